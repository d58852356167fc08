"""What is usual where the visitor lives: how a date is written, and the day a week begins with."""

from collections.abc import Sequence
from dataclasses import dataclass

from followup.dates import DateStyle
from followup.model import WeekStart


@dataclass(frozen=True, kw_only=True, slots=True)
class Habits:
    """The habits that stand where the settings choose none."""

    date_style: DateStyle = DateStyle.MONTH_FIRST
    week_starts_on: WeekStart = WeekStart.SUNDAY


def habits_for(country: str | None, languages: Sequence[str]) -> Habits:
    """Return the habits of `country`, or else of the region that the browser's languages name first."""
    region = country or next((each[-2:] for each in languages if each[-3:-2] == "-"), "")
    return _HABITS.get(region, Habits())


_HABITS = {"GB": Habits(date_style=DateStyle.DAY_FIRST, week_starts_on=WeekStart.MONDAY)}
