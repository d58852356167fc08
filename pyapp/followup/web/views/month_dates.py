"""Every date of the plan that lies in some days: what is to be done on them, and what was.

Laws: each follow-up that is neither done nor void stands on its due day, and a call on its first day,
too; each touchpoint stands on its own day; what was put away stands nowhere.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

from followup.clock import SilenceClock
from followup.follow_ups import FollowUp, Kind, Status
from followup.model import IN_PLAY, Interview, Opportunity, Stage
from followup.schedule import OpportunitySchedule
from followup.web.views.archive import is_put_away

_VOID = frozenset({Status.WAIVED, Status.CANCELLED})
_OVER = frozenset({Status.DONE, Status.LAPSED})
_DUE = {
    Kind.THANK_YOU_NOTE: "note_due",
    Kind.IDENTIFY_INTERVIEWERS: "names_due",
    Kind.UPDATE_CALL: "call_ends",
    Kind.MOVE_ON: "move_on",
    Kind.CLOSING_NOTE: "closing_due",
}


class Found(NamedTuple):
    """What one opportunity has on one day: `things` of one kind, to be said in one line."""

    kind: str
    is_over: bool
    opportunity: Opportunity
    things: list[Interview | None]


type FoundByDay = Mapping[date, list[Found]]
type _Dated = tuple[date, str, bool, Interview | None]


def found_between(schedules: Iterable[OpportunitySchedule], first: date, last: date) -> FoundByDay:
    """Return what lies on each day from `first` to `last`, in the plan's order; no day has an empty list."""
    by_day: dict[date, list[Found]] = defaultdict(list)
    for scheduled in schedules:
        if not is_put_away(scheduled):
            for day, found in _together(scheduled, first, last):
                by_day[day].append(found)
    return by_day


def _together(
    scheduled: OpportunitySchedule, first: date, last: date
) -> Iterator[tuple[date, Found]]:
    """Yield what one opportunity has in these days, several things of a kind on one day as one."""
    alike: dict[tuple[date, str, bool], Found] = {}
    for day, kind, is_over, thing in _dated(scheduled):
        if first <= day <= last:
            key = (day, kind, is_over)
            if key not in alike:
                alike[key] = Found(kind, is_over, scheduled.opportunity, [])
            alike[key].things.append(thing)
    return ((day, found) for (day, _, _), found in alike.items())


def _dated(scheduled: OpportunitySchedule) -> Iterator[_Dated]:
    opportunity, today = scheduled.opportunity, scheduled.standing.today
    is_in_play = opportunity.stage in IN_PLAY
    for interview in opportunity.interviews:
        if not interview.cancelled and (is_in_play or interview.date <= today):
            yield interview.date, "interview", interview.date < today, interview
    for follow_up in scheduled.follow_ups:
        yield from _of_follow_up(follow_up)
    for touchpoint in opportunity.touchpoints:
        yield touchpoint.date, touchpoint.purpose, True, None
    yield from _theirs(opportunity, scheduled.standing.clock)


def _of_follow_up(follow_up: FollowUp) -> Iterator[_Dated]:
    kind, status = follow_up.kind, follow_up.status
    # What is done stands where it was done; only moving on leaves no other trace.
    if status in _VOID or (status is Status.DONE and kind is not Kind.MOVE_ON):
        return
    is_over = status in _OVER
    if kind is Kind.UPDATE_CALL:
        yield follow_up.opens, "call_opens", is_over, None
    if kind is not Kind.UPDATE_CALL or follow_up.due > follow_up.opens:
        yield follow_up.due, _DUE[kind], is_over, None


def _theirs(opportunity: Opportunity, clock: SilenceClock | None) -> Iterator[_Dated]:
    """Yield the days that they named, as long as they matter."""
    promise = clock.silence.promise if clock else opportunity.decision_expected_by
    if opportunity.stage is Stage.ACTIVE and promise:
        yield promise, "promise", False, None
    if opportunity.stage is Stage.OFFER and opportunity.answer_by:
        yield opportunity.answer_by, "answer_by", False, None
