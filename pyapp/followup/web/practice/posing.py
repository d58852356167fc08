"""A question made ready for its template: its form as it was answered, its kind's own values, its sum."""

from followup.drills.exercise import Question
from followup.drills.grading.result import Result, Setting
from followup.web.forms.fields import Form
from followup.web.practice.asked import MAIN, Asked, graded, setting_of
from followup.web.practice.kinds.table import KINDS
from followup.web.practice.summing import summed
from followup.web.visit import Values, Visit

CHECKED, PROBLEM = "checked", "problem"
"""What the answering puts into a form: whether it is to be graded, and what is missing in it."""


def posed(visit: Visit, spot: str, lesson: str, question: Question) -> Values:
    """Return what the template of a question needs."""
    form = form_for(visit, spot, lesson, question)
    asked = _asked(visit, spot, lesson, question, form)
    return {
        "asked": asked,
        "question": question,
        "spot": spot,
        "id": f"{spot}-{question.id}",
        "paragraphs": [each for each in question.situation.split("\n\n") if each.strip()],
        "template": f"practice/_{question.kind}.html",
        "is_live": question.kind == "note" and spot == MAIN,
        "sum": summed(question, asked.result) if asked.result else None,
        "problem": form.errors.get(PROBLEM, "") if form else "",
        **KINDS[question.kind](asked),
    }


def form_for(visit: Visit, spot: str, lesson: str, question: Question) -> Form | None:
    """Return the form that was sent, when it is this question's."""
    form = visit.form
    own = (spot, lesson, question.id)
    is_own = form and (form.value("spot"), form.value("lesson"), form.value("question")) == own
    return form if is_own else None


def _asked(visit: Visit, spot: str, lesson: str, question: Question, form: Form | None) -> Asked:
    state = form.value("state") if form else visit.query.get(spot, "")
    values = form.values if form else {}
    setting = setting_of(visit.session)
    return Asked(
        spot=spot,
        lesson=lesson,
        question=question,
        setting=setting,
        state=state,
        values=values,
        result=_result(question, state, form, setting),
    )


def _result(question: Question, state: str, form: Form | None, setting: Setting) -> Result | None:
    """Return how the answer does, once the visitor has asked for that; a call tells at its end."""
    is_checked = form is not None and bool(form.value(CHECKED))
    if not is_checked and question.kind != "call":
        return None
    result = graded(question, state, form.values if form else {}, setting)
    return result if result.is_complete else None
