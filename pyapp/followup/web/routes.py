"""The addresses of the planner's screens: what follows `#` in the page's address."""

from collections.abc import Mapping
from urllib.parse import parse_qsl, quote, unquote, urlencode

from markupsafe import escape

HOME = "/"
BACKUP = "/backup"
CALENDAR = "/calendar"
# The letters that the planner asks for, by the last part of their address.
REPLY_TO_A_NO = "rejection"
WITHDRAWAL = "withdrawal"
OTHER_OFFER = "other_offer"
SCREEN_HEADING = "#screen"
"""The selector of what every screen begins with."""


def opportunity_screen(own_id: str, *rest: str) -> str:
    """Return the address of an opportunity's screen, or of one below it; ids may hold anything."""
    return "/o/" + "/".join(quote(part, safe="", errors="replace") for part in (own_id, *rest))


def notes_screen(own_id: str, interview_id: str, person_id: str = "") -> str:
    """Return the address where the notes of an interview are written, one person's first."""
    here = opportunity_screen(own_id, "interview", interview_id, "notes")
    return with_query(here, {"for": person_id})


def headline_in(html: str, own_id: str) -> str:
    """Return the selector of an opportunity's headline, or that of the screen's own where it has none."""
    is_there = f'data-opportunity="{escape(own_id)}"' in html
    return f"{_part('opportunity', own_id)} .fu-headline" if is_there else SCREEN_HEADING


def heading_of(interview_id: str) -> str:
    """Return the selector of an interview's heading in its file."""
    return f"{_part('interview', interview_id)} h4"


def _part(kind: str, own_id: str) -> str:
    quoted = own_id.replace("\\", "\\\\").replace('"', '\\"')
    return f'[data-{kind}="{quoted}"]'


def parts_of(screen: str) -> tuple[str, ...]:
    """Return the parts of an address, as they were before quoting; what follows "?" is none of them."""
    path = screen.partition("?")[0]
    return tuple(unquote(part) for part in path.strip("/").split("/") if part)


def query_of(screen: str) -> dict[str, str]:
    """Return what follows "?" in an address, by name; what is no name with a value is left out."""
    return dict(parse_qsl(screen.partition("?")[2]))


def with_query(path: str, query: Mapping[str, str]) -> str:
    """Return the address of a screen with those of the values that are not empty."""
    given = {name: value for name, value in query.items() if value}
    text = urlencode(given, errors="replace")
    return f"{path}?{text}" if text else path
