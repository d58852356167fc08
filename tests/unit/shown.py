"""What stands on Today and on the list of all files, read from their HTML."""

import json
import re
from typing import Any

from unit.builders import document, interview, opportunity, person, thanks
from unit.visitor import Visitor

Json = dict[str, Any]
PARTS = ("now", "week", "quiet")


def visitor_with(*opportunities: dict[str, Any], today: str = "2026-11-12") -> Visitor:
    """Return a visitor whose plan holds these opportunities."""
    visitor = Visitor(today=today, stored=json.dumps(document(*opportunities)))
    assert visitor.session.unreadable is None
    return visitor


def job(
    own_id: str,
    day: str,
    *touchpoints: Json,
    people: tuple[str, ...] = ("Lee Okafor",),
    **changes: Any,
) -> Json:
    """Return an opportunity with one interview; every id in it begins with its own."""
    present = [person(f"{own_id}p{n}", name=name) for n, name in enumerate(people)]
    only = interview(day, f"{own_id}i", interviewers=present)
    entries = [each | {"id": f"{own_id}t{n}"} for n, each in enumerate(touchpoints)]
    own = {"id": own_id, "company": own_id, "interviews": [only], "touchpoints": entries}
    return opportunity() | own | changes


def thanked(own_id: str, day: str, *more: Json, **changes: Any) -> Json:
    """Return the same with its note sent on the day."""
    return job(own_id, day, thanks(day, f"{own_id}p0"), *more, **changes)


def part(html: str, name: str) -> str:
    """Return one section of Today; "" where it is not shown."""
    found = re.search(rf'<section [^>]*aria-labelledby="{name}">.*?</section>', html, re.DOTALL)
    return found[0] if found else ""


def headlines(html: str) -> list[str]:
    """Return what the cards say, from the top."""
    return re.findall(r'<h4 class="fu-headline">(.*?)</h4>', html)


def files(html: str) -> list[str]:
    """Return the ids of the files that a part of a screen links to, each link once."""
    return re.findall(r'<a href="#/o/([^"/]+)">', html)


def places(html: str, own_id: str) -> set[str]:
    """Return the sections of Today in which an opportunity stands."""
    return {name for name in PARTS if own_id in files(part(html, name))}


def rows(html: str) -> list[str]:
    """Return the ids of the rows of the list, from the top."""
    found = re.search(r'<ul class="fu-files">.*?</ul>', html, re.DOTALL)
    return files(found[0]) if found else []
