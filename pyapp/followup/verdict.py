"""The verdict: the one thing to do now for an opportunity (docs/about/rulebook.md, "The verdict").

`TABLE` is its table, row by row; the first row that applies is the verdict.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from followup.clock import SilenceClock
from followup.dates import DayWords
from followup.follow_ups import IS_OPEN, FollowUp, Kind, Status
from followup.model import Opportunity, Stage
from followup.policy import Policy


class VerdictKind(StrEnum):
    """What to do now."""

    STOP = "stop"
    SEND_CLOSING_NOTE = "send_closing_note"
    CLOSED = "closed"
    SEND_THANK_YOU = "send_thank_you"
    IDENTIFY_INTERVIEWERS = "identify_interviewers"
    ANSWER_OFFER = "answer_offer"
    RECORD_INTERVIEW = "record_interview"
    INTERVIEW_AHEAD = "interview_ahead"
    MOVE_ON = "move_on"
    MAKE_THE_CALL = "make_the_call"
    AWAIT_ANSWER = "await_answer"
    WAIT = "wait"


@dataclass(frozen=True, kw_only=True, slots=True)
class Standing:
    """What a verdict is decided on."""

    opportunity: Opportunity
    clock: SilenceClock | None
    follow_ups: tuple[FollowUp, ...]
    words: DayWords
    policy: Policy

    @property
    def today(self) -> date:
        """The day for which it is decided."""
        return self.words.today

    def open_dues(self, kind: Kind) -> list[date]:
        """Return the due dates of the follow-ups of `kind` that can be done today."""
        return [
            each.due for each in self.follow_ups if each.kind is kind and each.status in IS_OPEN
        ]

    def is_done(self, kind: Kind) -> bool:
        """Say whether a follow-up of `kind` is done."""
        return any(each.kind is kind and each.status is Status.DONE for each in self.follow_ups)


def decide(standing: Standing) -> tuple[VerdictKind, date | None]:
    """Return the verdict and the date that it names."""
    for kind, applies, until in TABLE:
        if applies(standing):
            return kind, until(standing)
    msg = "the last row of the table applies to everything"
    raise AssertionError(msg)


type _Test = Callable[[Standing], bool]
type _Until = Callable[[Standing], date | None]


def _is_stage(*stages: Stage) -> _Test:
    return lambda standing: standing.opportunity.stage in stages


def _is_open(kind: Kind) -> _Test:
    return lambda standing: bool(standing.open_dues(kind))


def _first_due(kind: Kind) -> _Until:
    return lambda standing: min(standing.open_dues(kind))


def _has_over_called(standing: Standing) -> bool:
    clock = standing.clock
    return (
        standing.opportunity.stage is Stage.ACTIVE
        and clock is not None
        and clock.silence.calls > standing.policy.update_budget
    )


def _is_ahead(standing: Standing) -> bool:
    return standing.clock is not None and standing.clock.anchor > standing.today


def _on_clock(name: str) -> _Until:
    return lambda standing: getattr(standing.clock, name)


def _answer_by(standing: Standing) -> date | None:
    """Return the day by which they want the answer, where their latest offer names one."""
    return standing.opportunity.answer_by


def _no_date(_: Standing) -> None:
    return None


_OVER = (Stage.REJECTED, Stage.WITHDRAWN, Stage.CLOSED, Stage.ACCEPTED)
TABLE: tuple[tuple[VerdictKind, _Test, _Until], ...] = (
    (VerdictKind.STOP, _has_over_called, _on_clock("move_on_date")),
    (VerdictKind.SEND_CLOSING_NOTE, _is_open(Kind.CLOSING_NOTE), _first_due(Kind.CLOSING_NOTE)),
    (VerdictKind.CLOSED, _is_stage(*_OVER), _no_date),
    (VerdictKind.SEND_THANK_YOU, _is_open(Kind.THANK_YOU_NOTE), _first_due(Kind.THANK_YOU_NOTE)),
    (
        VerdictKind.IDENTIFY_INTERVIEWERS,
        _is_open(Kind.IDENTIFY_INTERVIEWERS),
        _first_due(Kind.IDENTIFY_INTERVIEWERS),
    ),
    (VerdictKind.ANSWER_OFFER, _is_stage(Stage.OFFER), _answer_by),
    (VerdictKind.RECORD_INTERVIEW, lambda standing: standing.clock is None, _no_date),
    (VerdictKind.INTERVIEW_AHEAD, _is_ahead, _on_clock("anchor")),
    (VerdictKind.MOVE_ON, _is_open(Kind.MOVE_ON), _no_date),
    (VerdictKind.MAKE_THE_CALL, _is_open(Kind.UPDATE_CALL), _first_due(Kind.UPDATE_CALL)),
    (
        VerdictKind.AWAIT_ANSWER,
        lambda standing: standing.is_done(Kind.UPDATE_CALL),
        _on_clock("move_on_date"),
    ),
    (VerdictKind.WAIT, lambda _: True, _on_clock("call_opens")),
)
