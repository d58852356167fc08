"""Calendar dates: read strictly, written as people say them. Dates are days, never instants.

`parse_date(day.isoformat()) == day` for every day from `FIRST_DAY` to `LAST_DAY`.
"""

import re
from datetime import date, time

from followup.quoting import shown

# Wide enough for anyone's job search; narrow enough that no arithmetic leaves what `date` can hold.
FIRST_DAY = date(1900, 1, 1)
LAST_DAY = date(2199, 12, 31)

_ISO_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_CLOCK_TIME = re.compile(r"[0-9]{2}:[0-9]{2}")
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
)


def parse_date(text: object) -> date:
    """Return the day that `text` names as YYYY-MM-DD (rules.md, "Dates are ISO").

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


def weekday_name(day: date) -> str:
    """Return the day of the week, as in "Monday"."""
    return _WEEKDAYS[day.weekday()]


def day_in_words(day: date, today: date) -> str:
    """Return `day` as people say it: "Monday, November 30", with the year when it is another one."""
    year = "" if day.year == today.year else f", {day.year}"
    return f"{weekday_name(day)}, {_MONTHS[day.month - 1]} {day.day}{year}"


def short_day(day: date, today: date) -> str:
    """Return `day` for a narrow place: "Mon, Nov 30", with the year when it is another one."""
    year = "" if day.year == today.year else f", {day.year}"
    return f"{weekday_name(day)[:3]}, {_MONTHS[day.month - 1][:3]} {day.day}{year}"


def in_days(day: date, today: date) -> str:
    """Return how far `day` is from `today`: "today", "tomorrow", "in 12 days", "3 days ago"."""
    distance = (day - today).days
    near = {0: "today", 1: "tomorrow", -1: "yesterday"}
    if distance in near:
        return near[distance]
    return f"in {distance} days" if distance > 0 else f"{-distance} days ago"
