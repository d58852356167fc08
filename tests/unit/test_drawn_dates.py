"""Questions about dates: drawn from a seed, the same each time, and told so that they can be answered."""

from datetime import date

import pytest

from followup.dates import DateStyle
from followup.drills.dates.question import DateQuestion, question
from followup.drills.exercise import Dates
from followup.drills.grading.dates import drawn
from followup.drills.grading.result import Setting
from followup.drills.grading.table import grade
from followup.drills.parts import Topic
from followup.policy import Policy
from unit.exercises import DATES, read

SETTING = Setting(policy=Policy())
SEEDS = range(200)


def _asked() -> Dates:
    found = read(DATES)
    assert isinstance(found, Dates)
    return found


def test_a_seed_draws_the_same_questions_again() -> None:
    """What is graded is what was shown; another seed draws others."""
    assert drawn(_asked(), "7", SETTING) == drawn(_asked(), "7", SETTING)
    assert drawn(_asked(), "7", SETTING) != drawn(_asked(), "8", SETTING)
    assert [each.situation.topic for each in drawn(_asked(), "7", SETTING)] == [
        *(Topic.CALL, Topic.BUDGET, Topic.CALL)
    ]


def test_the_right_options_are_right() -> None:
    """A wrong one is told why, and the schedule's reason with it."""
    found = drawn(_asked(), "7", SETTING)
    fields = {"seed": "7"} | {f"date-{n}": each.right.value for n, each in enumerate(found)}
    assert grade(_asked(), fields, SETTING).is_right
    wrong = next(each for each in found[0].options if not each.is_right)
    part = grade(_asked(), fields | {"date-0": wrong.value}, SETTING).parts[0]
    assert part.why == f"{wrong.why} {found[0].reason}"
    assert (part.answer, part.right) == (wrong.text, found[0].right.text)


def test_days_are_written_as_the_visitor_writes_them() -> None:
    """In facts and options."""
    found = question(3, Topic.CALL, Policy(), DateStyle.ISO)
    assert all(each.text.endswith(each.value) for each in found.options)
    assert any(found.situation.interview.isoformat() in fact for fact in found.facts)


@pytest.mark.parametrize("topic", [Topic.CALL, Topic.PROMISE])
def test_holidays_and_weekends_come_into_it(topic: Topic) -> None:
    """Many first days are not the plain one, for either reason, and in many countries."""
    found = [question(seed, topic, Policy()) for seed in SEEDS]
    moved = [each for each in found if "so it moves to" in each.reason]
    weekends = [each for each in moved if "weekend" in each.reason]
    assert len(SEEDS) / 5 < len(moved) < len(SEEDS) * 4 / 5
    assert len(weekends) > 9
    assert len(moved) - len(weekends) > 9
    assert len({each.situation.country for each in found}) > 9


def test_promised_days_lie_on_both_sides_of_the_usual_wait() -> None:
    """Now their date decides, now the silence."""
    sides = {question(seed, Topic.PROMISE, Policy()).situation.clock.is_promised for seed in SEEDS}
    assert sides == {True, False}


def test_every_answer_to_asking_again_comes_up() -> None:
    """Yes, not yet and no."""
    found = [question(seed, Topic.BUDGET, Policy()).right.value for seed in SEEDS]
    assert min(found.count(each) for each in ("yes", "not-yet", "no")) > 20


@pytest.mark.parametrize("topic", Topic)
def test_all_that_counts_is_told(topic: Topic) -> None:
    """The interview, each message, the date they gave, and each day off up to the last option."""
    for seed in SEEDS:
        found = question(seed, topic, Policy(), DateStyle.ISO)
        told = " ".join(found.facts)
        opportunity = found.situation.opportunity
        days: list[date | None] = [each.date for each in opportunity.interviews]
        days += [each.date for each in opportunity.touchpoints if each.interviewer_id is None]
        days += [each.decision_expected_by for each in opportunity.touchpoints]
        days += [opportunity.decision_expected_by]
        days += _holidays(found)
        assert [day for day in days if day and day.isoformat() not in told] == []


def _holidays(found: DateQuestion) -> list[date]:
    """Return the days off that may decide: from the interview to the last day among the options."""
    values = [each.value for each in found.options if each.value[0].isdigit()]
    last = max([found.situation.today, *map(date.fromisoformat, values)])
    holidays = found.situation.calendar.holidays
    return [day for day in holidays if found.situation.interview <= day <= last]
