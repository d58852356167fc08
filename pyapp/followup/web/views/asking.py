"""Asking for an update: whether it is fine now, or was on the day of an entry, and if not, why.

Laws: it is fine exactly while the follow-up for it is open; no entry that was fine takes the wait over
the policy's budget. Nothing here keeps anyone from recording what happened.
"""

from dataclasses import replace
from datetime import date
from enum import StrEnum

from followup.clock import silence_clock
from followup.follow_ups import IS_OPEN, Kind, Status
from followup.model import Opportunity, Purpose, Stage, Touchpoint
from followup.schedule import OpportunitySchedule, schedule_one
from followup.web.session import Session


class Asking(StrEnum):
    """How a request for an update would stand."""

    FINE = "fine"
    EARLY = "early"
    AHEAD = "ahead"
    ASKED = "asked"
    OFTEN = "often"
    SILENT = "silent"
    OFFER = "offer"
    OVER = "over"
    UNKNOWN = "unknown"


_DECIDED_BY = frozenset({Purpose.OFFER, Purpose.REJECTION, Purpose.WITHDRAWAL, Purpose.ACCEPTANCE})


def asking(scheduled: OpportunitySchedule) -> Asking:
    """Return how asking on the schedule's day would stand."""
    stage, clock = scheduled.opportunity.stage, scheduled.standing.clock
    if stage is not Stage.ACTIVE:
        return Asking.OFFER if stage is Stage.OFFER else Asking.OVER
    if clock is None:
        return Asking.UNKNOWN
    today, status = scheduled.standing.today, _status(scheduled)
    if status in IS_OPEN:
        return Asking.FINE
    if status is Status.WAITING:
        return Asking.AHEAD if clock.anchor > today else Asking.EARLY
    if clock.silence.calls > scheduled.standing.policy.update_budget:
        return Asking.OFTEN
    return Asking.SILENT if clock.move_on_date <= today else Asking.ASKED


def _status(scheduled: OpportunitySchedule) -> Status:
    (status,) = (each.status for each in scheduled.follow_ups if each.kind is Kind.UPDATE_CALL)
    return status


def schedule_on(
    session: Session, opportunity: Opportunity, day: date, today: date
) -> OpportunitySchedule:
    """Return the schedule of a day: of one that is over, as it was, as far as the plan can tell."""
    then = _as_it_was(opportunity, day) if day < today else opportunity
    return schedule_one(then, session.words(day), session.policy, session.calendar)


def _as_it_was(opportunity: Opportunity, day: date) -> Opportunity:
    """Return the opportunity without what came after `day`, and not yet closed by the visitor."""
    touchpoints = tuple(each for each in opportunity.touchpoints if each.date <= day)
    interviews = tuple(each for each in opportunity.interviews if each.date <= day)
    is_decided = any(each.purpose in _DECIDED_BY for each in touchpoints)
    return replace(
        opportunity,
        touchpoints=touchpoints,
        interviews=interviews or opportunity.interviews,
        stage=opportunity.stage if is_decided else Stage.ACTIVE,
    )


def asking_by(session: Session, opportunity: Opportunity, entry: Touchpoint, today: date) -> Asking:
    """Return how `entry`, a request for an update that is being logged, stands on its own day."""
    without = _without(opportunity, entry)
    found = asking(schedule_on(session, without, entry.date, today))
    return (
        Asking.ASKED if found is Asking.FINE and _is_too_often(session, without, entry) else found
    )


def is_held_back(
    session: Session, opportunity: Opportunity, entry: Touchpoint, today: date
) -> bool:
    """Say whether the entry is a request for an update that was not fine, and is news to the log."""
    if entry.purpose is not Purpose.UPDATE or _is_known(opportunity, entry):
        return False
    return asking_by(session, opportunity, entry, today) is not Asking.FINE


def _is_known(opportunity: Opportunity, entry: Touchpoint) -> bool:
    known = (entry.id, entry.purpose, entry.date)
    return any((each.id, each.purpose, each.date) == known for each in opportunity.touchpoints)


def _without(opportunity: Opportunity, entry: Touchpoint) -> Opportunity:
    others = tuple(each for each in opportunity.touchpoints if each.id != entry.id)
    return replace(opportunity, touchpoints=others)


def _is_too_often(session: Session, without: Opportunity, entry: Touchpoint) -> bool:
    """Say whether the entry takes the wait over the budget, whatever else was logged before it."""
    whole = replace(without, touchpoints=(*without.touchpoints, entry))
    before, after = (
        silence_clock(each, session.policy, session.calendar) for each in (without, whole)
    )
    if before is None or after is None:
        return False
    calls = after.silence.calls
    return calls > max(before.silence.calls, session.policy.update_budget)
