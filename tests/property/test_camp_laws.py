"""Laws of the camp's progress: any document is read, no count falls, and a reset forgets."""

import json
from datetime import date, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from followup.camp.course import Course, Place
from followup.camp.progress import Progress, progress_of
from property.documents import free_text, json_values
from unit.exercises import CHOICE, ORDER, SEVERAL, SORT, exercise, library

LESSONS = library(one=exercise(CHOICE, SORT), two=exercise(SEVERAL, ORDER)).lessons
COURSE = Course(LESSONS)
PLACES = [
    *(Place(lesson=each.slug, question=own_id) for each in LESSONS for own_id in each.questions),
    Place(lesson="gone", question="their-date"),
]
DAY = date(2026, 11, 2)

days = st.integers(0, 60).map(lambda n: DAY + timedelta(days=n))
answers = st.lists(st.tuples(st.sampled_from(PLACES), st.booleans(), days), max_size=25)


def _some(values: Any, *keys: str) -> Any:
    """Return objects with some of `keys`, or none of them, or something else."""
    known = st.fixed_dictionaries({}, optional=dict.fromkeys(keys, values))
    return known | st.dictionaries(free_text, json_values, max_size=2) | json_values


_days = st.just("2026-11-02") | json_values
_again = st.fixed_dictionaries({"step": st.integers(-1, 5), "since": _days}) | json_values
_records = st.fixed_dictionaries(
    {
        "tries": st.integers(-1, 3) | json_values,
        "right": st.booleans() | json_values,
        "first_right": st.booleans() | json_values,
        "last": _days,
        "again": _again,
    }
)
_questions = _some(_records | json_values, "their-date", "claims", "several", "parts")
_lesson = (
    st.fixed_dictionaries({}, optional={"finished": _days, "questions": _questions}) | json_values
)
camps = _some(_some(_lesson, "one", "two", "gone"), "lessons") | json_values


def _after(progress: Progress, given: list[tuple[Place, bool, date]]) -> Progress:
    for place, is_right, day in given:
        progress = COURSE.answered(progress, place, is_right=is_right, today=day)
    return progress


@given(camps, answers, days)
def test_any_document_is_read_and_written(
    camp: Any, given: list[tuple[Place, bool, date]], day: date
) -> None:
    """Nothing raises, whatever stands in `camp`."""
    for progress in (progress_of(camp), _after(progress_of(camp), given)):
        COURSE.summary(progress)
        COURSE.resume(progress)
        COURSE.due_again(progress, day)
        COURSE.done(progress)
        json.dumps(dict(progress.raw))


@given(camps, st.sampled_from(PLACES), st.booleans(), days)
def test_an_answer_changes_its_own_question_only(
    camp: Any, place: Place, is_right: bool, day: date
) -> None:
    """What stands beside it, understood or not, stays as it is."""
    before = progress_of(camp)
    after = COURSE.answered(before, place, is_right=is_right, today=day)
    assert _without(after.raw, place) == _without(before.raw, place)


def _without(raw: Any, place: Place) -> Any:
    """Return the raw progress without a place's own question and its lesson's day, and what is then empty."""
    found = json.loads(json.dumps(dict(raw)))
    lesson = _object(_object(found.get("lessons")).get(place.lesson))
    _object(lesson.get("questions")).pop(place.question, None)
    lesson.pop("finished", None)
    for holder, key in ((lesson, "questions"), (_object(found.get("lessons")), place.lesson)):
        if not _object(holder.get(key)):
            holder.pop(key, None)
    if not _object(found.get("lessons")):
        found.pop("lessons", None)
    return found


def _object(raw: Any) -> dict[str, Any]:
    return raw if isinstance(raw, dict) else {}


@given(camps, answers)
def test_no_count_falls_until_a_reset(camp: Any, given: list[tuple[Place, bool, date]]) -> None:
    """Lessons done, questions right and tries only grow."""
    progress = progress_of(camp)
    for answer in given:
        before, progress = progress, _after(progress, [answer])
        old, new = COURSE.summary(before), COURSE.summary(progress)
        assert old.done <= new.done
        assert old.right <= new.right
        assert old.first_right <= new.first_right
        assert new.tries == old.tries + (answer[0].lesson != "gone")


@given(camps, answers)
def test_progress_comes_back_from_the_document(
    camp: Any, given: list[tuple[Place, bool, date]]
) -> None:
    """Written as JSON and read again, it is the same."""
    progress = _after(progress_of(camp), given)
    again = progress_of(json.loads(json.dumps(dict(progress.raw))))
    assert COURSE.summary(again) == COURSE.summary(progress)
    assert [again.record(each.lesson, each.question) for each in PLACES] == [
        progress.record(each.lesson, each.question) for each in PLACES
    ]


@given(camps, answers, days)
def test_a_reset_forgets_all_of_it(
    camp: Any, given: list[tuple[Place, bool, date]], day: date
) -> None:
    """After it, the camp is as on the first day."""
    progress = _after(progress_of(camp), given)
    assert COURSE.summary(progress.without_all()) == COURSE.summary(progress_of(None))
    one = progress.without("one")
    assert one.finished_on("one") is None
    assert all(one.record("one", own_id) is None for own_id in LESSONS[0].questions)
    assert [each for each in COURSE.due_again(one, day) if each.lesson == "one"] == []
    assert [one.record("two", own_id) for own_id in LESSONS[1].questions] == [
        progress.record("two", own_id) for own_id in LESSONS[1].questions
    ]


@given(answers, days)
def test_only_what_was_once_wrong_comes_back(
    given: list[tuple[Place, bool, date]], day: date
) -> None:
    """A question never answered wrong at first is never due, and one is due at most once."""
    due = COURSE.due_again(_after(progress_of(None), given), day)
    wrong_first = {each for each in PLACES if not _first(given, each)}
    assert set(due) <= wrong_first
    assert len(set(due)) == len(due)


def _first(given: list[tuple[Place, bool, date]], place: Place) -> bool:
    return next((is_right for each, is_right, _ in given if each == place), True)
