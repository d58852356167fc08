"""What an answer comes to, in a heading and a line: said aloud, and written above the reasons."""

from dataclasses import dataclass

from followup.catalogue.practice import lesson as words
from followup.catalogue.wording import capitalized, in_words
from followup.drills.exercise import Question
from followup.drills.grading.result import Result


@dataclass(frozen=True, kw_only=True, slots=True)
class Sum:
    """A heading and a line; `is_right` chooses the mark."""

    heading: str
    line: str
    is_right: bool


def summed(question: Question, result: Result) -> Sum:
    """Return what a complete answer comes to."""
    if question.kind == "call":
        grade = result.parts[-1].grade or ""
        return Sum(heading=words.ENDS[grade], line=words.CALL_ENDS[grade], is_right=result.is_right)
    heading = words.ALL_RIGHT if result.is_right else words.SOME_RIGHT
    return Sum(heading=heading, line=_line(question, result), is_right=result.is_right)


def _line(question: Question, result: Result) -> str:
    if question.kind == "note":
        return words.NOTES_STAND if result.is_right else words.NOTES_TO_FIX
    count, right = len(result.parts), result.right_parts
    if count == 1 or (question.kind == "choice" and not question.has_several):
        return words.ONE_RIGHT if result.is_right else words.NONE_CHOSEN_RIGHT
    form = words.PARTS_RIGHT.get(right, words.SEVERAL_RIGHT)
    if right == count:
        form = words.BOTH_RIGHT if count == 2 else words.EVERY_PART_RIGHT
    return form.format(right=capitalized(in_words(right)), count=in_words(count))
