"""The table of holidays says what the `holidays` package says, from which it was made."""

from datetime import date, timedelta

import holidays
import pytest

from followup.business_calendar import BusinessCalendar
from followup.calendars import calendar_for

# Christmas, Islamic, Hindu, Persian, lunar and regional years; a weekend on other days; one day off.
SAMPLE = [
    *(("US", None), ("US", "CA"), ("US", "TX"), ("GB", "ENG"), ("GB", "SCT"), ("DE", "BY")),
    *(("CA", "QC"), ("AU", "VIC"), ("NZ", None), ("IN", "MH"), ("AE", None), ("SA", None)),
    *(("IR", None), ("NP", None), ("MY", "01"), ("MY", "02"), ("JP", None), ("CN", None)),
    *(("BR", "SP"), ("ZA", None), ("ES", "MD"), ("CH", "ZH"), ("IL", None), ("EG", None)),
]


@pytest.mark.parametrize(("country", "subdivision"), SAMPLE)
def test_the_table_has_the_same_days_off(country: str, subdivision: str | None) -> None:
    """On every covered day, the table and the package agree on whether it is a day off."""
    calendar = calendar_for(country, subdivision)
    assert _differing(calendar, country, subdivision) == []


def test_a_missing_holiday_is_noticed() -> None:
    """The comparison finds a calendar from which one holiday was dropped."""
    whole = calendar_for("US", None)
    dropped = min(whole.holidays)
    rest = {day: name for day, name in whole.holidays.items() if day != dropped}
    short = BusinessCalendar(weekend=whole.weekend, holidays=rest, covers=whole.covers)
    assert _differing(short, "US", None) == [dropped]


def _differing(calendar: BusinessCalendar, country: str, subdivision: str | None) -> list[date]:
    first, last = calendar.covers or (0, 0)
    years = range(first, last + 1)
    package = holidays.country_holidays(country, subdiv=subdivision, years=years)
    days = [date(first, 1, 1) + timedelta(days=n) for n in range(366 * len(years))]
    return [
        day
        for day in days
        if day.year <= last
        and calendar.is_business_day(day) is (package.is_weekend(day) or day in package)
    ]
