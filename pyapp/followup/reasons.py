"""Every sentence in which the rules explain themselves, and the page that teaches each.

A translation replaces the tables of this module and the templates of the page, nothing else.
"""

from followup.business_calendar import ONE_DAY, BusinessCalendar
from followup.clock import SilenceClock
from followup.dates import day_in_words, weekday_name
from followup.follow_ups import IS_OPEN, FollowUp, Kind, Status
from followup.model import PreferredChannel, Stage
from followup.verdict import Standing, VerdictKind
from followup.wording import capitalized, counted, listed, period, times, within

_THANK_EVERYONE = "rules/thank-everyone"
_WAIT_THEN_CALL = "rules/wait-then-call"
_ONCE_ONLY = "rules/once-only"
_MOVE_ON = "rules/move-on"

LESSONS = {
    VerdictKind.STOP: _ONCE_ONLY,
    VerdictKind.SEND_CLOSING_NOTE: _MOVE_ON,
    VerdictKind.CLOSED: _MOVE_ON,
    VerdictKind.SEND_THANK_YOU: _THANK_EVERYONE,
    VerdictKind.IDENTIFY_INTERVIEWERS: _THANK_EVERYONE,
    VerdictKind.ANSWER_OFFER: _MOVE_ON,
    VerdictKind.RECORD_INTERVIEW: _THANK_EVERYONE,
    VerdictKind.INTERVIEW_AHEAD: _THANK_EVERYONE,
    VerdictKind.MOVE_ON: _MOVE_ON,
    VerdictKind.MAKE_THE_CALL: _WAIT_THEN_CALL,
    VerdictKind.AWAIT_ANSWER: _ONCE_ONLY,
    VerdictKind.WAIT: _WAIT_THEN_CALL,
}

CONTACTS = {
    PreferredChannel.CALL: "phone call",
    PreferredChannel.EMAIL: "e-mail",
    PreferredChannel.RELAY: "relay call",
    PreferredChannel.TEXT: "text message",
}

_VERDICTS = {
    VerdictKind.STOP: "You have asked {calls}, and asking again would read as pressure:"
    " {stop_advice}.",
    VerdictKind.SEND_CLOSING_NOTE: "They said no, and a short, gracious line keeps the door open.",
    VerdictKind.CLOSED: "{closed}",
    VerdictKind.SEND_THANK_YOU: "{unthanked} {have} not had a personal thank-you note from you"
    " yet{lateness}.",
    VerdictKind.IDENTIFY_INTERVIEWERS: "A note to everyone needs their names: ask the coordinator"
    " or recruiter who took part.",
    VerdictKind.ANSWER_OFFER: "You have an offer: answer within the time they gave you, and tell"
    " the others whose answer you would still want.",
    VerdictKind.RECORD_INTERVIEW: "No interview is recorded here yet, and every date follows from"
    " one.",
    VerdictKind.INTERVIEW_AHEAD: "Your interview is on {until}, and there is nothing to chase"
    " before it.",
    VerdictKind.MOVE_ON: "The silence has lasted long enough: plan as if they chose someone else,"
    " and put your energy into the next one.",
    VerdictKind.MAKE_THE_CALL: "{waited}: one short {contact} for an update is fine now{late_call}.",
    VerdictKind.AWAIT_ANSWER: "You have asked {calls}, and that is enough: give them until {until}.",
    VerdictKind.WAIT: "It is too early to ask: silence before {until} means nothing, and asking"
    " now would look pushy.",
}

_CLOSED = {
    Stage.REJECTED: "They chose someone else, and there is nothing left to do here.",
    Stage.WITHDRAWN: "You withdrew, and there is nothing left to do here.",
    Stage.CLOSED: "You closed this file; if they do write after all, it opens again.",
}


def verdict_reason(kind: VerdictKind, standing: Standing, until_text: str) -> str:
    """Return one plain sentence that says why the verdict is what it is."""
    return _VERDICTS[kind].format(until=until_text, **_facts(standing))


def _facts(standing: Standing) -> dict[str, str]:
    names = _unthanked(standing)
    clock = standing.clock
    return {
        "closed": _CLOSED.get(standing.opportunity.stage, ""),
        "unthanked": listed(names),
        "have": "has" if len(names) == 1 else "have",
        "lateness": _lateness(standing),
        "calls": times(clock.silence.calls) if clock else "",
        "contact": CONTACTS[standing.opportunity.preferred_channel],
        "waited": capitalized(_waited(clock, standing)) if clock else "",
        "late_call": _late_call(standing),
        "stop_advice": _stop_advice(standing),
    }


def _unthanked(standing: Standing) -> list[str]:
    waiting = {
        each.interviewer_id
        for each in standing.follow_ups
        if each.kind is Kind.THANK_YOU_NOTE and each.status in IS_OPEN
    }
    people = standing.opportunity.interviewers
    return [_on_one_line(person.name) or "someone" for person in people if person.id in waiting]


def _on_one_line(name: str) -> str:
    return " ".join(name.split())


def _lateness(standing: Standing) -> str:
    late = _has_status(standing, Kind.THANK_YOU_NOTE, Status.LATE)
    return "; a late note still beats none" if late else ""


def _late_call(standing: Standing) -> str:
    late = _has_status(standing, Kind.UPDATE_CALL, Status.LATE)
    return ", and it is not too late for it" if late else ""


def _stop_advice(standing: Standing) -> str:
    clock, today = standing.clock, standing.today
    if clock is None or clock.move_on_date <= today:
        return "plan as if they chose someone else, and move on"
    return f"leave it until {day_in_words(clock.move_on_date, today)}, then move on"


def _has_status(standing: Standing, kind: Kind, status: Status) -> bool:
    return any(each.kind is kind and each.status is status for each in standing.follow_ups)


def _waited(clock: SilenceClock, standing: Standing) -> str:
    if clock.silence.promise and clock.silence.promise + ONE_DAY == clock.earliest:
        return "the date they gave you has passed"
    waited = period(standing.policy.update_after_days)
    since = "your interview" if clock.base == clock.anchor else "your last contact"
    have = "has" if waited.startswith("one ") else "have"
    return f"{waited} {have} passed since {since}"


def follow_up_reason(follow_up: FollowUp, standing: Standing, calendar: BusinessCalendar) -> str:
    """Return the sentence that says why a follow-up stands on its dates."""
    is_waiting = follow_up.status is Status.WAITING
    facts = _follow_up_facts(standing, calendar, is_waiting)
    return _FOLLOW_UPS[follow_up.kind].format(**facts)


_FOLLOW_UPS = {
    Kind.THANK_YOU_NOTE: "A personal note {within} shows that you were listening.",
    Kind.IDENTIFY_INTERVIEWERS: "Everyone who took part gets a note, so you need their names.",
    Kind.UPDATE_CALL: "{call_basis}{rolled}{until_then}.",
    Kind.MOVE_ON: "{move_on_basis}.",
    Kind.CLOSING_NOTE: "A gracious reply within a business day is rare, and remembered.",
}


def _follow_up_facts(
    standing: Standing, calendar: BusinessCalendar, is_waiting: bool
) -> dict[str, str]:
    clock, policy = standing.clock, standing.policy
    return {
        "within": within(policy.thank_you_within_days),
        "call_basis": capitalized(_call_basis(clock, standing)) if clock else "",
        "until_then": "; until then, leave them alone" if is_waiting else "",
        "rolled": _rolled(clock, standing, calendar) if clock else "",
        "move_on_basis": capitalized(_move_on_basis(clock, standing)) if clock else "",
    }


def _call_basis(clock: SilenceClock, standing: Standing) -> str:
    """Return what opens the call: two weeks of silence, or the day after the date they gave."""
    today, silence = standing.today, clock.silence
    if silence.promise and silence.promise + ONE_DAY == clock.earliest:
        return f"the day after the date they gave you, {day_in_words(silence.promise, today)}"
    waited = period(standing.policy.update_after_days)
    if clock.base == clock.anchor:
        return f"{waited} after your interview on {day_in_words(clock.anchor, today)}"
    return f"{waited} after your last contact on {day_in_words(clock.base, today)}"


def _rolled(clock: SilenceClock, standing: Standing, calendar: BusinessCalendar) -> str:
    if clock.call_opens == clock.earliest:
        return ""
    first = day_in_words(clock.earliest, standing.today)
    return f"; {first}, is {_why_closed(clock, calendar)}, so {_next(clock)}"


def _why_closed(clock: SilenceClock, calendar: BusinessCalendar) -> str:
    return calendar.holidays.get(clock.earliest, "a weekend")


def _next(clock: SilenceClock) -> str:
    return f"it moves to {weekday_name(clock.call_opens)}"


def _move_on_basis(clock: SilenceClock, standing: Standing) -> str:
    policy, silence, today = standing.policy, clock.silence, standing.today
    if clock.is_spent and silence.answered_on:
        waited = period(policy.update_after_days)
        return f"{waited} after their answer on {day_in_words(silence.answered_on, today)}"
    wait = counted(policy.answer_wait_days, "business day")
    if clock.is_spent and silence.called_on:
        return f"{wait} after you asked on {day_in_words(silence.called_on, today)}"
    return f"{wait} after the last day for the call, if nothing comes"
