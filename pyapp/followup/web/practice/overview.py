"""The camp: how far the visitor is, what to go on with, and what comes back today."""

from followup.camp.course import Place
from followup.drills.library import Lesson
from followup.web.practice.asked import AGAIN, exercise_of
from followup.web.practice.posing import posed
from followup.web.practice.routes import lesson_page, lesson_screen
from followup.web.practice.standing import Standing, question_at, standing_of
from followup.web.visit import Values, Visit


def show(visit: Visit) -> Values:
    """Return the lessons with their states."""
    standing = standing_of(visit.session)
    resume = standing.course.resume(standing.progress)
    return {
        "standing": standing,
        "lessons": [_lesson(visit, standing, each) for each in standing.lessons],
        "minutes": sum(_minutes(visit, each) for each in standing.lessons),
        "is_begun": any(standing.is_begun(each) for each in standing.lessons),
        "resume": _resumed(standing, resume) if resume else None,
        "again": _again(visit, standing),
        "due": len(standing.due(visit.today)),
        "lesson_page": lesson_page,
    }


def _lesson(visit: Visit, standing: Standing, lesson: Lesson) -> Values:
    done = [each for each in lesson.questions if standing.state(lesson.slug, each) == "done"]
    return {
        "slug": lesson.slug,
        "title": lesson.title,
        "about": exercise_of(lesson.slug, visit.session.policy).about,
        "minutes": _minutes(visit, lesson),
        "is_done": standing.is_done(lesson),
        "is_begun": standing.is_begun(lesson),
        "right": len(done),
        "questions": len(lesson.questions),
    }


def _minutes(visit: Visit, lesson: Lesson) -> int:
    return exercise_of(lesson.slug, visit.session.policy).minutes


def _resumed(standing: Standing, place: Place) -> Values:
    screen = lesson_screen(place.lesson, place.question)
    lesson = standing.lesson(place.lesson)
    is_begun = standing.is_begun(lesson)
    return {"lesson": lesson, "at": f"#{screen}" if is_begun else "", "is_begun": is_begun}


def _again(visit: Visit, standing: Standing) -> Values | None:
    """Return the question that has waited longest, or the one that was just answered."""
    form = visit.form
    due = standing.due(visit.today)
    if form and form.value("spot") == AGAIN:
        place = Place(lesson=form.value("lesson"), question=form.value("question"))
    elif due:
        place = due[0]
    else:
        return None
    question = question_at(place, visit.session.policy)
    shown = posed(visit, AGAIN, place.lesson, question)
    return {**shown, "is_due": not shown["sum"], "from": standing.lesson(place.lesson)}
