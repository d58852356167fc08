"""Stands in the page for the tables of time zones: the planner writes whole days, and instants in UTC.

With it go `dateutil` and `zoneinfo`, and the tables of time zones and archives that they lead to.
"""

from typing import NoReturn

from icalendar.timezone.tzid import is_utc, tzid_from_dt

__all__ = ["is_utc", "tzid_from_dt", "tzp"]


class _NoTimezones:
    def __getattr__(self, name: str) -> NoReturn:
        msg = f"the page has no time zones: icalendar.timezone.tzp.{name}"
        raise RuntimeError(msg)


tzp = _NoTimezones()
