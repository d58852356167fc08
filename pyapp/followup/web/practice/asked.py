"""One question as it stands on a screen: what was answered so far, and how that does."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from followup.drills.exercise import Call, Dates, Exercise, Order, Question
from followup.drills.grading.result import Fields, Result, Setting
from followup.drills.grading.table import grade
from followup.drills.library import shipped
from followup.policy import Policy
from followup.web.practice.ordering import positions
from followup.web.session import Session

MAIN, AGAIN = "main", "again"
"""Where a question can stand: in its own lesson, or below another one."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    """A question at its place on the screen.

    `state` is what no field holds: the order so far, the way through a call, the seed of what was
    drawn. `values` are the form's fields, `result` how they do once they are checked.
    """

    spot: str
    lesson: str
    question: Question
    setting: Setting
    state: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    result: Result | None = None

    def value(self, name: str) -> str:
        """Return what a field holds."""
        return self.values.get(name, "")


@cache
def exercise_of(slug: str, policy: Policy) -> Exercise:
    """Return a lesson's exercise, read once; raises MissingError."""
    return shipped().exercise(slug, policy)


def setting_of(session: Session) -> Setting:
    """Return what grading rests on."""
    style = session.plan.settings.date_style or session.habits.date_style
    return Setting(policy=session.policy, style=style)


def graded(question: Question, state: str, values: Fields, setting: Setting) -> Result:
    """Return how an answer does; what no field holds is in `state`."""
    return grade(question, {**values, **_held(question, state)}, setting)


def _held(question: Question, state: str) -> Mapping[str, str]:
    if isinstance(question, Order):
        return positions(state, len(question.parts))
    if isinstance(question, Call):
        return {"path": state}
    return {"seed": state} if isinstance(question, Dates) else {}
