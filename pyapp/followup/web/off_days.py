"""What is due on a day that is no business day waits for the next one; the rules themselves do not change."""

from datetime import date

from followup.business_calendar import BusinessCalendar
from followup.dates import DayWords, weekday_name
from followup.schedule import OpportunitySchedule
from followup.verdict import VerdictKind

_WEEK = 7


def ask_from(scheduled: OpportunitySchedule, calendar: BusinessCalendar) -> date | None:
    """Return the business day to wait for before asking; None when asking is not due, or today is one."""
    clock, today = scheduled.standing.clock, scheduled.standing.today
    if scheduled.verdict.kind is not VerdictKind.MAKE_THE_CALL or clock is None:
        return None
    day = calendar.roll(today)
    return day if today < day < clock.move_on_date else None


def day_name(day: date, words: DayWords) -> str:
    """Return a day of the next week by its name, and any other as a date."""
    is_near = 0 < (day - words.today).days < _WEEK
    return weekday_name(day) if is_near else words.short(day)
