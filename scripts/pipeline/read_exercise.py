"""An exercise to be read: each question with its answers and reasons, where no scripts or no Python run."""

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from followup.catalogue import labels
from followup.catalogue.practice import lesson as words
from followup.dates import DateStyle, DayWords
from followup.drills.exercise import Audit, Dates
from followup.drills.grading.dates import drawn
from followup.drills.grading.result import Setting
from followup.drills.library import Lesson, shipped
from followup.policy import Policy
from pipeline.project import ROOT, BuildError


def check_place(slug: str, page: str) -> None:
    """Raise BuildError unless a page (its path in docs) is that of a lesson with this name."""
    if page != f"camp/{slug}.md":
        msg = f'{page}: exercise("{slug}") belongs into camp/{slug}.md; each lesson shows its own exercise'
        raise BuildError(msg)
    if all(each.slug != slug for each in shipped().lessons):
        msg = f"{page}: no lesson is called '{slug}'; add it to docs/camp/exercises/camp.toml"
        raise BuildError(msg)


def html_of(slug: str, policy: Policy, root: str) -> str:
    """Return the HTML of a lesson's exercise; `root` leads from the page to the root of the site."""
    library = shipped()
    exercise = library.exercise(slug, policy)
    again = exercise.again
    return (
        _environment()
        .get_template("includes/reading.html")
        .render(
            exercise=exercise,
            again=again and library.question(again.lesson, again.question, policy),
            earlier=again and _lesson(library.lessons, again.lesson),
            situations=lambda question: _situations(question, policy),
            days=_days,
            labels=labels,
            words=words,
            root=root,
        )
    )


def _lesson(lessons: tuple[Lesson, ...], slug: str) -> Lesson:
    return next(each for each in lessons if each.slug == slug)


def _situations(question: Dates, policy: Policy) -> object:
    return drawn(question, "", Setting(policy=policy))


def _days(question: Audit) -> DayWords:
    return DayWords(today=question.interview, style=DateStyle.MONTH_FIRST)


def _environment() -> Environment:
    loader = FileSystemLoader(ROOT / "docs")
    return Environment(
        loader=loader,
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
