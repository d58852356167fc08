"""What has come of the interviews so far: counts of what happened, and nothing that is still to come.

Laws: only days up to today count; what is not over yet (a note due today, a wait for a word of theirs)
is in no count of failures; a share of fewer than `FEWEST` cases is none.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from followup.business_calendar import BusinessCalendar
from followup.follow_ups import FollowUp, Kind, Status
from followup.model import Direction, Purpose, Stage, Touchpoint
from followup.schedule import OpportunitySchedule

FEWEST = 5
"""The fewest cases of which a share says anything."""

_ENDS = frozenset({Purpose.REJECTION, Purpose.WITHDRAWAL, Purpose.ACCEPTANCE})


class Note(Enum):
    """What became of a thank-you note that was owed."""

    IN_TIME = "in_time"
    LATE = "late"
    NOT_SENT = "not_sent"


@dataclass(frozen=True, kw_only=True, slots=True)
class Part:
    """Some of a number of cases."""

    count: int
    of: int

    @property
    def percent(self) -> int | None:
        """The share in percent; None where there are too few cases for one."""
        return round(100 * self.count / self.of) if self.of >= FEWEST else None


@dataclass(frozen=True, kw_only=True, slots=True)
class Results:
    """The counts. `opportunities` had an interview; `days` are those from the last contact to each reply.

    `replied` and `answered` are of those whose wait is over.
    """

    interviews: int
    opportunities: int
    notes: Counter[Note]
    replied: Part
    days: tuple[int, ...]
    answered: Part
    stages: Counter[Stage]

    @property
    def in_time(self) -> Part:
        """The notes that went out in time, of all that were owed."""
        return Part(count=self.notes[Note.IN_TIME], of=self.notes.total())


@dataclass(frozen=True, kw_only=True, slots=True)
class _Met:
    """An opportunity's past: the days of its interviews, and what happened, both in the order of days."""

    scheduled: OpportunitySchedule
    held: list[date]
    happened: list[Touchpoint]


def results(
    schedules: Iterable[OpportunitySchedule], today: date, calendar: BusinessCalendar
) -> Results:
    """Return what has come of a plan's opportunities up to `today`."""
    met = [each for each in (_met(scheduled, today) for scheduled in schedules) if each.held]
    notes = Counter(note for each in met for note in _notes(each, today))
    replies = [(each, list(_days_to_reply(each))) for each in met]
    silent = [each for each, days in replies if not days and not _is_waiting(each, today)]
    days = sorted(found for _, days in replies for found in days)
    calls = [is_answered for each in met for is_answered in _calls(each, today, calendar)]
    return Results(
        interviews=sum(len(each.held) for each in met),
        opportunities=len(met),
        notes=notes,
        replied=Part(count=len(days), of=len(days) + len(silent)),
        days=tuple(days),
        answered=Part(count=sum(calls), of=len(calls)),
        stages=Counter(each.scheduled.opportunity.stage for each in met),
    )


def median(numbers: Sequence[int]) -> float:
    """Return the middle of sorted numbers, or what lies halfway between the middle two."""
    half = len(numbers) // 2
    return float(numbers[half]) if len(numbers) % 2 else (numbers[half - 1] + numbers[half]) / 2


def _met(scheduled: OpportunitySchedule, today: date) -> _Met:
    opportunity = scheduled.opportunity
    interviews = (each for each in opportunity.interviews if not each.cancelled)
    happened = (each for each in opportunity.touchpoints if each.date <= today)
    return _Met(
        scheduled=scheduled,
        held=sorted(each.date for each in interviews if each.date <= today),
        happened=sorted(happened, key=lambda each: each.date),
    )


def _notes(met: _Met, today: date) -> Iterator[Note]:
    sent: dict[str | None, list[date]] = {}
    for each in met.happened:
        if each.purpose is Purpose.THANK_YOU:
            sent.setdefault(each.interviewer_id, []).append(each.date)
    ends = [each.date for each in met.happened if each.purpose in _ENDS]
    for follow_up in met.scheduled.follow_ups:
        if follow_up.kind is Kind.THANK_YOU_NOTE:
            yield from _note(follow_up, sent, ends, today)


def _note(
    note: FollowUp, sent: Mapping[str | None, list[date]], ends: list[date], today: date
) -> Iterator[Note]:
    """Yield what became of one note; nothing of one that is not owed, or not yet."""
    days = [day for day in sent.get(note.interviewer_id, ()) if day >= note.opens]
    if days:
        yield Note.IN_TIME if days[0] <= note.due else Note.LATE
    elif note.due < today and note.status is not Status.WAIVED and not _is_settled(note, ends):
        yield Note.NOT_SENT


def _is_settled(note: FollowUp, ends: list[date]) -> bool:
    """Say whether all was over before the note was due: then it was not owed any more."""
    return any(note.opens <= day <= note.due for day in ends)


def _days_to_reply(met: _Met) -> Iterator[int]:
    """Yield the days from the last interview or call to their first reply, if there was one."""
    contacts = list(met.held)
    for each in met.happened:
        if each.purpose is Purpose.UPDATE:
            contacts.append(each.date)
        elif each.direction is Direction.INBOUND and each.date >= met.held[0]:
            yield (each.date - max(day for day in contacts if day <= each.date)).days
            return


def _is_waiting(met: _Met, today: date) -> bool:
    """Say whether it is too soon for a word: neither two weeks nor the day that they gave have passed."""
    opportunity, policy = met.scheduled.opportunity, met.scheduled.standing.policy
    two_weeks_on = met.held[-1] + timedelta(days=policy.update_after_days)
    promise = opportunity.decision_expected_by or date.min
    return opportunity.stage is Stage.ACTIVE and (today < two_weeks_on or today <= promise)


def _calls(met: _Met, today: date, calendar: BusinessCalendar) -> Iterator[bool]:
    """Yield for each request for an update whether they wrote or called before the next one.

    One whose answer may still come is left out.
    """
    asked_on: date | None = None
    for each in met.happened:
        is_answer, is_call = each.direction is Direction.INBOUND, each.purpose is Purpose.UPDATE
        if asked_on and (is_answer or is_call):
            yield is_answer
        if is_answer or is_call:
            asked_on = each.date if is_call else None
    wait = met.scheduled.standing.policy.answer_wait_days
    if asked_on and calendar.plus(asked_on, wait) <= today:
        yield False
