"""What stands beside a part of an answer: a mark, a word, the reason."""

from dataclasses import dataclass

from followup.catalogue.practice import lesson as words
from followup.drills.grading.result import Part, Result

type Ticks = dict[tuple[bool, bool], str]


@dataclass(frozen=True, kw_only=True, slots=True)
class Feedback:
    """`tone` is "yes", "no" or "" for what was rightly left alone."""

    tone: str
    word: str
    why: str


def ticked(part: Part, told: Ticks) -> Feedback:
    """Return what to say of something that can be chosen or left."""
    tone = "no" if not part.is_right else "yes" if part.is_chosen else ""
    return Feedback(tone=tone, word=told[part.is_chosen, part.is_wanted], why=part.why)


def told(part: Part, otherwise: str) -> Feedback:
    """Return what to say of something that is right, or is `otherwise`."""
    word = words.RIGHT if part.is_right else otherwise.format(right=part.right)
    return Feedback(tone="yes" if part.is_right else "no", word=word, why=part.why)


def part_at(result: Result | None, place: int) -> Part | None:
    """Return a part of the result; None while nothing is checked."""
    return result.parts[place] if result else None
