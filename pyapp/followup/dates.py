"""Calendar dates: read strictly, written as people say them. Dates are days, never instants.

`parse_date(day.isoformat()) == day` for every day from `FIRST_DAY` to `LAST_DAY`.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from followup.catalogue import days
from followup.quoting import shown


class DateStyle(StrEnum):
    """The order in which a date is written."""

    MONTH_FIRST = "month_first"
    DAY_FIRST = "day_first"
    ISO = "iso"


# Wide enough for anyone's job search; narrow enough that no arithmetic leaves what `date` can hold.
FIRST_DAY = date(1900, 1, 1)
LAST_DAY = date(2199, 12, 31)

_ISO_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_CLOCK_TIME = re.compile(r"[0-9]{2}:[0-9]{2}")


def parse_date(text: object) -> date:
    """Return the day that `text` names as YYYY-MM-DD (docs/about/rulebook.md, "Days").

    Raises ValueError for another form, a day that does not exist, or one outside the range above.
    """
    if not isinstance(text, str) or not _ISO_DATE.fullmatch(text):
        msg = f"expected YYYY-MM-DD, got {shown(text)}"
        raise ValueError(msg)
    try:
        day = date.fromisoformat(text)
    except ValueError:
        msg = f"expected a day that exists, got {shown(text)}"
        raise ValueError(msg) from None
    if not FIRST_DAY <= day <= LAST_DAY:
        msg = f"expected a day from {FIRST_DAY} to {LAST_DAY}, got {shown(text)}"
        raise ValueError(msg)
    return day


def parse_time(text: object) -> time:
    """Return the local time of day that `text` names as HH:MM; raises ValueError."""
    if isinstance(text, str) and _CLOCK_TIME.fullmatch(text) and text < "24" and text[3:] < "60":
        return time(int(text[:2]), int(text[3:]))
    msg = f"expected HH:MM from 00:00 to 23:59, got {shown(text)}"
    raise ValueError(msg)


@dataclass(frozen=True, kw_only=True, slots=True)
class DayWords:
    """How days are written for someone whose day is `today` and whose habit is `style`."""

    today: date
    style: DateStyle = DateStyle.MONTH_FIRST

    def long(self, day: date) -> str:
        """Return `day` as people say it: "Monday, November 30", with the year when it is another one."""
        return self._written(days.LONG, day)

    def short(self, day: date) -> str:
        """Return `day` for a narrow place: "Mon, Nov 30", with the year when it is another one."""
        return self._written(days.SHORT, day)

    def distance(self, day: date) -> str:
        """Return how far `day` is from today: "today", "tomorrow", "in 12 days", "3 days ago"."""
        distance = (day - self.today).days
        if distance in days.NEAR:
            return days.NEAR[distance]
        form = days.AHEAD if distance > 0 else days.AGO
        return form.format(days=abs(distance))

    def _written(self, forms: Mapping[str, str], day: date) -> str:
        year = "" if day.year == self.today.year else days.YEAR[self.style]
        return (forms[self.style] + year).format(
            weekday=weekday_name(day),
            month=days.MONTHS[day.month - 1],
            day=day.day,
            year=day.year,
            iso=day.isoformat(),
        )


def weekday_name(day: date) -> str:
    """Return the day of the week, as in "Monday"."""
    return days.WEEKDAYS[day.weekday()]


def month_name(day: date) -> str:
    """Return the month of a day with its year, as in "November 2026"."""
    return days.MONTH_OF_YEAR.format(month=days.MONTHS[day.month - 1], year=day.year)
