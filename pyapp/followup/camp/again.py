"""The spaced re-quiz (a house rule): a question answered wrong at first comes back until it is known.

It comes after 1 day, and after each right answer later: 3, 7 and 14 days. A wrong answer starts again.
A right answer before its day changes nothing: repeating what one has just read shows little.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any, Self

from followup.camp.reading import day_of, object_of

DAYS = (1, 3, 7, 14)


@dataclass(frozen=True, kw_only=True, slots=True)
class Again:
    """How many answers in the re-quiz were right in a row, and the day from which the next wait counts."""

    step: int
    since: date

    @property
    def due(self) -> date:
        """The first day on which the question comes back."""
        return self.since + timedelta(days=DAYS[self.step])

    def is_due(self, today: date) -> bool:
        """Say whether the question comes back; it does at once when `since` is a day still to come.

        A clock that was wrong would keep it away until then.
        """
        return self.due <= today or self.since > today

    def answered(self, *, is_right: bool, today: date) -> Self | None:
        """Return the place after an answer; None when the question is known."""
        if not is_right:
            return replace(self, step=0, since=today)
        if not self.is_due(today):
            return self
        is_last = self.step + 1 == len(DAYS)
        return None if is_last else replace(self, step=self.step + 1, since=today)

    @classmethod
    def from_raw(cls, raw: object) -> Self | None:
        """Return the place that `raw` holds; None for anything that is none."""
        given = object_of(raw)
        step, since = given.get("step"), day_of(given.get("since"))
        if type(step) is not int or not 0 <= step < len(DAYS) or since is None:
            return None
        return cls(step=step, since=since)

    def to_raw(self) -> dict[str, Any]:
        """Return the place as JSON holds it."""
        return {"step": self.step, "since": self.since.isoformat()}
