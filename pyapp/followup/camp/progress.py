"""How far a visitor has come, kept in the plan document's `camp`:

    {"lessons": {"wait-well": {"finished": "2026-11-23",
        "questions": {"first-day": {"tries": 2, "right": true, "first_right": false, "last": "2026-11-23",
                                    "again": {"step": 0, "since": "2026-11-23"}}}}}}

Laws: reading takes any data and never raises; what it does not understand counts for nothing and stays
where it is until an answer takes its place; until a reset, no count ever falls.
"""

from dataclasses import dataclass
from datetime import date

from followup.camp.reading import Raw, day_of, object_of
from followup.camp.record import Record

_LESSONS, _QUESTIONS, _FINISHED = "lessons", "questions", "finished"


@dataclass(frozen=True, slots=True)
class Progress:
    """The document's `camp` as it is; every question about it reads what is asked for, and no more."""

    raw: Raw

    def record(self, lesson: str, question: str) -> Record | None:
        """Return what is known of a question; None when it was never answered."""
        return Record.from_raw(self._questions(lesson).get(question))

    def finished_on(self, lesson: str) -> date | None:
        """Return the day on which a lesson was finished."""
        return day_of(self._lesson(lesson).get(_FINISHED))

    def recorded(self, lesson: str, question: str, record: Record) -> "Progress":
        """Return the progress with another record of one question; keys beside it stay."""
        questions = self._questions(lesson)
        kept = {**object_of(questions.get(question)), **record.to_raw()}
        return self._with_lesson(lesson, {_QUESTIONS: {**questions, question: kept}})

    def finished(self, lesson: str, today: date) -> "Progress":
        """Return the progress with a lesson finished; the first day on which it was stays."""
        if self.finished_on(lesson):
            return self
        return self._with_lesson(lesson, {_FINISHED: today.isoformat()})

    def without(self, lesson: str) -> "Progress":
        """Return the progress with one lesson forgotten."""
        lessons = object_of(self.raw.get(_LESSONS))
        if lesson not in lessons:
            return self
        rest = {slug: each for slug, each in lessons.items() if slug != lesson}
        return Progress({**self.raw, _LESSONS: rest})

    def without_all(self) -> "Progress":
        """Return the progress with every lesson forgotten."""
        return Progress({key: each for key, each in self.raw.items() if key != _LESSONS})

    def _with_lesson(self, lesson: str, changed: Raw) -> "Progress":
        lessons = {**object_of(self.raw.get(_LESSONS)), lesson: {**self._lesson(lesson), **changed}}
        return Progress({**self.raw, _LESSONS: lessons})

    def _lesson(self, lesson: str) -> Raw:
        return object_of(object_of(self.raw.get(_LESSONS)).get(lesson))

    def _questions(self, lesson: str) -> Raw:
        return object_of(self._lesson(lesson).get(_QUESTIONS))


def progress_of(camp: object) -> Progress:
    """Return the progress that a plan's `camp` holds; none in what is no object."""
    return Progress(object_of(camp))
