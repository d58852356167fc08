"""Business days (docs/about/rulebook.md, "Business days").

Laws: `roll(d)` is a business day, is not before `d`, and is `d` when `d` is one;
`plus(d, n)` is a business day with exactly `n` business days after `d` up to it, for `n` >= 1.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

ONE_DAY = timedelta(days=1)
SATURDAY_AND_SUNDAY = frozenset({5, 6})


@dataclass(frozen=True, kw_only=True, slots=True)
class BusinessCalendar:
    """Weekend days (Monday is 0) and public holidays by date, known for the years of `covers`."""

    weekend: frozenset[int] = SATURDAY_AND_SUNDAY
    holidays: Mapping[date, str] = field(default_factory=dict)
    covers: tuple[int, int] | None = None

    def is_business_day(self, day: date) -> bool:
        """Say whether `day` is neither in the weekend nor a public holiday."""
        return day.weekday() not in self.weekend and day not in self.holidays

    def roll(self, day: date) -> date:
        """Return the first business day on or after `day`."""
        while not self.is_business_day(day):
            day += ONE_DAY
        return day

    def plus(self, day: date, business_days: int) -> date:
        """Return the `business_days`-th business day strictly after `day`; `day` itself for 0."""
        for _ in range(business_days):
            day = self.roll(day + ONE_DAY)
        return day

    def is_covered(self, day: date) -> bool:
        """Say whether public holidays are known for the year of `day`; without a country, always."""
        return self.covers is None or self.covers[0] <= day.year <= self.covers[1]


WEEKDAYS_ONLY = BusinessCalendar()
