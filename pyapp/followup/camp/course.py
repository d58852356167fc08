"""The lessons in order, and where a visitor stands in them.

A lesson is done once every question of its exercise was right; it stays done when its author adds one.
Lessons and questions that are no longer there count for nothing.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from followup.camp.progress import Progress
from followup.camp.record import Record
from followup.drills.library import Lesson


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """A question of a lesson; `question` is "" for a lesson that asks none."""

    lesson: str
    question: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Summary:
    """What the certificate says: lessons done, questions, and how many were right at the first try.

    `finished_on` is the day of the last lesson to be done, None while one is not.
    """

    done: int
    lessons: int
    questions: int
    right: int
    first_right: int
    tries: int
    finished_on: date | None


@dataclass(frozen=True, slots=True)
class Course:
    """The lessons, in the order in which they are taken."""

    lessons: tuple[Lesson, ...]

    def answered(
        self, progress: Progress, place: Place, *, is_right: bool, today: date
    ) -> Progress:
        """Return the progress after an answer, which may finish its lesson."""
        before = progress.record(place.lesson, place.question)
        record = (
            before.answered(is_right=is_right, today=today)
            if before
            else Record.first(is_right=is_right, today=today)
        )
        progress = progress.recorded(place.lesson, place.question, record)
        done = (each for each in self.lessons if each.slug == place.lesson)
        is_done = any(self.is_done(progress, each) for each in done)
        return progress.finished(place.lesson, today) if is_done else progress

    def is_done(self, progress: Progress, lesson: Lesson) -> bool:
        """Say whether a lesson is finished."""
        if progress.finished_on(lesson.slug):
            return True
        return bool(lesson.questions) and not any(self._open(progress, lesson))

    def done(self, progress: Progress) -> tuple[Lesson, ...]:
        """Return the lessons that are finished: "3 of 10"."""
        return tuple(each for each in self.lessons if self.is_done(progress, each))

    def resume(self, progress: Progress) -> Place | None:
        """Return the first question not yet right of the first lesson not done; None when all are."""
        for lesson in self.lessons:
            if not self.is_done(progress, lesson):
                first = next(self._open(progress, lesson), "")
                return Place(lesson=lesson.slug, question=first)
        return None

    def due_again(self, progress: Progress, today: date) -> tuple[Place, ...]:
        """Return the questions of the re-quiz that are due, the longest waiting first."""
        waiting = [
            (record.again.due, place)
            for place, record in self._answered(progress)
            if record.again and record.again.is_due(today)
        ]
        return tuple(place for _, place in sorted(waiting, key=lambda each: each[0]))

    def summary(self, progress: Progress) -> Summary:
        """Return what there is to say of the whole course."""
        records = [record for _, record in self._answered(progress)]
        done = self.done(progress)
        return Summary(
            done=len(done),
            lessons=len(self.lessons),
            questions=sum(len(each.questions) for each in self.lessons),
            right=sum(each.right for each in records),
            first_right=sum(each.first_right for each in records),
            tries=sum(each.tries for each in records),
            finished_on=self._finished_on(progress) if len(done) == len(self.lessons) else None,
        )

    def _finished_on(self, progress: Progress) -> date | None:
        days = (self._done_on(progress, each) for each in self.lessons)
        return max(filter(None, days), default=None)

    def _done_on(self, progress: Progress, lesson: Lesson) -> date | None:
        """Return the day on which a lesson was done; one done in halves was with its latest answer."""
        records = (progress.record(lesson.slug, each) for each in lesson.questions)
        answered = max((each.last for each in records if each), default=None)
        return progress.finished_on(lesson.slug) or answered

    def _open(self, progress: Progress, lesson: Lesson) -> Iterator[str]:
        """Yield the questions of a lesson that were never right."""
        for question in lesson.questions:
            record = progress.record(lesson.slug, question)
            if record is None or not record.right:
                yield question

    def _answered(self, progress: Progress) -> Iterator[tuple[Place, Record]]:
        for lesson in self.lessons:
            for question in lesson.questions:
                record = progress.record(lesson.slug, question)
                if record:
                    yield Place(lesson=lesson.slug, question=question), record
