"""Where a visitor stands in the camp: the lessons of this site, and the progress of their plan."""

from dataclasses import dataclass
from datetime import date
from functools import cache

from followup.camp.course import Course, Place
from followup.camp.progress import Progress, progress_of
from followup.drills.exercise import Question
from followup.drills.library import Lesson, shipped
from followup.errors import MissingError
from followup.policy import Policy
from followup.web.practice.asked import exercise_of
from followup.web.session import Session


@dataclass(frozen=True, kw_only=True, slots=True)
class Standing:
    """The course, and how far the visitor has come in it."""

    course: Course
    progress: Progress

    @property
    def lessons(self) -> tuple[Lesson, ...]:
        """The lessons in their order."""
        return self.course.lessons

    @property
    def done(self) -> int:
        """How many lessons are done."""
        return len(self.course.done(self.progress))

    def lesson(self, slug: str) -> Lesson:
        """Return a lesson; raises MissingError."""
        found = next((each for each in self.lessons if each.slug == slug), None)
        if found is None:
            msg = f"no lesson is called {slug!r}"
            raise MissingError(msg)
        return found

    def is_done(self, lesson: Lesson) -> bool:
        """Say whether a lesson is done."""
        return self.course.is_done(self.progress, lesson)

    def state(self, slug: str, question: str) -> str:
        """Return how a question stands: "done", "tried" or "open"."""
        record = self.progress.record(slug, question)
        if record is None:
            return "open"
        return "done" if record.right else "tried"

    def is_begun(self, lesson: Lesson) -> bool:
        """Say whether anything in a lesson was ever answered."""
        return any(self.state(lesson.slug, each) != "open" for each in lesson.questions)

    def first_open(self, lesson: Lesson, after: str = "") -> str:
        """Return the next question after one that was never right, from the start again; "" for none."""
        ids = lesson.questions
        start = ids.index(after) + 1 if after in ids else 0
        turned = (*ids[start:], *ids[:start])
        return next((each for each in turned if self.state(lesson.slug, each) != "done"), "")

    def due(self, today: date) -> tuple[Place, ...]:
        """Return what the re-quiz asks today."""
        return self.course.due_again(self.progress, today)


def standing_of(session: Session) -> Standing:
    """Return where the visitor stands."""
    return Standing(course=_course(), progress=progress_of(session.plan.camp))


@cache
def _course() -> Course:
    return Course(shipped().lessons)


def question_at(place: Place, policy: Policy) -> Question:
    """Return a question; raises MissingError."""
    found = exercise_of(place.lesson, policy).question(place.question)
    if found is None:
        msg = f"{place.lesson!r} has no question {place.question!r}"
        raise MissingError(msg)
    return found
