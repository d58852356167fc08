"""The forms as they are first shown: filled with what the plan holds."""

from datetime import date

from followup.model import (
    Channel,
    Direction,
    Format,
    Interview,
    Interviewer,
    Opportunity,
    PreferredChannel,
    Purpose,
    Round,
    Settings,
    Touchpoint,
)
from followup.web.forms.fields import Form
from followup.web.forms.talks import talk_field

_ROWS = 2


def new_opportunity(today: date) -> Form:
    """Return the form for an interview that has just been."""
    values = {"date": today.isoformat(), "round": Round.FIRST, "format": Format.ONE_ON_ONE}
    return Form(values={**values, "preferred_channel": PreferredChannel.CALL}, rows=_ROWS)


def new_interview(opportunity: Opportunity, today: date) -> Form:
    """Return the form for a further interview: the next round, held as the latest one was.

    Its day is left open where it is yet to come: they invited, or the latest one was cancelled.
    """
    *_, latest = (None, *sorted(opportunity.interviews, key=lambda each: each.date))
    if latest is None:
        values = {"date": today.isoformat(), "round": Round.FIRST, "format": Format.ONE_ON_ONE}
        return Form(values=values, rows=_ROWS)
    is_ahead = latest.cancelled or any(
        each.purpose is Purpose.INVITATION and each.date >= latest.date
        for each in opportunity.touchpoints
    )
    values = {
        "date": "" if is_ahead else today.isoformat(),
        "round": latest.round if latest.cancelled else _NEXT.get(latest.round, latest.round),
        "format": latest.format,
    }
    return Form(values=values, rows=_ROWS)


_NEXT = {
    Round.SCREENING: Round.FIRST,
    Round.FIRST: Round.SECOND,
    Round.SECOND: Round.FINAL,
}


def opportunity(given: Opportunity) -> Form:
    """Return the form of an opportunity's own details."""
    return Form(
        values={
            "company": given.company,
            "role": given.role,
            "stage": given.stage,
            "decision_expected_by": _day(given.decision_expected_by),
            "preferred_channel": given.preferred_channel,
        }
    )


def interview(given: Interview) -> Form:
    """Return the form of an interview."""
    return Form(
        values={
            "date": _day(given.date),
            "time": given.time.isoformat("minutes") if given.time else "",
            "round": given.round,
            "format": given.format,
            "cancelled": _tick(given.cancelled),
        }
    )


def person(given: Interviewer) -> Form:
    """Return the form of an interviewer."""
    return Form(
        values={
            "name": given.name,
            "title": given.title,
            "email": given.email,
            "phone": given.phone,
            "talking_points": given.talking_points,
            "waived": _tick(given.waived),
        }
    )


def fresh(interview: Interview, opportunity: Opportunity) -> Form:
    """Return the form for what was talked about, a field for each person."""
    values = {"decision_expected_by": _day(promise_of(interview, opportunity))}
    values |= {talk_field(each.id): each.talking_points for each in interview.interviewers}
    return Form(values=values)


def promise_of(interview: Interview, opportunity: Opportunity) -> date | None:
    """Return the decision date that they gave, unless it had passed when the interview was."""
    promise = opportunity.decision_expected_by
    return promise if promise and promise >= interview.date else None


def new_touchpoint(today: date, purpose: Purpose) -> Form:
    """Return the form for what has happened today."""
    is_inbound = purpose.direction is Direction.INBOUND
    channel = Channel.EMAIL if is_inbound or purpose is not Purpose.UPDATE else Channel.CALL
    return Form(values={"date": today.isoformat(), "purpose": purpose, "channel": channel})


def touchpoint(given: Touchpoint) -> Form:
    """Return the form of an entry of the log."""
    return Form(
        values={
            "date": _day(given.date),
            "purpose": given.purpose,
            "channel": given.channel,
            "interviewer": given.interviewer_id or "",
            "decision_expected_by": _day(given.decision_expected_by),
            "note": given.note,
        }
    )


def settings(given: Settings) -> Form:
    """Return the form of the settings."""
    return Form(
        values={
            "country": given.country or "",
            region_field(given.country): given.subdivision or "",
            "name": given.name,
            "phone": given.phone,
            "date_style": given.date_style or "",
            "week_starts_on": given.week_starts_on or "",
        }
    )


def region_field(country: str | None) -> str:
    """Return the name of the field for the region: the regions of each country have their own."""
    return f"subdivision-{country}" if country else "subdivision"


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""


def _tick(is_ticked: bool) -> str:
    return "yes" if is_ticked else ""
