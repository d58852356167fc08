"""Grading: one function per kind of question, found in one table.

Laws: whatever a form holds, grading never raises; the same answer gets the same result; a question is
right only when it is complete.
"""

from collections.abc import Callable
from typing import Any

from followup.drills.exercise import Question
from followup.drills.grading import audit, call, capture, choice, dates, note, order, sort
from followup.drills.grading.result import Fields, Result, Setting

_GRADERS: dict[str, Callable[[Any, Fields, Setting], Result]] = {
    "choice": choice.grade,
    "sort": sort.grade,
    "order": order.grade,
    "capture": capture.grade,
    "call": call.grade,
    "audit": audit.grade,
    "dates": dates.grade,
    "note": note.grade,
}


def grade(question: Question, fields: Fields, setting: Setting) -> Result:
    """Return how the answer that a form holds does."""
    return _GRADERS[question.kind](question, fields, setting)
