"""Finding: which files hold the words looked for, are in the state asked for, and in which order.

Laws: a file is found when each word is somewhere in what is on record for it, whatever the case and the
accents; what is found is in the order asked for; the archive is looked at only when it is asked for.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Any

from followup.model import Opportunity
from followup.plain_text import plain
from followup.remembered import Remembered
from followup.web.views.glances import Glance, Place


def with_words(text: str, everything: Sequence[Glance]) -> list[Glance]:
    """Return those that hold every word of `text`."""
    words = plain(text).split()
    if not words:
        return list(everything)
    haystacks = _haystacks.all((each.scheduled.opportunity for each in everything), None)
    pairs = zip(everything, haystacks, strict=True)
    return [each for each, haystack in pairs if all(word in haystack for word in words)]


def in_state(state: str, among: Sequence[Glance]) -> list[Glance]:
    """Return those that are meant: a place on Today, a stage, or all but the archive."""
    return [each for each in among if _is_meant(each, state)]


def in_order(sort: str, found: Sequence[Glance]) -> list[Glance]:
    """Return them in the order asked for."""
    return _SORTED[sort](found)


def _is_meant(glance: Glance, state: str) -> bool:
    if state == Place.WEEK:
        return bool(glance.coming)
    if state in _PLACES:
        return glance.place == state
    is_of_stage = not state or glance.scheduled.opportunity.stage == state
    return is_of_stage and glance.place is not Place.ARCHIVED


_PLACES = frozenset(Place)


def _haystack(opportunity: Opportunity, _: None) -> str:
    return plain("\n".join(_texts(opportunity)))


def _texts(opportunity: Opportunity) -> Iterator[str]:
    yield from (opportunity.company, opportunity.role)
    for person in opportunity.interviewers:
        yield from (person.name, person.title, person.talking_points)
    yield from (each.note for each in opportunity.touchpoints)


_haystacks = Remembered(_haystack)


def _latest(glance: Glance) -> date:
    interviews = glance.scheduled.opportunity.interviews
    return max((each.date for each in interviews), default=date.min)


def _by(
    key: Callable[[Glance], Any], *, is_falling: bool = False
) -> Callable[[Sequence[Glance]], list[Glance]]:
    return lambda found: sorted(found, key=key, reverse=is_falling)


# A plan's order is that of its records.
_SORTED: dict[str, Callable[[Sequence[Glance]], list[Glance]]] = {
    "": _by(lambda each: each.order),
    "company": _by(lambda each: (each.company, each.scheduled.opportunity.role)),
    "latest": _by(_latest, is_falling=True),
    "newest": lambda found: list(reversed(found)),
}
