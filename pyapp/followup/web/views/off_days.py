"""What is due on a day that is no business day waits for the next one; the rules themselves do not change."""

from datetime import date

from followup.business_calendar import BusinessCalendar
from followup.catalogue import verdicts
from followup.dates import DayWords, weekday_name
from followup.schedule import OpportunitySchedule
from followup.verdict import VerdictKind

_WEEK = 7


def ask_from(scheduled: OpportunitySchedule, calendar: BusinessCalendar) -> date | None:
    """Return the business day to wait for, when the verdict is to ask; None when it need not wait."""
    is_due = scheduled.verdict.kind is VerdictKind.MAKE_THE_CALL
    return next_business_day(scheduled, calendar) if is_due else None


def next_business_day(scheduled: OpportunitySchedule, calendar: BusinessCalendar) -> date | None:
    """Return the next business day on which to ask; None when today is one, or none is left."""
    clock, today = scheduled.standing.clock, scheduled.standing.today
    day = calendar.roll(today)
    return day if clock and today < day < clock.move_on_date else None


def day_name(day: date, words: DayWords) -> str:
    """Return a day of the next week by its name, and any other as a date."""
    is_near = 0 < (day - words.today).days < _WEEK
    return weekday_name(day) if is_near else words.short(day)


def line_today(line: str, scheduled: OpportunitySchedule, calendar: BusinessCalendar) -> str:
    """Return a line of what to do, with the day to wait for where today is no business day."""
    day, words = ask_from(scheduled, calendar), scheduled.standing.words
    return verdicts.ON_DAY.format(line=line, day=day_name(day, words)) if day else line


def reason_today(scheduled: OpportunitySchedule, calendar: BusinessCalendar) -> str:
    """Return the verdict's reason, and what a day that is no business day makes of it."""
    day = ask_from(scheduled, calendar)
    return waiting_for(day, scheduled.verdict.reason, scheduled.standing.words)


def waiting_for(day: date | None, reason: str, words: DayWords) -> str:
    """Return the reason for asking, with the day to wait for where there is one."""
    return verdicts.OFF_DAY.format(reason=reason, day=day_name(day, words)) if day else reason
