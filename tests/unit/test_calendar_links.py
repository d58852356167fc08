"""Addresses that open a web calendar with one entry filled in."""

from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

from followup.exchange.calendar.links import links_of
from unit.builders import interview, opportunity, person
from unit.entries import events_in, plan_of

PEOPLE = [person(phone="+1 555 0199", title="CEO")]
EVENTS = events_in(
    plan_of(opportunity(interviews=[interview(interviewers=PEOPLE)]), name="Sam", phone="0100")
)


def _asked(href: str) -> dict[str, list[str]]:
    return parse_qs(urlsplit(href).query, strict_parsing=True)


def test_each_web_calendar_is_asked_at_its_own_address() -> None:
    """By a secure address, in the terms that it knows."""
    google, home, work = (each.href for each in links_of(EVENTS[0]))
    hosts = [urlsplit(each).netloc for each in (google, home, work)]
    assert hosts == ["calendar.google.com", "outlook.live.com", "outlook.office.com"]
    assert _asked(google)["dates"] == ["20261103/20261104"]
    assert _asked(google)["text"] == ["Thank-you note to Dana Reyes (Acme)"]
    for href in (home, work):
        asked = _asked(href)
        assert (asked["startdt"], asked["enddt"]) == (["2026-11-03"], ["2026-11-04"])
        assert (asked["subject"], asked["allday"]) == (_asked(google)["text"], ["true"])


def test_a_link_tells_no_more_than_it_needs() -> None:
    """No number, no script, nobody's position, not even the visitor's own name."""
    for event in EVENTS:
        for link in links_of(event):
            assert not any(each in link.href for each in ("555", "0100", "Hello", "CEO", "Sam"))


def test_whatever_a_text_holds_it_is_one_value_of_a_short_address() -> None:
    """Nothing breaks out of it."""
    hostile = "&action=x#y\r\nLocation: z \ud800\"'<>" + "🙂" * 10_000
    event = replace(EVENTS[0], title=hostile, brief=hostile)
    for link in links_of(event):
        assert link.href.isascii()
        assert link.href.isprintable()
        assert not set(link.href) & set(" \"'<>#\\")
        assert len(link.href) < 6_000
        assert (
            _asked(link.href).keys()
            == _asked(next(each.href for each in links_of(EVENTS[0]) if each.to == link.to)).keys()
        )
