"""The re-quiz: a question of an earlier lesson."""

from collections.abc import Iterator, Mapping

from followup.drills.exercise import Exercise
from followup.quoting import shown


def mistakes(exercises: Mapping[str, Exercise | None]) -> Iterator[tuple[str, str]]:
    """Yield the lesson, and what is wrong with its re-quiz; a lesson that could not be read is None."""
    earlier: dict[str, Exercise | None] = {}
    for slug, exercise in exercises.items():
        if exercise and exercise.again:
            asked = exercise.again
            for problem in _problems(asked.lesson, asked.question, earlier):
                yield slug, f"again.{problem}"
        earlier[slug] = exercise


def _problems(lesson: str, question: str, earlier: Mapping[str, Exercise | None]) -> Iterator[str]:
    if lesson not in earlier:
        known = f"one of {', '.join(earlier)}" if earlier else "no re-quiz in the first lesson"
        yield f"lesson: expected an earlier lesson, {known}, got {shown(lesson)}"
        return
    exercise = earlier[lesson]
    if exercise and exercise.question(question) is None:
        known = ", ".join(each.id for each in exercise.questions)
        yield f"question: expected a question of {lesson}.toml, one of {known}, got {shown(question)}"
