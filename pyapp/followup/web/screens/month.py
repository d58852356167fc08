"""The month: every date of the plan in a calendar, and one of its days with all that it has."""

from datetime import date
from itertools import chain

from followup.business_calendar import ONE_DAY
from followup.catalogue import days
from followup.catalogue import month as words_of
from followup.dates import FIRST_DAY, LAST_DAY, month_name, parse_date
from followup.web.views.month import (
    Month,
    last_of_month,
    month_screen,
    weekdays,
    weeks,
)
from followup.web.views.month_dates import found_between
from followup.web.visit import Values, Visit

IN_CELL, IN_AGENDA, ON_DAY = 3, 5, 100
"""How many entries of a day its cell shows, the list below the month, and the day's own screen."""

_YEAR_AND_MONTH = len("2026-12")


def show(visit: Visit) -> Values:
    """Return the month that the address names, or its day; this month for anything else."""
    first, day = _asked(visit)
    values = {"month": month_name(first), "this_month": month_screen(""), "day": None}
    return values | (_month(visit, first) if day is None else _day(visit, day))


def _asked(visit: Visit) -> tuple[date, date | None]:
    on = visit.query.get("on", "")
    try:
        if len(on) == _YEAR_AND_MONTH:
            return parse_date(f"{on}-01"), None
        day = parse_date(on)
    except ValueError:
        return visit.today.replace(day=1), None
    return day.replace(day=1), day


def _day(visit: Visit, day: date) -> Values:
    return {
        "day": _days(visit, day, day, ON_DAY).day(day),
        "long": visit.words.long(day),
        "month_href": month_screen(_name(day)),
        "shown": ON_DAY,
    }


def _month(visit: Visit, first: date) -> Values:
    last = last_of_month(first)
    shown = _days(visit, first, last, max(IN_CELL, IN_AGENDA))
    settings, habits = visit.session.plan.settings, visit.session.habits
    start = settings.week_starts_on or habits.week_starts_on
    grid = [[shown.day(day) if day else None for day in week] for week in weeks(first, last, start)]
    in_month = [day for day in chain.from_iterable(grid) if day]
    return {
        "weekdays": [days.WEEKDAYS[each] for each in weekdays(start)],
        "weeks": grid,
        "agenda": [day for day in in_month if day.count],
        "holidays": [
            words_of.HOLIDAY.format(day=day.name, name=day.holiday)
            for day in in_month
            if day.holiday
        ],
        "before": _link(first - ONE_DAY),
        "after": _link(last + ONE_DAY),
        "is_this_month": first == visit.today.replace(day=1),
        "in_cell": IN_CELL,
        "in_agenda": IN_AGENDA,
    }


def _days(visit: Visit, first: date, last: date, most: int) -> Month:
    return Month(
        found=found_between(visit.session.schedules(visit.today), first, last),
        words=visit.words,
        calendar=visit.session.calendar,
        most=most,
    )


def _link(day: date) -> tuple[str, str] | None:
    """Return where the month of `day` is shown and what it is called; None beyond what a date may be."""
    is_known = FIRST_DAY <= day <= LAST_DAY
    return (month_screen(_name(day)), month_name(day)) if is_known else None


def _name(day: date) -> str:
    return day.isoformat()[:_YEAR_AND_MONTH]
