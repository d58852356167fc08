"""Days as tables write them. Where day and month could be either, both readings are given.

Read are 2026-11-30, 2026/11/30, 20261130, 30.11.2026, 11/30/2026, 30-11-26, "Nov 30, 2026",
"30 November 2026", "30-Nov-26", any of them behind a weekday or before a time of day, and the day numbers
of spreadsheets (46356 is November 30, 2026). Two digits of a year are of this century.
"""

import re
from collections.abc import Iterable, Mapping
from datetime import date, time, timedelta
from enum import StrEnum
from typing import NamedTuple

from followup.catalogue.days import MONTHS
from followup.catalogue.exchange.arriving_words import WEEKDAYS
from followup.dates import FIRST_DAY, LAST_DAY


class Order(StrEnum):
    """What comes first where a day is written in figures."""

    DAY_FIRST = "dmy"
    MONTH_FIRST = "mdy"


type Readings = Mapping[Order, date]
"""A day by each order in which it is one; none for what is no day."""

_LONGEST = 60
_YEAR_FIRST = re.compile(r"([0-9]{4})([-/. ])([0-9]{1,2})\2([0-9]{1,2})")
_EIGHT = re.compile(r"((?:19|20|21)[0-9]{2})([0-9]{2})([0-9]{2})")
_YEAR_LAST = re.compile(r"([0-9]{1,2})([-/. ])([0-9]{1,2})\2([0-9]{4}|[0-9]{2})")
# LibreOffice writes a number with 15 digits; no spreadsheet keeps more than 17.
_SERIAL = re.compile(r"([2-7][0-9]{4})(?:[.,]([0-9]{1,17}))?")
_PART_OF_A_DAY = re.compile(r"0?[.,][0-9]{1,17}")
_NAMED = re.compile(r"[a-z]+|[0-9]+")
_ENDINGS = re.compile(r"(?<=[0-9])(?:st|nd|rd|th)\b")
_WEEKDAY = re.compile(rf"(?:{'|'.join(WEEKDAYS)})[a-z]*[.,]?\s+", re.IGNORECASE)
_TIME = r"([0-9]{1,2})(?:[:h.]([0-9]{2}))?(?::[0-9]{2}(?:\.[0-9]+)?)?\s*([ap])?\.?(?:m\.?)?"
_CLOCK = re.compile(_TIME, re.IGNORECASE)
_WITH_TIME = re.compile(
    r"(.*?[0-9])(?:T|,?\s+(?:at\s+)?)([0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?\s*(?:[ap]\.?m\.?)?)"
    r"\s*(?:Z|[+-][0-9]{2}:?[0-9]{2})?",
    re.IGNORECASE,
)
_EPOCH = date(1899, 12, 30)
_CENTURY = 2000


def readings(text: str) -> Readings:
    """Return the days that a text can mean."""
    own = _day_part(text)
    if found := _YEAR_FIRST.fullmatch(own):
        return _certain(int(found[1]), int(found[3]), int(found[4]))
    if found := _EIGHT.fullmatch(own):
        return _certain(*map(int, found.groups()))
    if found := _SERIAL.fullmatch(own):
        return _both(_EPOCH + timedelta(days=int(found[1])))
    if found := _YEAR_LAST.fullmatch(own):
        first, second, year = int(found[1]), int(found[3]), _year(found[4])
        either = {
            Order.DAY_FIRST: _day(year, second, first),
            Order.MONTH_FIRST: _day(year, first, second),
        }
        return {order: day for order, day in either.items() if day}
    return _with_month_name(own)


def time_beside(text: str) -> time | None:
    """Return the time of day that stands behind a day, or that its number has behind the point."""
    own = text.strip()[:_LONGEST]
    if (number := _SERIAL.fullmatch(own)) and number[2]:
        return clock_time(f"0.{number[2]}")
    found = _WITH_TIME.fullmatch(own)
    return clock_time(found[2]) if found else None


def clock_time(text: str) -> time | None:
    """Return a time of day: "14:30", "2:30 PM", "2 pm", "14h30", or the part of a day, "0.604"."""
    own = text.strip()[:_LONGEST]
    if _PART_OF_A_DAY.fullmatch(own):
        minutes = round(float(own.replace(",", ".")) * 24 * 60)
        return time(*divmod(minutes, 60)) if minutes < 24 * 60 else None
    found = _CLOCK.fullmatch(own)
    if not found or not (found[2] or found[3]):
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").lower()
    if half and not 1 <= hour <= 12:
        return None
    hour = hour % 12 + (12 if half == "p" else 0) if half else hour
    return time(hour, minute) if hour < 24 and minute < 60 else None


def is_serial(text: str) -> bool:
    """Say whether a day is written as a spreadsheet counts days."""
    return _SERIAL.fullmatch(_day_part(text)) is not None


class Question(NamedTuple):
    """What the figures of a column leave open; `example` can be read both ways, or is one of two orders."""

    order: Order | None
    example: str = ""

    @property
    def is_open(self) -> bool:
        """Say whether the visitor has to answer it."""
        return self.order is None and bool(self.example)


def order_of(texts: Iterable[str]) -> Question:
    """Return in which order a column writes its days; only its own values can prove one.

    Those that contradict each other prove nothing.
    """
    found = {each: readings(each) for each in texts}
    proofs = {next(iter(days)): text for text, days in found.items() if len(days) == 1}
    unclear = [text for text, days in found.items() if len(set(days.values())) == 2]
    if len(proofs) == 1:
        return Question(next(iter(proofs)))
    return Question(None, next(iter([*unclear, *proofs.values()]), ""))


def _day_part(text: str) -> str:
    own = text.strip()
    if len(own) > _LONGEST:
        return ""
    without_weekday = _WEEKDAY.sub("", own, count=1) if _WEEKDAY.match(own) else own
    found = _WITH_TIME.fullmatch(without_weekday)
    return (found[1] if found else without_weekday).rstrip(" ,")


def _with_month_name(text: str) -> Readings:
    parts = _NAMED.findall(_ENDINGS.sub("", text.lower()))
    names = [each for each in parts if each[0].isalpha() and each != "of"]
    figures = [each for each in parts if each[0].isdigit()]
    month = _month(names[0]) if len(names) == 1 else 0
    if not month or len(figures) != 2:
        return {}
    number, year = sorted(figures, key=lambda each: len(each) == 4)
    is_known = len(year) in {2, 4} and len(number) <= 2
    return _certain(_year(year), month, int(number)) if is_known else {}


def _month(name: str) -> int:
    """Return the number of the month that a word is, or shortens to three letters or more; 0 for none."""
    full = (number for number, each in enumerate(MONTHS, start=1) if each.lower().startswith(name))
    return next(full, 0) if len(name) > 2 else 0


def _year(figures: str) -> int:
    return int(figures) + (_CENTURY if len(figures) == 2 else 0)


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
