"""What is usual where the visitor lives: how a date is written, and the day a week begins with.

Where that is, the settings say, or else the browser's languages: a tag such as "en-GB" or "zh-Hant-TW"
names a region, and a bare "de" stands for where the language is most spoken. Whatever else stands in a
tag is passed over.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from followup.calendars import first_week_day, has_country, is_month_first, likely_country
from followup.dates import DateStyle
from followup.model import WeekStart


@dataclass(frozen=True, kw_only=True, slots=True)
class Habits:
    """The habits that stand where the settings choose none."""

    date_style: DateStyle = DateStyle.MONTH_FIRST
    week_starts_on: WeekStart = WeekStart.SUNDAY


@cache
def habits_for(country: str | None, languages: tuple[str, ...]) -> Habits:
    """Return the habits of `country`, or else of where the browser's languages are at home."""
    found = country if has_country(country) else next(_countries(languages), None)
    if found is None:
        return Habits()
    style = DateStyle.MONTH_FIRST if is_month_first(found) else DateStyle.DAY_FIRST
    return Habits(date_style=style, week_starts_on=WeekStart(first_week_day(found)))


def suggested_country(languages: Sequence[str]) -> str | None:
    """Return the country that the browser's languages suggest.

    A language that the browser has as that of many countries ("es-419") suggests none of them.
    """
    shared = {_language(tag) for tag in languages if _AREA.search(tag)}
    return next(_countries([tag for tag in languages if _language(tag) not in shared]), None)


# RFC 5646: a language, perhaps a script, then a region of two letters, or an area of three digits.
_TAG = re.compile(
    r"([a-z]{2,3})(?:[-_][a-z]{3})*(?:[-_][a-z]{4})?(?:[-_]([a-z]{2}))?(?![a-z0-9])", re.IGNORECASE
)
_AREA = re.compile(r"[-_][0-9]{3}(?![0-9])")


def _countries(languages: Sequence[str]) -> Iterator[str]:
    for tag in languages:
        found = _TAG.match(tag)
        if found:
            country = found[2].upper() if found[2] else likely_country(found[1].lower())
            if country and has_country(country):
                yield country


def _language(tag: str) -> str:
    return re.split("[-_]", tag.lower())[0]
