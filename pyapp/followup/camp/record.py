"""What is known of one question that a visitor has answered."""

from dataclasses import dataclass
from datetime import date
from typing import Any, Self

from followup.camp.again import Again
from followup.camp.reading import day_of, object_of


@dataclass(frozen=True, kw_only=True, slots=True)
class Record:
    """What is known of one question: `right` once it ever was, `first_right` when at the first try.

    `again` is its place in the re-quiz, None when it needs none.
    """

    tries: int
    right: bool
    first_right: bool
    last: date
    again: Again | None = None

    @classmethod
    def first(cls, *, is_right: bool, today: date) -> Self:
        """Return the record after the first answer: a wrong one puts the question into the re-quiz."""
        again = None if is_right else Again(step=0, since=today)
        return cls(tries=1, right=is_right, first_right=is_right, last=today, again=again)

    def answered(self, *, is_right: bool, today: date) -> "Record":
        """Return the record after another answer."""
        return Record(
            tries=self.tries + 1,
            right=self.right or is_right,
            first_right=self.first_right,
            last=max(self.last, today),
            again=self.again and self.again.answered(is_right=is_right, today=today),
        )

    @classmethod
    def from_raw(cls, raw: object) -> Self | None:
        """Return the record that `raw` holds; None for anything that is none."""
        given = object_of(raw)
        tries, flags = given.get("tries"), (given.get("right"), given.get("first_right"))
        last = day_of(given.get("last"))
        if type(tries) is not int or tries < 1 or last is None:
            return None
        if not all(isinstance(each, bool) for each in flags):
            return None
        return cls(
            tries=tries,
            right=flags[0] is True,
            first_right=flags[1] is True,
            last=last,
            again=Again.from_raw(given.get("again")),
        )

    def to_raw(self) -> dict[str, Any]:
        """Return the record as JSON holds it."""
        return {
            "tries": self.tries,
            "right": self.right,
            "first_right": self.first_right,
            "last": self.last.isoformat(),
            "again": self.again.to_raw() if self.again else None,
        }
