"""Dates are read strictly and written as people say them."""

from datetime import date, time, timedelta

import pytest

from followup.dates import (
    FIRST_DAY,
    LAST_DAY,
    DateStyle,
    DayWords,
    parse_date,
    parse_time,
    shown,
    weekday_name,
)

TODAY = date(2026, 11, 2)
WORDS = DayWords(today=TODAY)


@pytest.mark.parametrize(
    "text", ["2026-11-02", "2028-02-29", "2000-02-29", "1900-01-01", "2199-12-31"]
)
def test_a_day_comes_back_as_it_was(text: str) -> None:
    """A day that exists, within the range, is read and written unchanged."""
    assert parse_date(text).isoformat() == text


def test_every_day_of_a_leap_year_is_read() -> None:
    """All 366 days of 2028 are read."""
    days = [date(2028, 1, 1) + timedelta(days=n) for n in range(366)]
    assert [parse_date(day.isoformat()) for day in days] == days


NO_DATES = [
    *("", " ", "today", "2026", "2026-11", "2026-11-2", "2026-1-02", "26-11-02", "20261102"),
    *("2026/11/02", "02.11.2026", "11/02/2026", "31/12/2026", "2026-W45-1", "2026-306"),
    *(
        " 2026-11-02",
        "2026-11-02 ",
        "2026-11-02\n",
        "2026-11-02T00:00",
        "2026-11-02Z",
        "+2026-11-02",
    ),
    *("-2026-11-02", "2026−11−02", "٢٠٢٦-١١-٠٢", "２０２６-11-02", "12026-11-02", "2026-11-02\x00"),
]


@pytest.mark.parametrize("text", NO_DATES)
def test_another_form_is_refused(text: str) -> None:
    """Only YYYY-MM-DD in plain digits is a date, although others might be guessed."""
    with pytest.raises(ValueError, match=r"^expected YYYY-MM-DD, got "):
        parse_date(text)


@pytest.mark.parametrize(
    "text",
    [
        "2027-02-29",
        "2100-02-29",
        "1900-02-29",
        "2026-04-31",
        "2026-13-01",
        "2026-00-10",
        "2026-01-00",
    ],
)
def test_a_day_that_does_not_exist_is_refused(text: str) -> None:
    """February 29 exists in leap years only, and no month has a day more than it has."""
    with pytest.raises(ValueError, match=r"^expected a day that exists, got "):
        parse_date(text)


@pytest.mark.parametrize("text", ["1899-12-31", "0001-01-01", "2200-01-01", "9999-12-31"])
def test_a_day_out_of_range_is_refused(text: str) -> None:
    """A day from which arithmetic could leave the calendar is refused with the range."""
    with pytest.raises(ValueError, match=f"^expected a day from {FIRST_DAY} to {LAST_DAY}, got "):
        parse_date(text)


@pytest.mark.parametrize(
    ("text", "expected"), [("00:00", time(0)), ("09:05", time(9, 5)), ("23:59", time(23, 59))]
)
def test_a_time_is_read(text: str, expected: time) -> None:
    """A time of day is read from midnight to the minute before the next."""
    assert parse_time(text) == expected


@pytest.mark.parametrize(
    "text",
    ["", "9:30", "24:00", "12:60", "12:30:00", "12.30", "1230", "12:30\n", "٠٩:٣٠", "2pm", "99:99"],
)
def test_another_time_is_refused(text: str) -> None:
    """Only HH:MM in plain digits is a time."""
    with pytest.raises(ValueError, match=r"^expected HH:MM from 00:00 to 23:59, got "):
        parse_time(text)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 11, 30), "Monday, November 30"),
        (date(2027, 1, 1), "Friday, January 1, 2027"),
        (date(2025, 11, 2), "Sunday, November 2, 2025"),
    ],
)
def test_a_day_in_words_has_the_year_only_when_it_is_another(day: date, expected: str) -> None:
    """A day of this year is said without it."""
    assert WORDS.long(day) == expected


def test_a_short_day_is_cut_to_three_letters() -> None:
    """In a narrow place, weekday and month have three letters."""
    assert WORDS.short(date(2026, 9, 30)) == "Wed, Sep 30"
    assert WORDS.short(date(2028, 2, 29)) == "Tue, Feb 29, 2028"


@pytest.mark.parametrize(
    ("style", "long", "short"),
    [
        (DateStyle.MONTH_FIRST, "Tuesday, March 2, 2027", "Tue, Mar 2, 2027"),
        (DateStyle.DAY_FIRST, "Tuesday 2 March 2027", "Tue 2 Mar 2027"),
        (DateStyle.ISO, "Tuesday 2027-03-02", "Tue 2027-03-02"),
    ],
)
def test_every_style_writes_a_day_in_its_order(style: DateStyle, long: str, short: str) -> None:
    """The same day is written as the visitor is used to it."""
    words, day = DayWords(today=TODAY, style=style), date(2027, 3, 2)
    assert (words.long(day), words.short(day)) == (long, short)


def test_a_weekday_has_its_name() -> None:
    """The first week of November 2026 starts on a Monday, and its days have seven names."""
    names = [weekday_name(TODAY + timedelta(days=n)) for n in range(7)]
    assert (names[0], names[6], len(set(names))) == ("Monday", "Sunday", 7)


@pytest.mark.parametrize(
    ("distance", "expected"),
    [
        *((0, "today"), (1, "tomorrow"), (-1, "yesterday"), (2, "in 2 days"), (-2, "2 days ago")),
        (365, "in 365 days"),
    ],
)
def test_a_distance_is_said_in_days(distance: int, expected: str) -> None:
    """How far a day is from today is said in days, the near ones by name."""
    assert WORDS.distance(TODAY + timedelta(days=distance)) == expected


@pytest.mark.parametrize(
    "value", ["a\nb", "\u2028", "x" * 10_000, [["x"] * 1000], {"a\r": 1}, None, "\ud800"]
)
def test_a_value_in_a_message_is_one_short_line(value: object) -> None:
    """Whatever was got, an error message quotes it on one line, cut when it is long."""
    assert len(shown(value)) <= 60
    assert len(shown(value).splitlines()) == 1


def test_a_value_that_has_no_end_is_quoted_too() -> None:
    """Nesting and numbers that Python itself refuses to write are quoted all the same."""
    deep: list[object] = []
    for _ in range(1_000):
        deep = [deep]
    assert len(shown(deep)) <= 60
    assert len(shown(10**5000)) <= 60
