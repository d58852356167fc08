"""What the activity log is asked for, as its address says it; what it does not know is the default."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from followup.business_calendar import ONE_DAY
from followup.dates import parse_date
from followup.exchange.activity import Entry
from followup.model import WeekStart
from followup.web.routes import with_query
from followup.web.views.month import weekdays

_YES = "yes"
_WEEK = ONE_DAY * 7


@dataclass(frozen=True, kw_only=True, slots=True)
class LogQuery:
    """The first and the last day, whether it is only what the visitor did, and whether it is shown whole."""

    first: date | None = None
    last: date | None = None
    is_own: bool = False
    is_whole: bool = False

    @property
    def screen(self) -> str:
        """The address of the log that answers this; what is the default is left out."""
        values = {
            "from": _written(self.first),
            "to": _written(self.last),
            "own": _YES if self.is_own else "",
            "whole": _YES if self.is_whole else "",
        }
        return with_query("/log", values)

    @property
    def href(self) -> str:
        """The address as a link has it."""
        return "#" + self.screen

    @property
    def whole(self) -> "LogQuery":
        """The same with every entry."""
        return replace(self, is_whole=True)

    @property
    def is_wrong_way_round(self) -> bool:
        """Say whether the last day is before the first one."""
        return bool(self.first and self.last and self.last < self.first)

    def is_same_period(self, other: "LogQuery") -> bool:
        """Say whether another asks for the same days."""
        return (self.first, self.last) == (other.first, other.last)

    def asks_for(self, entry: Entry) -> bool:
        """Say whether the entry is in the period, and of the kind."""
        is_in = (not self.first or self.first <= entry.day) and (
            not self.last or entry.day <= self.last
        )
        return is_in and (entry.is_own or not self.is_own)


def query_from(values: Mapping[str, str]) -> LogQuery:
    """Return what an address or the form asks for."""
    return LogQuery(
        first=_day(values.get("from", "")),
        last=_day(values.get("to", "")),
        is_own=values.get("own") == _YES,
        is_whole=values.get("whole") == _YES,
    )


def presets(query: LogQuery, today: date, start: WeekStart) -> dict[str, LogQuery]:
    """Return the periods that are asked for most, by name."""
    week = week_of(today, start)
    days = {
        "this_week": (week, today),
        "last_week": (week - _WEEK, week - ONE_DAY),
        "four_weeks": (week - _WEEK * 4, week - ONE_DAY),
        "all": (None, None),
    }
    return {
        name: LogQuery(first=first, last=last, is_own=query.is_own)
        for name, (first, last) in days.items()
    }


def week_of(day: date, start: WeekStart) -> date:
    """Return the first day of the week in which `day` is."""
    return day - ONE_DAY * ((day.weekday() - weekdays(start)[0]) % 7)


def _day(text: str) -> date | None:
    try:
        return parse_date(text)
    except ValueError:
        return None


def _written(day: date | None) -> str:
    return day.isoformat() if day else ""
