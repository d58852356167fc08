"""One check per kind of question, found in one table."""

from collections.abc import Callable, Iterator
from typing import Any

from followup.drills.exercise import Exercise
from followup.policy import Policy
from pipeline.exercises.checks import audit, call, kinds
from pipeline.exercises.checks.lists import between, own_ids

type Check = Callable[[Any, str, Policy], Iterator[str]]

_CHECKS: dict[str, Check] = {
    "choice": kinds.choice,
    "sort": kinds.sort,
    "order": kinds.order,
    "capture": kinds.capture,
    "call": call.check,
    "audit": audit.check,
    "dates": kinds.dates,
    "note": kinds.note,
}


def mistakes(exercise: Exercise, policy: Policy) -> list[str]:
    """Return what is wrong with an exercise on a site with this policy, a line each."""
    return list(_mistakes(exercise, policy))


def _mistakes(exercise: Exercise, policy: Policy) -> Iterator[str]:
    if not 1 <= exercise.minutes <= _MOST_MINUTES:
        yield f"minutes: expected 1 to {_MOST_MINUTES}, got {exercise.minutes}"
    yield from between(exercise.questions, "questions", 1, _MOST_QUESTIONS)
    yield from own_ids(exercise.questions, "questions")
    for place, question in enumerate(exercise.questions):
        yield from _CHECKS[question.kind](question, f"questions[{place}]", policy)


_MOST_MINUTES, _MOST_QUESTIONS = 60, 20
