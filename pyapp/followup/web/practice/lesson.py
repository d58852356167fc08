"""A lesson's exercise: one question at a time, the rule to keep, and a question of an earlier lesson."""

from dataclasses import replace

from followup.camp.course import Place
from followup.catalogue.practice import lesson as words
from followup.drills.exercise import Exercise, Question
from followup.drills.library import Lesson
from followup.web.forms.fields import Form
from followup.web.practice.asked import AGAIN, MAIN, exercise_of
from followup.web.practice.posing import posed
from followup.web.practice.routes import QUESTION, lesson_page, lesson_screen
from followup.web.practice.standing import Standing, question_at, standing_of
from followup.web.visit import Values, Visit


def show(visit: Visit) -> Values:
    """Return the question that the address names, or the first that is open; raises MissingError."""
    standing = standing_of(visit.session)
    lesson = standing.lesson(visit.ids[0])
    exercise = exercise_of(lesson.slug, visit.session.policy)
    question = _question(visit, standing, lesson, exercise)
    onward = _next(standing, lesson, question)
    return {
        "lesson": lesson,
        "exercise": exercise,
        "main": posed(visit, MAIN, lesson.slug, question),
        "number": exercise.questions.index(question) + 1,
        "questions": _questions(standing, lesson, question),
        "next": onward,
        "next_href": f"#{lesson_screen(lesson.slug, onward)}",
        "standing": standing,
        "is_done": standing.is_done(lesson),
        "is_begun": standing.is_begun(lesson),
        "next_lesson": _next_lesson(standing, lesson),
        "again": _again(visit, standing, lesson, exercise),
        "lesson_page": lesson_page,
    }


def _question(visit: Visit, standing: Standing, lesson: Lesson, exercise: Exercise) -> Question:
    named = exercise.question(visit.query.get(QUESTION, ""))
    # What stands in the page at first is the first question; who is at it already stays there.
    is_at_first = visit.is_opening and visit.draft
    resumed = "" if is_at_first else standing.first_open(lesson)
    return named or exercise.question(resumed) or exercise.questions[0]


def _questions(standing: Standing, lesson: Lesson, shown: Question) -> list[Values]:
    states = [standing.state(lesson.slug, each) for each in lesson.questions]
    return [
        {
            "id": own_id,
            "number": place,
            "href": f"#{lesson_screen(lesson.slug, own_id)}",
            "state": state,
            "word": words.STATES[state],
            "is_shown": own_id == shown.id,
        }
        for place, (own_id, state) in enumerate(zip(lesson.questions, states, strict=True), start=1)
    ]


def _next(standing: Standing, lesson: Lesson, shown: Question) -> str:
    """Return the question to go on with: an open one, or else the next; "" after the last."""
    found = standing.first_open(lesson, after=shown.id)
    if found and found != shown.id:
        return found
    later = lesson.questions[lesson.questions.index(shown.id) + 1 :]
    return later[0] if later else ""


def _next_lesson(standing: Standing, lesson: Lesson) -> Lesson | None:
    """Return the next lesson that is not done, from the start again after the last."""
    place = standing.lessons.index(lesson)
    turned = (*standing.lessons[place + 1 :], *standing.lessons[:place])
    return next((each for each in turned if not standing.is_done(each)), None)


def _again(visit: Visit, standing: Standing, lesson: Lesson, exercise: Exercise) -> Values | None:
    visit = replace(visit, form=_sent_again(visit))
    place, is_due = _place_again(visit, standing, lesson, exercise)
    if place is None:
        return None
    question = question_at(place, visit.session.policy)
    return {
        **posed(visit, AGAIN, place.lesson, question),
        "is_due": is_due,
        "from": standing.lesson(place.lesson),
    }


def _sent_again(visit: Visit) -> Form | None:
    form = visit.form
    return form if form and form.value("spot") == AGAIN else visit.session.again


def _place_again(
    visit: Visit, standing: Standing, lesson: Lesson, exercise: Exercise
) -> tuple[Place | None, bool]:
    """Return what comes back here, and whether it is due: first what was just answered, then what is due."""
    form = visit.form
    if form:
        return Place(lesson=form.value("lesson"), question=form.value("question")), False
    due = next((each for each in standing.due(visit.today) if each.lesson != lesson.slug), None)
    if due or exercise.again is None:
        return due, due is not None
    return Place(lesson=exercise.again.lesson, question=exercise.again.question), False
