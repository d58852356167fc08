"""The drills, the planner and the command line cannot disagree: a thousand questions of each topic."""

from dataclasses import replace

import pytest

from followup.drills.dates.question import question
from followup.drills.parts import Topic
from followup.policy import Policy
from golden.date_questions import COUNT, count_agreeing, disagreements, line


@pytest.mark.parametrize("topic", Topic)
def test_a_thousand_questions_are_answered_as_the_schedule_does(topic: Topic) -> None:
    """The one right option, and its reason, are the schedule's."""
    agreeing = count_agreeing(topic)
    print(line(topic, agreeing))
    assert agreeing == COUNT


def test_a_wrong_answer_is_noticed() -> None:
    """The comparison finds a question whose right option was moved, and one with another reason."""
    asked = question(1, Topic.CALL, Policy())
    moved = tuple(replace(each, is_right=not each.is_right) for each in asked.options)
    assert disagreements(replace(asked, options=moved))
    assert disagreements(replace(asked, reason="Because."))
