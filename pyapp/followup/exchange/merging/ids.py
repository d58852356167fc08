"""Ids that two plans use for different things: the one that comes gets another.

Laws: nothing that is the same thing in both is renamed; what is renamed gets the same id each time, so
that taking a file in twice is taking it in once.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain, count

from followup.exchange.merging.moved import without_moved
from followup.model import Interview, Opportunity, Plan, Touchpoint

type Place = tuple[str, ...]
"""What kind of thing it is, and the ids of what it is in."""

_OPPORTUNITY: Place = ("opportunity",)


def fitted(theirs: Plan, mine: Plan) -> Plan:
    """Return `theirs` with no id that stands for something else in `mine`, and nothing that only moved."""
    here = dict(_places(mine))
    if all(here.get(own_id, place) == place for own_id, place in _places(theirs)):
        return theirs
    theirs = without_moved(theirs, mine)
    naming = _Naming(here, {own_id for own_id, _ in _places(theirs)})
    return replace(
        theirs, opportunities=tuple(naming.opportunity(each) for each in theirs.opportunities)
    )


def _places(plan: Plan) -> Iterator[tuple[str, Place]]:
    """Return every id of a plan with the place of what has it."""
    return chain.from_iterable(_places_in(each) for each in plan.opportunities)


def _places_in(opportunity: Opportunity) -> Iterator[tuple[str, Place]]:
    yield opportunity.id, _OPPORTUNITY
    for interview in opportunity.interviews:
        yield interview.id, ("interview", opportunity.id)
        for person in interview.interviewers:
            yield person.id, ("interviewer", opportunity.id, interview.id)
    for touchpoint in opportunity.touchpoints:
        yield touchpoint.id, ("touchpoint", opportunity.id)


class _Naming:
    """Gives out ids, in the order of the document."""

    def __init__(self, here: dict[str, Place], used: set[str]) -> None:
        self._here = here
        self._used = used
        self._names: dict[str, str] = {}

    def opportunity(self, each: Opportunity) -> Opportunity:
        own_id = self._name(each.id, _OPPORTUNITY)
        return replace(
            each,
            id=own_id,
            interviews=tuple(self._interview(one, own_id) for one in each.interviews),
            touchpoints=tuple(self._touchpoint(one, own_id) for one in each.touchpoints),
        )

    def _interview(self, each: Interview, parent: str) -> Interview:
        own_id = self._name(each.id, ("interview", parent))
        place = ("interviewer", parent, own_id)
        people = tuple(replace(one, id=self._name(one.id, place)) for one in each.interviewers)
        return replace(each, id=own_id, interviewers=people)

    def _touchpoint(self, each: Touchpoint, parent: str) -> Touchpoint:
        person = each.interviewer_id
        return replace(
            each,
            id=self._name(each.id, ("touchpoint", parent)),
            interviewer_id=person and self._names[person],
        )

    def _name(self, own_id: str, place: Place) -> str:
        found = next(each for each in _candidates(own_id) if self._is_free(each, own_id, place))
        self._used.add(found)
        self._names[own_id] = found
        return found

    def _is_free(self, name: str, own_id: str, place: Place) -> bool:
        is_ours = name == own_id or name not in self._used
        return is_ours and self._here.get(name, place) == place


def _candidates(own_id: str) -> Iterator[str]:
    yield own_id
    for number in count(2):
        yield f"{own_id}-{number}"
