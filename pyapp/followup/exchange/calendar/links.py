"""Addresses that open a calendar on the web with one entry filled in.

Pressing one tells that company the day, the title and what to do; phone numbers, names beside the title's
and the script stay here. Neither company promises these addresses anything (see
InteractionDesignFoundation/add-event-to-calendar-docs), so they are an addition, never the only way.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from urllib.parse import quote, urlencode

from followup.exchange.calendar.events import Event

_GOOGLE = "https://calendar.google.com/calendar/render"
_OUTLOOK = {
    "outlook_home": "https://outlook.live.com/calendar/deeplink/compose",
    "outlook_work": "https://outlook.office.com/calendar/deeplink/compose",
}
_LONGEST = 200  # characters; an address that is too long is refused
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, kw_only=True, slots=True)
class Link:
    """An address at one of the companies; `to` is a key of the catalogue's table."""

    to: str
    href: str


def links_of(event: Event) -> Iterator[Link]:
    """Yield an address for each web calendar."""
    title, brief = _short(event.title), _short(event.brief)
    first, end = event.day.isoformat(), (event.day + _ONE_DAY).isoformat()
    dates = f"{first}/{end}".replace("-", "")
    google = {"action": "TEMPLATE", "text": title, "dates": dates, "details": brief}
    # `crm`: an entry of a whole day takes no time of it.
    yield Link(to="google", href=_address(_GOOGLE, google | {"crm": "AVAILABLE"}))
    outlook = {
        "path": "/calendar/action/compose",
        "rru": "addevent",
        "startdt": first,
        "enddt": end,
        "allday": "true",
        "subject": title,
        "body": brief,
        "freebusy": "free",
    }
    for to, base in _OUTLOOK.items():
        yield Link(to=to, href=_address(base, outlook))


def _address(base: str, given: Mapping[str, str]) -> str:
    return f"{base}?{urlencode(given, quote_via=quote, safe='/', errors='replace')}"


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
