"""Write followup/calendars.json: weekends, public holidays and habits of every country and subdivision.

The `holidays` package knows the days and `babel` the habits, but both are too large for a page, so one
small table is made of them here. Format, read by `followup.calendars`:

    {"made_with": "holidays 0.109, babel 2.18.0", "covers": [first_year, last_year],
     "likely": {"ja": "JP", ...},
     "countries": {"US": {"name": "United States", "weekend": [5, 6],
                          "month_first": true, "week_starts": "sunday",
                          "holidays": {"Thanksgiving Day": ["2026-11-26", ...], ...},
                          "subdivisions": {"CA": {"name": "California",
                                                  "added": {name: [date]}, "removed": [date]}}}}}

Weekdays count from Monday = 0. "month_first" is left out where it is false, "week_starts" where it is
"monday". A subdivision is given by how it differs from its country; some
(in Malaysia) have a "weekend" of their own too. "likely" is where a language is most spoken; one whose
country has the same two letters, as German in DE, is left out.
"""

import importlib.metadata
import json
import sys
from collections.abc import Container
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import babel
import babel.core
import holidays
import pycountry

TABLE = Path(__file__).parents[2] / "pyapp" / "followup" / "calendars.json"
# A past to record interviews in, and a future longer than any job search; raise both with the pin.
COVERS = (2025, 2030)
LANGUAGE = "en_US"


def main() -> None:
    """Write the table unless the installed `holidays` and these settings have already made it."""
    if _is_current():
        return
    TABLE.write_text(json.dumps(table(), ensure_ascii=False, separators=(",", ":")), "utf-8")
    print(f"{TABLE.name}: {TABLE.stat().st_size} bytes", file=sys.stderr)


def table() -> dict[str, Any]:
    """Return the whole table."""
    supported = holidays.list_supported_countries(include_aliases=False)
    names = babel.Locale("en").territories
    countries = {
        code: {
            "name": names.get(code, code),
            **_habits(code),
            **_country(code, sorted(subdivisions)),
        }
        for code, subdivisions in sorted(supported.items())
    }
    head = {"made_with": _maker(), "covers": list(COVERS)}
    return {**head, "likely": _likely_countries(countries), "countries": countries}


def _likely_countries(known: Container[str]) -> dict[str, str]:
    """Return where each language of a two-letter code is most spoken, unless both codes are alike."""
    found = babel.core.get_global("likely_subtags")
    pairs = {code: found[code][-2:] for code in sorted(found) if len(code) == len("de")}
    return {code: at for code, at in pairs.items() if at in known and at != code.upper()}


def _habits(country: str) -> dict[str, Any]:
    """Return how a date is written, in English where it is used there, and how a week begins."""
    local = _locale(f"und_{country}", "en_001")
    pattern = _locale(f"en_{country}", str(local)).date_formats["long"].pattern
    is_month_first = pattern.index("M") < pattern.index("d")
    return {
        **({"month_first": True} if is_month_first else {}),
        **({"week_starts": _OTHER_STARTS[local.first_week_day]} if local.first_week_day else {}),
    }


# In the Maldives a week begins on Friday, with which no calendar here does: their work begins on Sunday.
_OTHER_STARTS = {4: "sunday", 5: "saturday", 6: "sunday"}


def _locale(wanted: str, otherwise: str) -> babel.Locale:
    """Return the locale `wanted`, or the other where babel has no such one."""
    try:
        return babel.Locale.parse(wanted)
    except babel.UnknownLocaleError:
        return babel.Locale.parse(otherwise)


def _country(code: str, subdivisions: list[str]) -> dict[str, Any]:
    national, weekend = _holidays(code, None)
    return {
        "weekend": weekend,
        "holidays": _by_name(national),
        "subdivisions": {s: _subdivision(code, s, national, weekend) for s in subdivisions},
    }


def _subdivision(
    country: str, code: str, national: dict[str, str], weekend: list[int]
) -> dict[str, Any]:
    regional, own_weekend = _holidays(country, code)
    return {
        "name": _subdivision_name(country, code),
        **({"weekend": own_weekend} if own_weekend != weekend else {}),
        "added": _by_name({day: regional[day] for day in regional if day not in national}),
        "removed": [day for day in national if day not in regional],
    }


def _by_name(days: dict[str, str]) -> dict[str, list[str]]:
    """Return the dates under each name: a name is written once, not once a year."""
    named: dict[str, list[str]] = {}
    for day, name in days.items():
        named.setdefault(name, []).append(day)
    return named


def _subdivision_name(country: str, code: str) -> str:
    known = pycountry.subdivisions.get(code=f"{country}-{code}")
    return known.name if known else code


def _holidays(country: str, subdivision: str | None) -> tuple[dict[str, str], list[int]]:
    """Return the public holidays by ISO date, those on a weekend left out, and the weekend."""
    years = range(COVERS[0], COVERS[1] + 1)
    calendar = holidays.country_holidays(
        country, subdiv=subdivision, years=years, language=_language(country)
    )
    weekend = _weekend(calendar, country)
    found = sorted(day for day in calendar if day.year in years and day.weekday() not in weekend)
    return {day.isoformat(): calendar[day] for day in found}, weekend


def _language(country: str) -> str | None:
    """Return the language for names: English where the package has it, else the country's own."""
    supported = holidays.country_holidays(country).supported_languages
    return next((name for name in (LANGUAGE, "en_GB", "en") if name in supported), None)


def _weekend(calendar: holidays.HolidayBase, country: str) -> list[int]:
    """Return the weekend's weekdays; a change within the covered years is refused."""
    day, weekends = date(COVERS[0], 1, 1), set()
    while day.year <= COVERS[1]:
        # Private, and the only way to ask for a weekend that changed over time (Johor in 2025).
        weekends.add(tuple(sorted(calendar._get_weekend(day))))
        day += timedelta(days=1)
    if len(weekends) != 1:
        msg = f"{country}: its weekend changes within {COVERS}: the table has no place for it"
        raise ValueError(msg)
    return list(weekends.pop())


def _maker() -> str:
    return ", ".join(f"{name} {importlib.metadata.version(name)}" for name in ("holidays", "babel"))


def _is_current() -> bool:
    if not TABLE.exists() or TABLE.stat().st_mtime < Path(__file__).stat().st_mtime:
        return False
    made = json.loads(TABLE.read_text("utf-8"))
    return (made["made_with"], made["covers"]) == (_maker(), list(COVERS))


if __name__ == "__main__":
    main()
