"""A call: what was said so far, and what can be said next. Its end says what each answer did."""

from typing import cast

from followup.catalogue.practice import lesson as words
from followup.drills.exercise import Call
from followup.drills.grading.call import walk
from followup.drills.grading.result import Part
from followup.web.practice.asked import Asked
from followup.web.practice.kinds.feedback import Feedback, part_at
from followup.web.visit import Values

_TONES = {"good": "yes", "fair": "", "bad": "no"}


def show(asked: Asked) -> Values:
    """Return the talk so far, the line that was just heard, and the answers that can follow."""
    came = walk(cast("Call", asked.question), asked.state)
    return {
        "turns": [
            {
                "says": step.says,
                "answer": answer.text,
                "feedback": _feedback(part_at(asked.result, place), words.TURNS),
            }
            for place, (step, answer) in enumerate(came.turns)
        ],
        "now": came.step.says,
        "end": _feedback(part_at(asked.result, len(came.turns)), words.ENDS),
        "answers": [
            {"text": answer.text, "state": came.path_with(place)}
            for place, answer in enumerate(came.step.answers)
        ],
    }


def _feedback(part: Part | None, told: dict[str, str]) -> Feedback | None:
    if part is None or part.grade is None:
        return None
    return Feedback(tone=_TONES[part.grade], word=told[part.grade], why=part.why)
