"""The calendar of a plan, by nothing but what the page has."""

from collections.abc import Iterable
from datetime import date

from followup.calendars import calendar_for
from followup.dates import DateStyle
from followup.exchange.calendar.events import Basis, Event, events_of, in_order
from followup.exchange.calendar.ics import file_of
from followup.exchange.calendar.record import NOTHING, revisions
from followup.model import Plan
from followup.policy import Policy
from followup.schedule import schedule

DAY = date(2026, 11, 2)


def events_in(plan: Plan, today: date = DAY, policy: Policy | None = None) -> list[Event]:
    """Return the events of a plan, in the order of a file."""
    settings = plan.settings
    calendar = calendar_for(settings.country, settings.subdivision)
    style = settings.date_style or DateStyle.MONTH_FIRST
    schedules = schedule(
        plan, today=today, policy=policy or Policy(), calendar=calendar, style=style
    )
    basis = Basis(settings=settings, calendar=calendar)
    return in_order(event for each in schedules for event in events_of(each, basis))


def text_of(events: Iterable[Event], today: date = DAY) -> str:
    """Return a first file with these events."""
    return file_of(revisions(events, NOTHING, today))
