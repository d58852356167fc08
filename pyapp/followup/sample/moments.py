"""The days around today that a story is told in, counted in the policy's numbers.

They are business days without holidays, so that a story holds in most countries.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from followup.business_calendar import ONE_DAY, WEEKDAYS_ONLY
from followup.policy import Policy


@dataclass(frozen=True, kw_only=True, slots=True)
class Moments:
    """The days of one story; `draw` returns a whole number between two, both included."""

    today: date
    policy: Policy
    draw: Callable[[int, int], int]

    def back(self, fewest: int, most: int | None = None) -> date:
        """Return the business day so many before today; 0 is today, or the Friday of a weekend."""
        count = fewest if most is None else self.draw(fewest, most)
        return days_before(self.today, count) if count else on_or_before(self.today)

    def ahead(self, fewest: int, most: int | None = None) -> date:
        """Return a business day so many after today."""
        count = fewest if most is None else self.draw(fewest, most)
        return WEEKDAYS_ONLY.plus(self.today, count)

    def within(self, days: int) -> date:
        """Return the last business day of the next `days` calendar days."""
        return on_or_before(self.today + timedelta(days=days))

    def silent_until(self, day: date) -> date:
        """Return the day of an interview after which, hearing nothing, one may ask on `day`."""
        return on_or_before(day - timedelta(days=self.policy.update_after_days))

    @property
    def call_opens(self) -> date:
        """The day of an interview whose call window has opened lately."""
        # Some days before today, where the window lasts: those since may be holidays where the visitor lives.
        slack = max(0, self.policy.call_window_days - 2)
        return self.silent_until(self.back(min(2, slack), min(3, slack)))

    @property
    def given_up(self) -> date:
        """The day of an interview of which nothing has been heard for too long."""
        waited = self.policy.call_window_days + self.policy.answer_wait_days
        # And some days more, for holidays where the visitor lives.
        return self.silent_until(self.back(waited + 3, waited + 6))

    def asked(self, more: int = 0) -> tuple[date, ...]:
        """Return the days on which they were asked: as often as is fine, and `more` times on top."""
        latest = min(2, self.policy.answer_wait_days - 1)
        count = self.policy.update_budget + more
        return tuple(self.back(latest + 3 * later) for later in reversed(range(count)))


def on_or_before(day: date) -> date:
    """Return the last business day that is not after `day`."""
    while not WEEKDAYS_ONLY.is_business_day(day):
        day -= ONE_DAY
    return day


def days_before(day: date, business_days: int) -> date:
    """Return the business day so many before `day`."""
    for _ in range(business_days):
        day = on_or_before(day - ONE_DAY)
    return day
