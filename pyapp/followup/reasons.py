"""Why a verdict or a date is what it is, in one sentence, and the page that teaches each verdict."""

from followup.business_calendar import BusinessCalendar
from followup.catalogue import reasons
from followup.catalogue.wording import (
    capitalized,
    counted,
    is_one_period,
    listed,
    period,
    times,
    within,
)
from followup.clock import SilenceClock
from followup.follow_ups import IS_OPEN, FollowUp, Kind, Status
from followup.verdict import Standing, VerdictKind

_LEAVE_WITH_ANSWERS = "camp/leave-with-answers"
_BUILD_THE_NOTE = "camp/build-the-note"
_WAIT_WELL = "camp/wait-well"
_THE_ONE_CALL = "camp/the-one-call"
_STOP_AND_MOVE_ON = "camp/stop-and-move-on"
_EXCEPTIONS = "camp/exceptions"

LESSONS = {
    VerdictKind.STOP: _STOP_AND_MOVE_ON,
    VerdictKind.SEND_CLOSING_NOTE: _STOP_AND_MOVE_ON,
    VerdictKind.CLOSED: _STOP_AND_MOVE_ON,
    VerdictKind.SEND_THANK_YOU: _BUILD_THE_NOTE,
    VerdictKind.IDENTIFY_INTERVIEWERS: _LEAVE_WITH_ANSWERS,
    VerdictKind.ANSWER_OFFER: _EXCEPTIONS,
    VerdictKind.RECORD_INTERVIEW: _LEAVE_WITH_ANSWERS,
    VerdictKind.INTERVIEW_AHEAD: _LEAVE_WITH_ANSWERS,
    VerdictKind.MOVE_ON: _STOP_AND_MOVE_ON,
    VerdictKind.MAKE_THE_CALL: _THE_ONE_CALL,
    VerdictKind.AWAIT_ANSWER: _WAIT_WELL,
    VerdictKind.WAIT: _WAIT_WELL,
}

_MOST_NAMES = 4


def verdict_reason(kind: VerdictKind, standing: Standing, until_text: str) -> str:
    """Return one plain sentence that says why the verdict is what it is."""
    return reasons.VERDICTS[kind].format(until=until_text, **_facts(standing))


def _facts(standing: Standing) -> dict[str, str]:
    names = _unthanked(standing)
    clock = standing.clock
    return {
        "closed": reasons.CLOSED.get(standing.opportunity.stage, ""),
        "unthanked": _unthanked_text(names),
        "have": reasons.HAVE[len(names) == 1],
        "lateness": _lateness(standing),
        "calls": times(clock.silence.calls) if clock else "",
        "contact": reasons.CONTACTS[standing.opportunity.preferred_channel],
        "waited": capitalized(_waited(clock, standing)) if clock else "",
        "fine": reasons.STILL_FINE if _is_late(standing, Kind.UPDATE_CALL) else reasons.FINE_NOW,
        "asked": _asked(clock) if clock else "",
        "stop_advice": _stop_advice(standing),
    }


def _unthanked(standing: Standing) -> list[str]:
    waiting = {
        each.interviewer_id
        for each in standing.follow_ups
        if each.kind is Kind.THANK_YOU_NOTE and each.status in IS_OPEN
    }
    people = standing.opportunity.interviewers
    names = [
        _on_one_line(person.name) or reasons.NAMELESS for person in people if person.id in waiting
    ]
    return list(dict.fromkeys(names))


def _unthanked_text(names: list[str]) -> str:
    if len(names) > _MOST_NAMES:
        return capitalized(counted(len(names), *reasons.PEOPLE))
    return capitalized(listed(names)) if reasons.NAMELESS in names[:1] else listed(names)


def _on_one_line(name: str) -> str:
    return " ".join(name.split())


def _lateness(standing: Standing) -> str:
    return reasons.LATE_NOTE if _is_late(standing, Kind.THANK_YOU_NOTE) else ""


def _asked(clock: SilenceClock) -> str:
    if clock.silence.answered_on:
        return reasons.ANSWERED
    return reasons.ASKED.format(times=times(clock.silence.calls))


def _stop_advice(standing: Standing) -> str:
    clock, today = standing.clock, standing.today
    if clock is None or clock.move_on_date <= today:
        return reasons.STOP_NOW
    return reasons.STOP_UNTIL.format(day=standing.words.long(clock.move_on_date))


def _is_late(standing: Standing, kind: Kind) -> bool:
    return any(each.kind is kind and each.status is Status.LATE for each in standing.follow_ups)


def _waited(clock: SilenceClock, standing: Standing) -> str:
    if clock.is_promised:
        return reasons.PROMISE_PASSED
    waited = period(standing.policy.update_after_days)
    have = reasons.HAVE[is_one_period(standing.policy.update_after_days)]
    return reasons.WAITED.format(period=waited, have=have, event=_base(clock))


def _base(clock: SilenceClock) -> str:
    """Return the event from which silence counts."""
    silence = clock.silence
    if silence.called_on and not clock.is_spent:
        return reasons.SINCE["answered" if clock.base == silence.answered_on else "asked"]
    return reasons.SINCE["interview" if clock.base == clock.anchor else "wrote"]


def follow_up_reason(follow_up: FollowUp, standing: Standing, calendar: BusinessCalendar) -> str:
    """Return the sentence that says why a follow-up stands on its dates."""
    is_waiting = follow_up.status is Status.WAITING
    facts = _follow_up_facts(standing, calendar, is_waiting)
    return reasons.FOLLOW_UPS[follow_up.kind].format(**facts)


def _follow_up_facts(
    standing: Standing, calendar: BusinessCalendar, is_waiting: bool
) -> dict[str, str]:
    clock, policy = standing.clock, standing.policy
    return {
        "within": within(policy.thank_you_within_days),
        "call_basis": capitalized(_call_basis(clock, standing)) if clock else "",
        "until_then": reasons.UNTIL_THEN if is_waiting else "",
        "rolled": _rolled(clock, standing, calendar) if clock else "",
        "move_on_basis": capitalized(_move_on_basis(clock, standing)) if clock else "",
    }


def _call_basis(clock: SilenceClock, standing: Standing) -> str:
    """Return what opens the call: two weeks of silence, or the day after the date they gave."""
    words, promise = standing.words, clock.silence.promise
    if promise and clock.is_promised:
        return reasons.AFTER_PROMISE.format(day=words.long(promise))
    waited = period(standing.policy.update_after_days)
    day = words.long(clock.base)
    basis = reasons.AFTER.format(period=waited, event=_base(clock), day=day)
    return reasons.AFTER_SOONER.format(basis=basis, day=words.long(promise)) if promise else basis


def _rolled(clock: SilenceClock, standing: Standing, calendar: BusinessCalendar) -> str:
    """Return why the call does not open on the earliest day, or what is not known about its day."""
    first, opens = map(standing.words.long, (clock.earliest, clock.call_opens))
    if first != opens:
        return reasons.ROLLED.format(day=first, why=_why_closed(clock, calendar), opens=opens)
    is_known = calendar.is_covered(clock.call_opens)
    return "" if is_known else reasons.UNKNOWN_HOLIDAYS.format(year=clock.call_opens.year)


def _why_closed(clock: SilenceClock, calendar: BusinessCalendar) -> str:
    holiday = calendar.holidays.get(clock.earliest)
    return reasons.HOLIDAY.format(name=holiday.split(";")[0]) if holiday else reasons.WEEKEND


def _move_on_basis(clock: SilenceClock, standing: Standing) -> str:
    policy, silence, words = standing.policy, clock.silence, standing.words
    if clock.is_spent and silence.answered_on:
        waited = period(policy.update_after_days)
        return reasons.AFTER_ANSWER.format(period=waited, day=words.long(silence.answered_on))
    wait = counted(policy.answer_wait_days, reasons.BUSINESS_DAY)
    if clock.is_spent and silence.called_on:
        return reasons.AFTER_ASKING.format(wait=wait, day=words.long(silence.called_on))
    return reasons.AFTER_WINDOW.format(wait=wait)
