"""The laws of business days, on calendars with any weekend and any holidays."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from followup.business_calendar import BusinessCalendar
from property.strategies import BASE_DAYS, calendars, days_near

ONE_DAY = timedelta(days=1)
base_days = st.sampled_from(BASE_DAYS)
cases = base_days.flatmap(lambda base: st.tuples(calendars(base), days_near(base)))


@given(cases)
def test_a_business_day_is_no_weekend_and_no_holiday(case: tuple[BusinessCalendar, date]) -> None:
    """The rules, "neither in the country's weekend nor a public holiday": both are needed."""
    calendar, day = case
    is_closed = day.weekday() in calendar.weekend or day in calendar.holidays
    assert calendar.is_business_day(day) is not is_closed


@given(cases)
def test_roll_finds_the_first_business_day(case: tuple[BusinessCalendar, date]) -> None:
    """The rules, "the first business day on or after `d`": open, and none open before it."""
    calendar, day = case
    rolled = calendar.roll(day)
    assert rolled >= day
    assert calendar.is_business_day(rolled)
    assert not any(map(calendar.is_business_day, _from_to(day, rolled - ONE_DAY)))


@given(cases)
def test_rolling_twice_is_rolling_once(case: tuple[BusinessCalendar, date]) -> None:
    """The rules, "on or after `d`": a business day rolls to itself."""
    calendar, day = case
    assert calendar.roll(calendar.roll(day)) == calendar.roll(day)


@given(cases, st.integers(1, 12))
def test_plus_counts_business_days(case: tuple[BusinessCalendar, date], count: int) -> None:
    """The rules, "the `n`-th business day strictly after `d`": exactly `n` are open up to it."""
    calendar, day = case
    end = calendar.plus(day, count)
    assert calendar.is_business_day(end)
    assert sum(map(calendar.is_business_day, _from_to(day + ONE_DAY, end))) == count


@given(cases, st.integers(0, 6), st.integers(0, 6))
def test_plus_adds_up(case: tuple[BusinessCalendar, date], first: int, second: int) -> None:
    """The rules, "`plus(d, n)`": going on from the first end is going the whole way."""
    calendar, day = case
    assert calendar.plus(calendar.plus(day, first), second) == calendar.plus(day, first + second)


def _from_to(first: date, last: date) -> list[date]:
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]
