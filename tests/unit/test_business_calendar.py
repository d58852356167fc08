"""Business days: neither in the weekend nor a public holiday."""

from datetime import date, timedelta

import pytest

from followup.business_calendar import WEEKDAYS_ONLY, BusinessCalendar

THURSDAY = date(2026, 11, 26)
THANKSGIVING = BusinessCalendar(holidays={THURSDAY: "Thanksgiving Day"}, covers=(2026, 2026))


def day(text: str) -> date:
    """Return the day that the text names."""
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        ("2026-11-25", "2026-11-25"),
        ("2026-11-26", "2026-11-27"),
        ("2026-11-27", "2026-11-27"),
        ("2026-11-28", "2026-11-30"),
        ("2026-11-29", "2026-11-30"),
    ],
)
def test_roll_goes_to_the_first_open_day(start: str, expected: str) -> None:
    """`roll` stays on an open day and leaves a closed one forward."""
    assert THANKSGIVING.roll(day(start)) == day(expected)


@pytest.mark.parametrize(
    ("start", "count", "expected"),
    [
        ("2026-11-25", 1, "2026-11-27"),
        ("2026-11-25", 2, "2026-11-30"),
        ("2026-11-26", 1, "2026-11-27"),
        ("2026-11-28", 1, "2026-11-30"),
        ("2026-11-23", 5, "2026-12-01"),
    ],
)
def test_plus_counts_open_days_after_the_start(start: str, count: int, expected: str) -> None:
    """`plus` never counts the day it starts from, be it open or closed."""
    assert THANKSGIVING.plus(day(start), count) == day(expected)


def test_plus_nothing_is_the_day_itself() -> None:
    """A window of one business day ends on the day on which it opens."""
    assert THANKSGIVING.plus(day("2026-11-25"), 0) == day("2026-11-25")


def test_without_a_country_only_saturday_and_sunday_are_closed() -> None:
    """Christmas is a Friday like any other; seven days have five open ones."""
    assert WEEKDAYS_ONLY.is_business_day(day("2026-12-25"))
    week = [day("2026-12-21") + timedelta(days=n) for n in range(7)]
    assert [WEEKDAYS_ONLY.is_business_day(each) for each in week] == [True] * 5 + [False] * 2


def test_holidays_are_known_for_the_covered_years_only() -> None:
    """A calendar says for which years it knows the holidays; one without any knows all years."""
    covered = [THANKSGIVING.is_covered(date(year, 6, 1)) for year in (2025, 2026, 2027)]
    assert covered == [False, True, False]
    assert WEEKDAYS_ONLY.is_covered(date(1900, 1, 1))


def test_a_week_off_is_crossed() -> None:
    """A run of holidays longer than a week is left at its end."""
    golden_week = {day("2026-10-01") + timedelta(days=n): "Golden Week" for n in range(9)}
    assert BusinessCalendar(holidays=golden_week).roll(day("2026-10-01")) == day("2026-10-12")
