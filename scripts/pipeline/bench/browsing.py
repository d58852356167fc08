"""Fresh browsers, pages that say by marks how far they are, and waits that end."""

import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import BrowserContext, Page, Playwright

from pipeline import browsers
from pipeline.bench.serving import CountingServer
from pipeline.project import BuildError

_LAUNCH = 60_000  # ms
_POLL = 50  # ms
# Through evaluate: `wait_for_function` makes code from text, which our content policy forbids.
_MARKS = """() => {
  const marks = performance.getEntriesByType('mark').filter(({name}) => /^(followup|reference):/.test(name));
  return Object.fromEntries(marks.map(({name, startTime}) => [name, startTime]));
}"""
_FIRST_PAINT = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null"


@contextmanager
def fresh(playwright: Playwright, name: str) -> Iterator[BrowserContext]:
    """Start a browser with a new profile and empty caches; it is gone at the end."""
    options: dict[str, Any] = {**browsers.launch_options(name), "timeout": _LAUNCH}
    if name != "chromium":
        # As Playwright drives a system's Firefox, it cannot be given a profile; it makes its own.
        browser = getattr(playwright, name).launch(**options)
        try:
            yield browser.new_context()
        finally:
            browser.close()
        return
    # On disk as a visitor's is: Chromium keeps compiled code for no incognito window.
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        context = playwright.chromium.launch_persistent_context(profile, **options)
        try:
            yield context
        finally:
            context.close()


def open_page(context: BrowserContext, url: str, seconds: float, *, until: Any = "commit") -> Page:
    """Return a new page that is on its way to `url`."""
    page = context.new_page()
    page.goto(url, wait_until=until, timeout=seconds * 1000)
    return page


def marks(page: Page) -> dict[str, float]:
    """Return the page's last mark of every name, in ms since its navigation started."""
    return dict(page.evaluate(_MARKS))


def await_mark(page: Page, name: str, seconds: float) -> float:
    """Wait for a mark and return its time; raises BuildError when it does not come."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = marks(page)
        if name in found:
            return found[name]
        page.wait_for_timeout(_POLL)
    msg = f"no mark {name} within {seconds:.0f} s on {page.url}; its marks: {marks(page) or 'none'}"
    raise BuildError(msg)


def await_quiet(page: Page, server: CountingServer, seconds: float, limit: float) -> None:
    """Wait until the server was asked nothing for `seconds`; raises BuildError at the limit (s)."""
    end = time.monotonic() + limit
    while server.quiet_for() < seconds:
        if time.monotonic() > end:
            msg = f"{page.url} still asks the server after {limit:.0f} s"
            raise BuildError(msg)
        page.wait_for_timeout(_POLL)


def time_origin(page: Page) -> float:
    """Return when the page's navigation started (epoch, s)."""
    return float(page.evaluate("performance.timeOrigin")) / 1000


def first_paint(page: Page) -> float | None:
    """Return when the page first painted content, in ms since its navigation started."""
    found: float | None = page.evaluate(_FIRST_PAINT)
    return found


def slow_down(context: BrowserContext, page: Page, times: float) -> None:
    """Slow the page's own thread; Chromium refuses the same for workers ("only supported for pages")."""
    session = context.new_cdp_session(page)
    session.send("Emulation.setCPUThrottlingRate", {"rate": times})
