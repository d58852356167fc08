"""Exercises as data: read strictly, in the policy's words, one lesson at a time."""

import pytest

from followup.drills.draw import Draw, seed_of, shuffled
from followup.drills.exercise import Choice, Dates, Exercise
from followup.drills.parts import Topic
from followup.errors import DocumentError, MissingError
from followup.policy import Policy
from followup.structure import structured, unstructured
from unit.exercises import ALL, CHOICE, DATES, exercise, library, read


def test_each_kind_is_told_by_its_name() -> None:
    """A question becomes a value of its own class."""
    choice, dates = read(CHOICE), read(DATES)
    assert isinstance(choice, Choice)
    assert isinstance(dates, Dates)
    assert dates.about == (Topic.CALL, Topic.BUDGET)


def test_what_was_read_can_be_written_and_read_again() -> None:
    """Nothing is lost on the way."""
    read_once = structured(Exercise, exercise(*ALL), "")
    assert structured(Exercise, unstructured(read_once), "") == read_once


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"kind": "quiz"}, "questions[0].kind: expected one of choice, sort, order, capture, call"),
        ({"kind": 3}, "questions[0].kind: expected one of choice"),
        ({"options": [{"text": "a"}]}, "questions[0].options[0].why: expected this key"),
        ({"points": 3}, "questions[0].points: unknown key"),
    ],
)
def test_a_mistake_names_its_place(changes: dict[str, object], told: str) -> None:
    """Reading is strict."""
    with pytest.raises(DocumentError) as caught:
        structured(Exercise, exercise(CHOICE | changes), "")
    assert str(caught.value).startswith(told)


def test_a_whole_number_is_neither_text_nor_truth() -> None:
    """No value is converted."""
    for minutes in ("7", True, 7.0):
        with pytest.raises(DocumentError, match=r"^minutes: expected a whole number"):
            structured(Exercise, exercise(CHOICE, minutes=minutes), "")


def test_texts_are_in_the_policy_s_words() -> None:
    """A placeholder anywhere in an exercise follows the site's numbers."""
    rule = "{thank_you_within_days}, {update_after_days}, {call_window_days}, {update_budget}"
    found = library(a=exercise(CHOICE | {"hints": ["{answer_wait_days}"]}, rule=rule))
    asked = found.exercise("a", Policy(update_after_days=21, update_budget=2))
    assert asked.rule == "within one day, three weeks, five business days, two calls"
    assert asked.questions[0].hints == ("five business days",)


def test_a_library_knows_its_lessons() -> None:
    """In their order, each with the questions that finish it."""
    lessons = library(one=exercise(CHOICE, DATES), two=exercise(CHOICE)).lessons
    assert [each.slug for each in lessons] == ["one", "two"]
    assert lessons[0].questions == ("their-date", "first-day")


def test_only_the_lesson_that_is_asked_for_is_read() -> None:
    """One that is broken does no harm to others."""
    found = library(one=exercise(CHOICE), two={"questions": []})
    assert found.exercise("one", Policy()).title == "T"


def test_what_is_not_there_is_missing() -> None:
    """A forged lesson or question leads home."""
    found = library(one=exercise(CHOICE))
    for slug, own_id in (("two", "their-date"), ("one", "nothing")):
        with pytest.raises(MissingError):
            found.question(slug, own_id, Policy())
    assert found.question("one", "their-date", Policy()).kind == "choice"


def test_shuffling_follows_from_the_name() -> None:
    """Everything is there once, never in its own order, and the same on every machine."""
    items = tuple("abcdef")
    assert "".join(shuffled(items, "parts")) == "".join(shuffled(items, "parts"))
    for number in range(300):
        found = shuffled(items[: 2 + number % 5], f"name {number}")
        assert sorted(found) == list(items[: len(found)])
        assert found != items[: len(found)]
    assert len({shuffled(items, f"name {number}") for number in range(99)}) > 60


def test_draws_are_the_same_everywhere() -> None:
    """The published first numbers of SplitMix64 and a known FNV-1a."""
    draw = Draw(1234567)
    assert [draw.below(1 << 64) for _ in range(2)] == [6457827717110365317, 3203168211198807973]
    assert seed_of("a") == 0xAF63DC4C8601EC8C
