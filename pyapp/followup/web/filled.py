"""The forms as they are first shown: filled with what the plan holds."""

from datetime import date

from followup.model import (
    Channel,
    Direction,
    Interview,
    Interviewer,
    Opportunity,
    PreferredChannel,
    Purpose,
    Round,
    Settings,
    Touchpoint,
)
from followup.web.forms import Form

_ROWS = 2


def new_opportunity(today: date) -> Form:
    """Return the form for an interview that has just been."""
    values = {"date": today.isoformat(), "round": Round.FIRST, "format": "one_on_one"}
    return Form(values={**values, "preferred_channel": PreferredChannel.CALL}, rows=_ROWS)


def new_interview(today: date) -> Form:
    """Return the form for a further interview."""
    values = {"date": today.isoformat(), "round": Round.SECOND, "format": "one_on_one"}
    return Form(values=values, rows=_ROWS)


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
            "subdivision": given.subdivision or "",
            "name": given.name,
            "phone": given.phone,
        }
    )


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""


def _tick(is_ticked: bool) -> str:
    return "yes" if is_ticked else ""
