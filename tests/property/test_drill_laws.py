"""Laws of drills: no form breaks grading, and a date question's right option is the schedule's."""

from hypothesis import given
from hypothesis import strategies as st

from followup.drills.dates.question import question
from followup.drills.grading.result import Setting
from followup.drills.grading.table import grade
from followup.drills.parts import Topic
from followup.policy import Policy
from golden.date_questions import disagreements
from property.strategies import Json, policies
from unit.exercises import ALL, read

QUESTIONS = [read(each) for each in ALL]
NAMES = (
    *("option", "option-0", "option-2", "item-0", "item-1", "item-2", "part-0", "part-1", "part-2"),
    *("part-3", "field-name", "field-date", "field-phone", "path", "entry-0", "entry-1"),
    *("entry-2", "seed", "date-0", "date-1", "date-2", "note-0", "note-1", "subject-0"),
)
VALUES = st.sampled_from(
    (
        "",
        "0",
        "1",
        "2",
        "3",
        "-1",
        "01",
        "²",
        "٣",
        "on",
        "good",
        "bad",
        "2026-03-12",
        "0.1.2",
        "1.1.0",
    )
)
fields = st.dictionaries(st.sampled_from(NAMES), VALUES | st.text(max_size=9), max_size=12)


@given(st.sampled_from(QUESTIONS), fields, policies())
def test_any_form_is_graded(question: object, fields: dict[str, str], policy: Json) -> None:
    """Nothing raises; what is right is complete, and graded alike when it is graded again."""
    setting = Setting(policy=Policy(**policy))
    result = grade(question, fields, setting)  # type: ignore[arg-type]
    assert result.is_complete or not result.is_right
    assert 0 <= result.right_parts <= len(result.parts)
    assert grade(question, fields, setting) == result  # type: ignore[arg-type]


@given(st.integers(), st.sampled_from(Topic), policies())
def test_a_date_question_agrees_with_the_schedule(seed: int, topic: Topic, policy: Json) -> None:
    """By every policy, for every seed."""
    assert disagreements(question(seed, topic, Policy(**policy))) == []
