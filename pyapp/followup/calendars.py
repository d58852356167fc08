"""The business calendar of a country or subdivision, from the table that is made at build time.

`scripts/pipeline/calendars.py` writes the table and says how it is laid out.
"""

import json
import pkgutil
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from typing import Any

from followup.business_calendar import WEEKDAYS_ONLY, BusinessCalendar
from followup.errors import RegionError
from followup.quoting import shown


def check_region(country: str | None, subdivision: str | None) -> None:
    """Raise RegionError, with the setting at fault, unless there is a calendar for the two."""
    if country is None and subdivision is not None:
        problem = f"expected null without a country, got {shown(subdivision)}"
        raise RegionError(part="subdivision", problem=problem)
    if country is not None and country not in _countries():
        problem = f"expected a country code such as 'US', or null, got {shown(country)}"
        raise RegionError(part="country", problem=problem)
    if country and subdivision is not None and subdivision not in _subdivisions(country):
        problem = f"expected a subdivision of {country}, or null, got {shown(subdivision)}"
        raise RegionError(part="subdivision", problem=problem)


@cache
def calendar_for(country: str | None, subdivision: str | None) -> BusinessCalendar:
    """Return the calendar; without a country, Saturday and Sunday and no holidays.

    Raises RegionError when there is none.
    """
    check_region(country, subdivision)
    if country is None:
        return WEEKDAYS_ONLY
    national = _countries()[country]
    regional = _subdivisions(country)[subdivision] if subdivision is not None else {}
    return BusinessCalendar(
        weekend=frozenset(regional.get("weekend", national["weekend"])),
        holidays=_merged(national["holidays"], regional),
        covers=covered_years(),
    )


def covered_years() -> tuple[int, int]:
    """Return the first and the last year whose public holidays are known."""
    first, last = _table()["covers"]
    return first, last


def country_names() -> dict[str, str]:
    """Return the English name of every country in the table by its code, in the order of names."""
    return _names(_countries())


def subdivision_names(country: str | None) -> dict[str, str]:
    """Return the name of every subdivision of `country` by its code, in the order of names."""
    return _names(_subdivisions(country)) if country in _countries() else {}


def has_country(country: str | None) -> bool:
    """Say whether the table has a country of this code."""
    return country in _countries()


def likely_country(language: str) -> str | None:
    """Return where a language of a two-letter code is most spoken; None for a country without a table."""
    at = _table()["likely"].get(language, language.upper())
    return at if has_country(at) else None


def is_month_first(country: str) -> bool:
    """Say whether people in a country of the table write the month before the day."""
    return bool(_countries()[country].get("month_first"))


def first_week_day(country: str) -> str:
    """Return the day with which a week begins in a country of the table, as in "monday"."""
    return str(_countries()[country].get("week_starts", "monday"))


def _merged(national: Mapping[str, list[str]], regional: Mapping[str, Any]) -> dict[date, str]:
    removed = set(regional.get("removed", ()))
    days = {day: name for day, name in _days(national) if day not in removed}
    days |= dict(_days(regional.get("added", {})))
    return {date.fromisoformat(day): name for day, name in sorted(days.items())}


def _days(named: Mapping[str, list[str]]) -> Iterator[tuple[str, str]]:
    return ((day, name) for name, days in named.items() for day in days)


def _names(regions: Mapping[str, Mapping[str, Any]]) -> dict[str, str]:
    named = {code: region["name"] for code, region in regions.items()}
    return dict(sorted(named.items(), key=lambda item: item[1].casefold()))


def _countries() -> dict[str, Any]:
    countries: dict[str, Any] = _table()["countries"]
    return countries


def _subdivisions(country: str | None) -> dict[str, Any]:
    subdivisions: dict[str, Any] = _countries()[country or ""]["subdivisions"]
    return subdivisions


@cache
def _table() -> dict[str, Any]:
    """Return the table. It is part of the package, so reading it is no more I/O than an import."""
    try:
        content = pkgutil.get_data("followup", "calendars.json")
    except FileNotFoundError:
        msg = "followup/calendars.json is missing: make it with scripts/build"
        raise RuntimeError(msg) from None
    table: dict[str, Any] = json.loads(content or b"{}")
    return table
