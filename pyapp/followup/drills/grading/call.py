"""Call: `path` holds the places of the answers given so far, as in "0.2.1".

Law: a walk follows a path as far as it can be followed, and stands at an end or at a step with answers.
"""

from dataclasses import dataclass

from followup.drills.exercise import Call
from followup.drills.grading.result import Fields, Part, Result, Setting, place_in
from followup.drills.parts import Answer, Grade, Step

# Who goes round in circles longer than this has lost interest in the end.
_MOST_TURNS = 50


@dataclass(frozen=True, kw_only=True, slots=True)
class Walk:
    """How far a call has come: each step with the answer given there, and the step that follows."""

    turns: tuple[tuple[Step, Answer], ...]
    path: str
    step: Step

    def path_with(self, place: int) -> str:
        """Return the path once the answer at `place` is given here."""
        return f"{self.path}.{place}" if self.path else str(place)


def walk(question: Call, path: str) -> Walk:
    """Return where `path` leads, as far as it can be understood."""
    steps = {each.id: each for each in question.steps}
    step, turns, places = steps[question.start], [], []
    for text in path.split(".")[:_MOST_TURNS]:
        place = place_in(text, len(step.answers))
        if place is None:
            break
        answer = step.answers[place]
        turns.append((step, answer))
        places.append(text)
        step = steps[answer.to]
    return Walk(turns=tuple(turns), path=".".join(places), step=step)


def grade(question: Call, fields: Fields, _: Setting) -> Result:
    """Return the result: right when the call came to a good end, however it got there."""
    came = walk(question, fields.get("path", ""))
    parts = [
        _part(place, step, answer.grade, answer.why, answer.text)
        for place, (step, answer) in enumerate(came.turns)
    ]
    if came.step.end:
        parts.append(_part(len(parts), came.step, came.step.end, came.step.why))
    return Result(
        is_right=came.step.end is Grade.GOOD,
        is_complete=came.step.end is not None,
        parts=tuple(parts),
    )


def _part(place: int, step: Step, grade: Grade, why: str, answer: str = "") -> Part:
    return Part(
        name=f"turn-{place}",
        label=step.says,
        answer=answer,
        is_right=grade is Grade.GOOD,
        grade=grade,
        why=why,
    )
