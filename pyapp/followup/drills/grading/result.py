"""What comes of grading, and what grading rests on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from followup.dates import DateStyle
from followup.drills.parts import Grade
from followup.policy import Policy

type Fields = Mapping[str, str]
"""A form's values by the names of its fields. Anything may stand in it; what is odd counts as no answer."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Setting:
    """The site's policy, and how the visitor writes days."""

    policy: Policy
    style: DateStyle = DateStyle.MONTH_FIRST


@dataclass(frozen=True, kw_only=True, slots=True)
class Part:
    """One part of a question: `name` is its field, `label` what it is about.

    `answer` is what the visitor gave, in words, `right` what is right, both "" for nothing. Of what can be
    ticked, `is_chosen` says whether it was, `is_wanted` whether it should have been. `grade` is for the
    turns of a call.
    """

    name: str
    label: str
    answer: str = ""
    right: str = ""
    is_right: bool
    is_chosen: bool = False
    is_wanted: bool = False
    grade: Grade | None = None
    why: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Result:
    """How an answer does; one that is not `is_complete` is no try yet."""

    is_right: bool
    is_complete: bool = True
    parts: tuple[Part, ...]

    @property
    def right_parts(self) -> int:
        """How many parts are right."""
        return sum(each.is_right for each in self.parts)


def all_right(parts: Sequence[Part], *, is_complete: bool) -> Result:
    """Return the result of a question that is right when all its parts are."""
    is_right = is_complete and all(each.is_right for each in parts)
    return Result(is_right=is_right, is_complete=is_complete, parts=tuple(parts))


def place_in(text: str | None, count: int) -> int | None:
    """Return the place, counted from 0, that a field's value names; None for anything else."""
    return {str(each): each for each in range(count)}.get(text or "")
