"""Progress in the camp: what is known, what comes back, and what a reset forgets."""

from datetime import date, timedelta
from typing import Any

import pytest

from followup.camp.course import Course, Place, Summary
from followup.camp.progress import Progress, progress_of
from followup.exchange.merging.progress import both_progresses
from unit.exercises import CHOICE, SEVERAL, SORT, exercise, library

MONDAY = date(2026, 11, 2)
COURSE = Course(library(one=exercise(CHOICE, SORT), two=exercise(SEVERAL)).lessons)
EMPTY = progress_of(None)
ONE, SORTED, TWO = (
    Place(lesson="one", question="their-date"),
    Place(lesson="one", question="claims"),
    Place(lesson="two", question="several"),
)


def _after(*answers: tuple[Place, bool, int], start: Progress = EMPTY) -> Progress:
    """Return the progress after answers, each right or not, so many days after the Monday."""
    for place, is_right, days in answers:
        day = MONDAY + timedelta(days=days)
        start = COURSE.answered(start, place, is_right=is_right, today=day)
    return start


def _due(progress: Progress, days: int) -> tuple[Place, ...]:
    return COURSE.due_again(progress, MONDAY + timedelta(days=days))


def test_an_answer_is_kept_as_the_document_says() -> None:
    """The shape of `camp` is what the module says."""
    assert _after((ONE, False, 0), (ONE, True, 0)).raw == {
        "lessons": {
            "one": {
                "questions": {
                    "their-date": {
                        "tries": 2,
                        "right": True,
                        "first_right": False,
                        "last": "2026-11-02",
                        "again": {"step": 0, "since": "2026-11-02"},
                    }
                }
            }
        }
    }


def test_a_lesson_is_done_when_every_question_was_right_once() -> None:
    """On the day of the last of them, and for good."""
    half = _after((ONE, True, 0), (SORTED, False, 0))
    assert [each.slug for each in COURSE.done(half)] == []
    done = _after((SORTED, True, 3), (SORTED, False, 4), start=half)
    assert [each.slug for each in COURSE.done(done)] == ["one"]
    assert done.finished_on("one") == date(2026, 11, 5)


def test_a_lesson_stays_done_when_a_question_is_added() -> None:
    """An author's new question takes nothing away."""
    done = _after((TWO, True, 0))
    longer = Course(library(one=exercise(CHOICE), two=exercise(SEVERAL, SORT)).lessons)
    assert [each.slug for each in longer.done(done)] == ["two"]


def test_what_was_done_in_halves_is_done() -> None:
    """Two devices that each know a part of every lesson know all of it, and since when."""
    here, there = _after((ONE, True, 0), (TWO, True, 1)), _after((SORTED, True, 3))
    both = progress_of(both_progresses(here.raw, there.raw))
    summary = COURSE.summary(both)
    assert (summary.done, summary.finished_on) == (2, date(2026, 11, 5))


def test_a_clock_that_was_wrong_keeps_no_question_away() -> None:
    """What was answered on a day still to come is asked at once, and goes on from there."""
    ahead = _after((ONE, False, 900))
    assert _due(ahead, 0) == (ONE,)
    again = _after((ONE, True, 0), start=ahead)
    assert (_due(again, 2), _due(again, 3)) == ((), (ONE,))


def test_one_resumes_at_the_first_open_question() -> None:
    """Of the first lesson that is not done; nowhere once all are."""
    assert COURSE.resume(EMPTY) == ONE
    assert COURSE.resume(_after((ONE, True, 0), (TWO, True, 0))) == SORTED
    assert COURSE.resume(_after((ONE, True, 0), (SORTED, True, 0))) == TWO
    assert COURSE.resume(_after((ONE, True, 0), (SORTED, True, 0), (TWO, True, 0))) is None


def test_a_question_wrong_at_first_comes_back_after_1_3_7_and_14_days() -> None:
    """Each time it is right it rests longer, and after the fourth it is known."""
    progress, day = _after((ONE, False, 0), (ONE, True, 0)), 0
    for wait in (1, 3, 7, 14):
        assert _due(progress, day + wait - 1) == ()
        assert _due(progress, day + wait) == (ONE,)
        day += wait
        progress = _after((ONE, True, day), start=progress)
    assert _due(progress, day + 1000) == ()


def test_a_wrong_answer_starts_the_re_quiz_again() -> None:
    """On whatever day it comes."""
    progress = _after((ONE, False, 0), (ONE, True, 1), (ONE, True, 4), (ONE, False, 6))
    assert _due(progress, 6) == ()
    assert _due(progress, 7) == (ONE,)
    assert _due(_after((ONE, True, 7), start=progress), 9) == ()
    assert _due(_after((ONE, True, 7), start=progress), 10) == (ONE,)


def test_a_right_answer_before_its_day_changes_nothing() -> None:
    """Repeating what one has just read shows little."""
    progress = _after((ONE, False, 0), (ONE, True, 0), (ONE, True, 0))
    assert _due(progress, 1) == (ONE,)


def test_a_question_right_at_first_never_comes_back() -> None:
    """One who tries the wrong options later, to read their reasons, is left alone."""
    assert _due(_after((ONE, True, 0), (ONE, False, 1)), 1000) == ()


def test_the_longest_waiting_comes_first() -> None:
    """Of several that are due."""
    progress = _after((TWO, False, 3), (ONE, False, 5))
    assert _due(progress, 9) == (TWO, ONE)


def test_the_summary_counts() -> None:
    """Lessons, questions, first tries, and the day on which the last lesson was done."""
    some = _after((ONE, False, 0), (ONE, True, 0), (TWO, True, 1))
    told = {"lessons": 2, "questions": 3, "right": 2, "first_right": 1, "tries": 3}
    assert COURSE.summary(some) == Summary(done=1, finished_on=None, **told)
    done = COURSE.summary(_after((SORTED, True, 8), start=some))
    assert (done.done, done.finished_on) == (2, date(2026, 11, 10))


def test_a_reset_forgets_one_lesson_or_all() -> None:
    """And nothing else that stands beside them."""
    progress = Progress({**_after((ONE, True, 0), (TWO, False, 0)).raw, "other": 1})
    rest = progress.without("one")
    assert rest.record("one", "their-date") is None
    assert rest.record("two", "several")
    assert progress.without_all().raw == {"other": 1}
    assert rest.without("nothing").raw == rest.raw


@pytest.mark.parametrize(
    "question",
    [
        None,
        [],
        {"tries": 0, "right": True, "first_right": True, "last": "2026-11-02"},
        {"tries": True, "right": True, "first_right": True, "last": "2026-11-02"},
        {"tries": 1, "right": 1, "first_right": True, "last": "2026-11-02"},
        {"tries": 1, "right": True, "first_right": True, "last": "yesterday"},
    ],
)
def test_what_is_not_understood_counts_for_nothing_and_stays(question: Any) -> None:
    """Until an answer takes its place."""
    raw = {"lessons": {"one": {"questions": {"their-date": question}, "seen": 3}, "old": []}}
    progress = Progress(raw)
    assert progress.record("one", "their-date") is None
    assert COURSE.summary(progress).tries == 0
    assert _after((TWO, True, 0), start=progress).raw["lessons"]["one"] == raw["lessons"]["one"]
    after = _after((ONE, True, 0), start=progress)
    assert after.raw["lessons"]["old"] == []
    assert after.raw["lessons"]["one"]["seen"] == 3
    record = after.record("one", "their-date")
    assert record
    assert record.tries == 1


def test_lessons_that_are_no_longer_there_count_for_nothing() -> None:
    """What a visitor did in them stays in the document."""
    progress = _after((Place(lesson="gone", question="x"), False, 0))
    assert COURSE.summary(progress).tries == 0
    assert _due(progress, 9) == ()
