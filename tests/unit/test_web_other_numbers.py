"""A coach's own numbers: every screen follows them, in sentences that stay right."""

import re

import pytest

from unit.other_numbers import LEAST, MOST, OTHER
from unit.visitor import Visitor

SCREENS = ("/", "/all", "/month", "/results", "/copies", "/calendar", "/new", "/settings")
_WRONG = re.compile(
    r"\b(?:no (?:days|weeks)|one (?:days|weeks|business days|calls)"
    r"|one (?:business )?(?:day|week) have|another one (?:day|week)"
    r"|(?:in|within|of) on the same day)\b",
    re.IGNORECASE,
)
_SHIPPED = re.compile(
    r"two weeks|five business days|within one day|for an update, once",
    re.IGNORECASE,
)


def seen(policy: dict[str, int]) -> dict[str, str]:
    """Return the text of every screen that the sample's links lead to, on a site with this policy."""
    visitor = Visitor(today="2026-11-12")
    visitor.open(policy)
    found = {"new": visitor.text}
    visitor.submit("sample.start")
    waiting = [*SCREENS]
    while waiting:
        screen = waiting.pop()
        if screen in found:
            continue
        html = visitor.show(screen).html
        found[screen] = visitor.text
        links = re.findall(r'href="#(/o/[^"?]*(?:\?[^"]*)?)"', html)
        waiting += [link for link in links if link not in found]
    return found


@pytest.mark.parametrize("policy", [LEAST, MOST], ids=["least", "most"])
def test_every_screen_stays_right(policy: dict[str, int]) -> None:
    """The least and large numbers make no "no days" and no "one business day have"."""
    wrong = {
        screen: match[0] for screen, text in seen(policy).items() if (match := _WRONG.search(text))
    }
    assert wrong == {}


def test_no_screen_keeps_a_number_of_the_shipped_policy() -> None:
    """With other numbers, nothing on any screen says the shipped ones."""
    screens = seen(OTHER)
    kept = {
        screen: match[0] for screen, text in screens.items() if (match := _SHIPPED.search(text))
    }
    assert kept == {}
    assert any("five weeks" in text.lower() for text in screens.values())
