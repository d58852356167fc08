"""The follow-ups of one opportunity: what to do, when, and whether it is done (docs/about/rulebook.md,
"Follow-ups").

A follow-up is a duty; a touchpoint that fulfils it is a fact of the plan. `FollowUp.uid` stays the same
for as long as its interview and interviewer do.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from followup.business_calendar import ONE_DAY, BusinessCalendar
from followup.clock import SilenceClock
from followup.model import IN_PLAY, Interview, Interviewer, Opportunity, Purpose, Stage, Touchpoint
from followup.policy import Policy


class Kind(StrEnum):
    """The five follow-ups, in the order in which those that open on one day are listed."""

    THANK_YOU_NOTE = "thank_you_note"
    IDENTIFY_INTERVIEWERS = "identify_interviewers"
    UPDATE_CALL = "update_call"
    MOVE_ON = "move_on"
    CLOSING_NOTE = "closing_note"


class Status(StrEnum):
    """Where a follow-up stands; `waiting` is `upcoming` for those that are forbidden before they open."""

    UPCOMING = "upcoming"
    WAITING = "waiting"
    DUE = "due"
    LATE = "late"
    LAPSED = "lapsed"
    DONE = "done"
    WAIVED = "waived"
    CANCELLED = "cancelled"


IS_OPEN = frozenset({Status.DUE, Status.LATE})
_BY_YOUR_CHOICE = frozenset({Stage.WITHDRAWN, Stage.ACCEPTED})
_KIND_ORDER = {kind: place for place, kind in enumerate(Kind)}


@dataclass(frozen=True, kw_only=True, slots=True)
class FollowUp:
    """One duty with its window: may be done from `opens`, should be by `due`, is void after `expires`."""

    uid: str
    kind: Kind
    interview_id: str | None = None
    interviewer_id: str | None = None
    opens: date
    due: date
    expires: date | None
    remind_on: date
    status: Status


def follow_ups_for(
    opportunity: Opportunity,
    clock: SilenceClock | None,
    today: date,
    policy: Policy,
    calendar: BusinessCalendar,
) -> tuple[FollowUp, ...]:
    """Return the follow-ups by `opens`, then kind, then document order."""
    found = [
        *_for_interviews(opportunity, today, policy),
        *_for_clock(opportunity, clock, today),
        *_for_rejection(opportunity, today, policy, calendar),
    ]
    return tuple(sorted(found, key=lambda each: (each.opens, _KIND_ORDER[each.kind])))


def _for_interviews(opportunity: Opportunity, today: date, policy: Policy) -> Iterator[FollowUp]:
    for interview in opportunity.interviews:
        if interview.cancelled:
            continue
        if not interview.interviewers:
            yield _identify_interviewers(opportunity, interview, today, policy)
        for interviewer in interview.interviewers:
            yield _thank_you_note(opportunity, interview, interviewer, today, policy)


def _thank_you_note(
    opportunity: Opportunity,
    interview: Interview,
    interviewer: Interviewer,
    today: date,
    policy: Policy,
) -> FollowUp:
    """Row 1 of the table in "Follow-ups"."""
    opens = interview.date
    due = opens + timedelta(days=policy.thank_you_within_days)
    window = _Window(opens, due, _expiry(opens, policy))
    if _is_thanked(opportunity, interviewer, opens):
        status = Status.DONE
    elif interviewer.waived:
        status = Status.WAIVED
    else:
        status = _unless_over(opportunity, window.status(today))
    ids = (opportunity.id, interview.id, interviewer.id)
    return _follow_up(Kind.THANK_YOU_NOTE, ids, window, status, remind_on=due)


def _identify_interviewers(
    opportunity: Opportunity, interview: Interview, today: date, policy: Policy
) -> FollowUp:
    """Row 2: a note to everyone needs their names."""
    day = interview.date
    window = _Window(day, day, _expiry(day, policy))
    status = _unless_over(opportunity, window.status(today))
    ids = (opportunity.id, interview.id)
    return _follow_up(Kind.IDENTIFY_INTERVIEWERS, ids, window, status, remind_on=day)


def _for_clock(
    opportunity: Opportunity, clock: SilenceClock | None, today: date
) -> Iterable[FollowUp]:
    if clock is None:
        return ()
    return _update_call(opportunity, clock, today), _move_on(opportunity, clock, today)


def _update_call(opportunity: Opportunity, clock: SilenceClock, today: date) -> FollowUp:
    """Row 3: the one call."""
    opens = clock.call_opens
    window = _Window(opens, clock.call_window_ends, clock.move_on_date - ONE_DAY)
    if opportunity.stage is not Stage.ACTIVE:
        status = Status.CANCELLED
    elif clock.is_spent:
        status = Status.DONE
    else:
        status = _waiting(window.status(today))
    return _follow_up(Kind.UPDATE_CALL, (opportunity.id,), window, status, remind_on=opens)


_MOVE_ON_STATUS = {
    Stage.CLOSED: Status.DONE,
    Stage.OFFER: Status.CANCELLED,
    Stage.REJECTED: Status.CANCELLED,
    Stage.WITHDRAWN: Status.CANCELLED,
    Stage.ACCEPTED: Status.CANCELLED,
}


def _move_on(opportunity: Opportunity, clock: SilenceClock, today: date) -> FollowUp:
    """Row 4: no answer, so plan as if the job went to someone else."""
    day = clock.move_on_date
    window = _Window(day, day, None)
    by_date = Status.WAITING if today < day else Status.DUE
    status = _MOVE_ON_STATUS.get(opportunity.stage, by_date)
    return _follow_up(Kind.MOVE_ON, (opportunity.id,), window, status, remind_on=day)


def _for_rejection(
    opportunity: Opportunity, today: date, policy: Policy, calendar: BusinessCalendar
) -> Iterator[FollowUp]:
    """Row 5: a gracious line to the latest rejection keeps the door open."""
    days = [each.date for each in opportunity.touchpoints if each.purpose is Purpose.REJECTION]
    if not days:
        return
    opens = max(days)
    window = _Window(opens, calendar.plus(opens, 1), _expiry(opens, policy))
    if _is_sent(opportunity.touchpoints, Purpose.CLOSING, opens):
        status = Status.DONE
    elif opportunity.stage in _BY_YOUR_CHOICE:
        status = Status.CANCELLED
    else:
        status = window.status(today)
    yield _follow_up(Kind.CLOSING_NOTE, (opportunity.id,), window, status, remind_on=window.due)


class _Window(NamedTuple):
    opens: date
    due: date
    expires: date | None

    def status(self, today: date) -> Status:
        """Return the window status of `today`."""
        if today < self.opens:
            return Status.UPCOMING
        if today <= self.due:
            return Status.DUE
        is_past = self.expires is not None and today > self.expires
        return Status.LAPSED if is_past else Status.LATE


def _follow_up(
    kind: Kind, ids: tuple[str, ...], window: _Window, status: Status, remind_on: date
) -> FollowUp:
    """Return the follow-up for `ids`: its opportunity, then its interview, then its interviewer."""
    interview_id, interviewer_id = (*ids[1:], None, None)[:2]
    return FollowUp(
        uid=":".join((kind, *map(_quoted, ids))),
        kind=kind,
        interview_id=interview_id,
        interviewer_id=interviewer_id,
        opens=window.opens,
        due=window.due,
        expires=window.expires,
        remind_on=remind_on,
        status=status,
    )


def _quoted(own_id: str) -> str:
    """Return an id without the colon that parts ids in a uid, so that no two uids are alike."""
    return own_id.replace("%", "%25").replace(":", "%3A")


def _expiry(opens: date, policy: Policy) -> date:
    """Return the last day of the two weeks that start on `opens`: then the call takes over."""
    return opens + timedelta(days=policy.update_after_days) - ONE_DAY


def _waiting(status: Status) -> Status:
    return Status.WAITING if status is Status.UPCOMING else status


def _unless_over(opportunity: Opportunity, status: Status) -> Status:
    return status if opportunity.stage in IN_PLAY else Status.CANCELLED


def _is_thanked(opportunity: Opportunity, interviewer: Interviewer, opens: date) -> bool:
    to_them = (each for each in opportunity.touchpoints if each.interviewer_id == interviewer.id)
    return _is_sent(to_them, Purpose.THANK_YOU, opens)


def _is_sent(touchpoints: Iterable[Touchpoint], purpose: Purpose, since: date) -> bool:
    return any(each.purpose is purpose and each.date >= since for each in touchpoints)
