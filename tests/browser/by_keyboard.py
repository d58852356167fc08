"""A visitor without a pointer: moves the focus with keys, and says what is wrong where it comes to."""

from typing import Any

import pytest
from playwright.sync_api import Page

# Where the focus is: what it matches is asked in the page, which is quicker than one question after another.
_AT = """(selector) => {
  const at = document.activeElement;
  const { top, bottom, width, height } = at.getBoundingClientRect();
  const header = document.querySelector('.md-header')?.getBoundingClientRect().bottom ?? 0;
  const isIn = bottom > header && top < innerHeight;
  const isOpaque = at.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  return {
    what: `${at.tagName} ${at.id} ${at.name ?? ''} ${at.textContent.trim().slice(0, 60)}`,
    isThere: at !== document.body,
    // Elsewhere it is Material's to show where the focus is.
    isVisible: at.closest('.host') === null || (isIn && isOpaque && width > 0 && height > 0),
    isInMount: at.closest('[data-mount]') !== null,
    isIt: at.matches(selector),
  };
}"""


class Keyboard:
    """What a visitor does with keys, and `stops`: how many places Tab came to."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.stops = 0

    def press(self, *keys: str) -> None:
        """Press keys one after another."""
        for key in keys:
            self.page.keyboard.press(key)

    def at(self, selector: str = "*") -> dict[str, Any]:
        """Return where the focus is; it is somewhere, and to be seen."""
        found = dict(self.page.evaluate(_AT, selector))
        assert found["isThere"], "the focus is lost"
        assert found["isVisible"], f"the focus is out of sight: {found['what']}"
        return found

    def tab_to(self, selector: str, *, back: bool = False, most: int = 80) -> None:
        """Press Tab until the focus is on what matches; it may be there already."""
        is_body = self.page.evaluate("document.activeElement === document.body")
        came = [] if is_body else [self.at(selector)]
        while not (came and came[-1]["isIt"]):
            if len(came) > most:
                pytest.fail(f"Tab never reaches {selector}: {[each['what'] for each in came]}")
            self.press("Shift+Tab" if back else "Tab")
            self.stops += 1
            came.append(self.at(selector))
