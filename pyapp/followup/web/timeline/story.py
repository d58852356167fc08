"""What a timeline tells of an opportunity: the days that count, and the stretches between them.

There is nothing to tell without an interview that counts. What is cancelled or no longer needed is left
out, so that an ended opportunity's timeline is what happened.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from followup.business_calendar import ONE_DAY
from followup.catalogue import labels
from followup.catalogue import timeline as words_of
from followup.clock import SilenceClock
from followup.follow_ups import FollowUp, Kind, Status
from followup.model import IN_PLAY, Direction, Interview, Opportunity, Purpose, Stage, Touchpoint
from followup.schedule import OpportunitySchedule

_SETTLED = frozenset({Status.DONE, Status.WAIVED, Status.CANCELLED, Status.LAPSED})
_MARKS = {
    Purpose.THANK_YOU: "note",
    Purpose.UPDATE: "asked",
    Purpose.REJECTION: "no",
}
_BY_DIRECTION = {Direction.OUTBOUND: "sent", Direction.INBOUND: "theirs"}


@dataclass(frozen=True, kw_only=True, slots=True)
class Event:
    """One thing on one day: the shape of its mark, its word there, and the whole of it."""

    day: date
    mark: str
    word: str
    said: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Stretch:
    """Days of one kind, the first and the last of them included."""

    kind: str
    first: date
    last: date


@dataclass(frozen=True, kw_only=True, slots=True)
class Story:
    """What has its mark on the line, what points to it from below, and what fills it."""

    happened: tuple[Event, ...]
    ahead: tuple[Event, ...]
    stretches: tuple[Stretch, ...]


def story_of(scheduled: OpportunitySchedule) -> Story | None:
    """Return what there is to tell; None without an interview that counts."""
    opportunity, clock = scheduled.opportunity, scheduled.standing.clock
    if clock is None:
        return None
    happened = sorted(_happened(opportunity), key=lambda each: each.day)
    ahead = sorted(_ahead(scheduled, clock), key=lambda each: each.day)
    stretches = tuple(_stretches(clock)) if opportunity.stage is Stage.ACTIVE else ()
    today = _today(scheduled, [*happened, *ahead])
    return Story(happened=tuple(happened), ahead=(*ahead, *today), stretches=stretches)


def _happened(opportunity: Opportunity) -> Iterator[Event]:
    for interview in opportunity.interviews:
        if not interview.cancelled:
            yield _interview(interview)
    for touchpoint in opportunity.touchpoints:
        yield _touchpoint(touchpoint, opportunity)


def _interview(interview: Interview) -> Event:
    said = words_of.INTERVIEW.format(round=labels.ROUNDS[interview.round])
    return Event(day=interview.date, mark="interview", word="interview", said=said)


def _touchpoint(touchpoint: Touchpoint, opportunity: Opportunity) -> Event:
    purpose, direction = touchpoint.purpose, touchpoint.direction
    what, name = labels.PURPOSES[purpose], opportunity.name_of(touchpoint.interviewer_id)
    is_theirs = direction is Direction.INBOUND
    form = words_of.FROM_SOMEONE if is_theirs else words_of.TO_SOMEONE
    return Event(
        day=touchpoint.date,
        mark=_MARKS.get(purpose, _BY_DIRECTION[direction]),
        word=purpose,
        said=form.format(what=what, name=name) if name else what,
    )


def _ahead(scheduled: OpportunitySchedule, clock: SilenceClock) -> Iterator[Event]:
    opportunity = scheduled.opportunity
    for follow_up in scheduled.follow_ups:
        if follow_up.kind is Kind.THANK_YOU_NOTE and follow_up.status not in _SETTLED:
            yield _note_due(follow_up, opportunity)
        if follow_up.kind is Kind.MOVE_ON and follow_up.status is not Status.CANCELLED:
            yield _named(follow_up.opens, "move_on", words_of.MOVE_ON)
    if opportunity.stage is Stage.ACTIVE and clock.silence.promise:
        yield _named(clock.silence.promise, "promise", words_of.PROMISE)
    if opportunity.stage is Stage.OFFER and opportunity.answer_by:
        yield _named(opportunity.answer_by, "answer_by", words_of.ANSWER_BY)


def _note_due(follow_up: FollowUp, opportunity: Opportunity) -> Event:
    name = opportunity.name_of(follow_up.interviewer_id) or labels.NAMELESS
    return _named(follow_up.due, "note_due", words_of.NOTE_DUE.format(name=name))


def _named(day: date, mark: str, said: str) -> Event:
    return Event(day=day, mark=mark, word=mark, said=said)


def _today(scheduled: OpportunitySchedule, events: list[Event]) -> list[Event]:
    """Return today; of an ended opportunity only where it falls among the rest, or years would be drawn."""
    today = scheduled.standing.today
    is_within = min(each.day for each in events) <= today <= max(each.day for each in events)
    is_shown = is_within or scheduled.opportunity.stage in IN_PLAY
    return [_named(today, "today", words_of.TODAY)] if is_shown else []


def _stretches(clock: SilenceClock) -> Iterator[Stretch]:
    """Yield the closed days before the call and after it, and the window between them."""
    called_on = clock.silence.called_on if clock.is_spent else None
    asked_early = called_on is not None and called_on < clock.call_opens
    if asked_early:
        yield from _stretch("quiet", clock.anchor + ONE_DAY, clock.move_on_date - ONE_DAY)
        return
    ends = min(clock.call_window_ends, called_on) if called_on else clock.call_window_ends
    yield from _stretch("quiet", clock.anchor + ONE_DAY, clock.call_opens - ONE_DAY)
    yield from _stretch("window", clock.call_opens, ends)
    if called_on:
        yield from _stretch("quiet", ends + ONE_DAY, clock.move_on_date - ONE_DAY)


def _stretch(kind: str, first: date, last: date) -> Iterator[Stretch]:
    if first <= last:
        yield Stretch(kind=kind, first=first, last=last)
