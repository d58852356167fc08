"""Days as tables write them. Where day and month could be either, both readings are given.

Read are 2026-11-30, 2026/11/30, 20261130, 30.11.2026, 11/30/2026, 30-11-26, "Nov 30, 2026",
"30 November 2026", "30-Nov-26", any of them behind a weekday or before a time of day, and the day numbers
of spreadsheets (46356 is November 30, 2026).

Laws: a year of two digits is one from ten years before today to five years after, or none at all, so that
99 is no year in 2026. Where a day is three times two digits, the year may stand first, too. Beside the name
of a month it stands last, as programs write it.
"""

import re
from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from followup.catalogue.days import MONTHS
from followup.catalogue.exchange.arriving_words import WEEKDAYS
from followup.dates import FIRST_DAY, LAST_DAY
from followup.exchange.tables.clock_forms import LONGEST, SERIAL, WITH_TIME


class Order(StrEnum):
    """What comes first where a day is written in figures."""

    DAY_FIRST = "dmy"
    MONTH_FIRST = "mdy"
    YEAR_FIRST = "ymd"


type Readings = Mapping[Order, date]
"""A day by each order in which it is one; none for what is no day."""

_SHORT = 2
_YEAR_FIRST = re.compile(r"([0-9]{4})([-/. ])([0-9]{1,2})\2([0-9]{1,2})")
_EIGHT = re.compile(r"((?:19|20|21)[0-9]{2})([0-9]{2})([0-9]{2})")
_YEAR_LAST = re.compile(r"([0-9]{1,2})([-/. ])([0-9]{1,2})\2([0-9]{4}|[0-9]{2})")
_NAMED = re.compile(r"[a-z]+|[0-9]+")
_ANY_HYPHEN = re.compile("[\u2010-\u2015\u2212]")
_ENDINGS = re.compile(r"(?<=[0-9])(?:st|nd|rd|th)\b")
_WEEKDAY = re.compile(rf"(?:{'|'.join(WEEKDAYS)})[a-z]*[.,]?\s+", re.IGNORECASE)
_EPOCH = date(1899, 12, 30)
_YEARS_BEFORE, _YEARS_AFTER = 10, 5
_CENTURY = 100


def readings(text: str, today: date | None = None) -> Readings:
    """Return the days that a text can mean; without `today`, none where the year has two digits."""
    own = _day_part(text)
    if found := _YEAR_FIRST.fullmatch(own):
        return _certain(int(found[1]), int(found[3]), int(found[4]))
    if found := _EIGHT.fullmatch(own):
        return _certain(*map(int, found.groups()))
    if found := SERIAL.fullmatch(own):
        return _both(_EPOCH + timedelta(days=int(found[1])))
    if found := _YEAR_LAST.fullmatch(own):
        return _in_figures(found[1], found[3], found[4], today)
    return _with_month_name(own, today)


def has_short_year(text: str) -> bool:
    """Say whether a day is written with two digits of its year."""
    own = _day_part(text)
    figures = _YEAR_LAST.fullmatch(own)
    named = None if figures else _named(own)
    return len(figures[4] if figures else named.year if named else "") == _SHORT


def _in_figures(first: str, second: str, third: str, today: date | None) -> Readings:
    one, two, year = int(first), int(second), _year(third, today)
    either = {Order.DAY_FIRST: _day(year, two, one), Order.MONTH_FIRST: _day(year, one, two)}
    if all(len(each) == _SHORT for each in (first, second, third)):
        either[Order.YEAR_FIRST] = _day(_year(first, today), two, int(third))
    return {order: day for order, day in either.items() if day}


def is_serial(text: str) -> bool:
    """Say whether a day is written as a spreadsheet counts days."""
    return SERIAL.fullmatch(_day_part(text)) is not None


def _day_part(text: str) -> str:
    own = _ANY_HYPHEN.sub("-", text.strip())
    if len(own) > LONGEST:
        return ""
    without_weekday = _WEEKDAY.sub("", own, count=1) if _WEEKDAY.match(own) else own
    found = WITH_TIME.fullmatch(without_weekday)
    return (found[1] if found else without_weekday).rstrip(" ,")


class _Named(NamedTuple):
    """The parts of a day whose month is a word."""

    year: str
    month: int
    day: int


def _named(text: str) -> _Named | None:
    parts = _NAMED.findall(_ENDINGS.sub("", text.lower()))
    names = [each for each in parts if each[0].isalpha() and each != "of"]
    figures = [each for each in parts if each[0].isdigit()]
    month = _month(names[0]) if len(names) == 1 else 0
    if not month or len(figures) != 2:
        return None
    number, year = sorted(figures, key=lambda each: len(each) == 4)
    is_known = len(year) in {_SHORT, 4} and len(number) <= 2
    return _Named(year, month, int(number)) if is_known else None


def _with_month_name(text: str, today: date | None) -> Readings:
    found = _named(text)
    return _certain(_year(found.year, today), found.month, found.day) if found else {}


def _month(name: str) -> int:
    """Return the number of the month that a word is, or shortens to three letters or more; 0 for none."""
    full = (number for number, each in enumerate(MONTHS, start=1) if each.lower().startswith(name))
    return next(full, 0) if len(name) > 2 else 0


def _year(figures: str, today: date | None) -> int:
    """Return the year that figures mean; 0, which is none, where two digits are of no year near."""
    if len(figures) != _SHORT:
        return int(figures)
    near = range(today.year - _YEARS_BEFORE, today.year + _YEARS_AFTER + 1) if today else ()
    return next((year for year in near if year % _CENTURY == int(figures)), 0)


def _certain(year: int, month: int, day: int) -> Readings:
    found = _day(year, month, day)
    return _both(found) if found else {}


def _both(day: date) -> Readings:
    return dict.fromkeys(Order, day)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return found if FIRST_DAY <= found <= LAST_DAY else None
