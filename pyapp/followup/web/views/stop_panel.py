"""What the plan says to a request for an update: above all, why not to send one, and what to do instead."""

from dataclasses import dataclass

from followup.catalogue import contact as texts
from followup.reasons import LESSONS, verdict_reason
from followup.schedule import OpportunitySchedule
from followup.verdict import VerdictKind
from followup.web.views.asking import Asking
from followup.web.views.follow_ups import Button


@dataclass(frozen=True, kw_only=True, slots=True)
class Panel:
    """What the plan says to a request for an update: yes or no, why, what it risks, what to do instead."""

    title: str
    reason: str
    risk: str
    instead: str
    lesson: str
    is_fine: bool = False
    doubt: str = ""
    button: Button | None = None


# Whose reason it is: the verdict's own, though another one may come before it today.
_VERDICTS = {
    Asking.EARLY: VerdictKind.WAIT,
    Asking.AHEAD: VerdictKind.INTERVIEW_AHEAD,
    Asking.ASKED: VerdictKind.AWAIT_ANSWER,
    Asking.OFTEN: VerdictKind.STOP,
    Asking.SILENT: VerdictKind.MOVE_ON,
    Asking.OFFER: VerdictKind.ANSWER_OFFER,
    Asking.OVER: VerdictKind.CLOSED,
    Asking.UNKNOWN: VerdictKind.RECORD_INTERVIEW,
}
_DISPUTED = frozenset({Asking.EARLY, Asking.ASKED, Asking.OFTEN, Asking.SILENT})


def stop_panel(found: Asking, scheduled: OpportunitySchedule) -> Panel:
    """Return why not to ask on the schedule's day, what it risks, and what to do instead, until when."""
    verdict, until = _VERDICTS[found], until_of(found, scheduled)
    is_past = found is Asking.OFTEN and not until
    return Panel(
        title=texts.TITLES[found],
        reason=verdict_reason(verdict, scheduled.standing, until),
        risk=texts.RISKS[found],
        instead=texts.INSTEAD[Asking.SILENT if is_past else found].format(until=until),
        lesson=LESSONS[verdict],
        doubt=texts.DISPUTED if found in _DISPUTED else "",
    )


def until_of(found: Asking, scheduled: OpportunitySchedule) -> str:
    """Return the day until which to leave them alone; "" when there is none, or it has come."""
    clock, words = scheduled.standing.clock, scheduled.standing.words
    if clock is None or found not in _UNTIL:
        return ""
    day = getattr(clock, _UNTIL[found])
    return words.long(day) if day > words.today else ""


_UNTIL = {
    Asking.EARLY: "call_opens",
    Asking.AHEAD: "anchor",
    Asking.ASKED: "move_on_date",
    Asking.OFTEN: "move_on_date",
}
