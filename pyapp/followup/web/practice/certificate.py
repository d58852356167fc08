"""The certificate: what was practiced, for paper."""

from datetime import date

from followup.dates import DayWords
from followup.drills.library import shipped
from followup.web.forms.fields import Form
from followup.web.practice.asked import exercise_of
from followup.web.practice.routes import lesson_page
from followup.web.practice.standing import standing_of
from followup.web.visit import Values, Visit


def show(visit: Visit) -> Values:
    """Return the certificate; before the last lesson is done, what is left."""
    session, standing = visit.session, standing_of(visit.session)
    finished_on = standing.course.summary(standing.progress).finished_on
    # Paper outlives the year, so the year is always written.
    words = DayWords(today=date.min, style=visit.words.style)
    return {
        "form": visit.form_or(Form(values={"name": session.plan.settings.name})),
        "name": session.plan.settings.name,
        "finished_on": words.long(finished_on) if finished_on else "",
        "standing": standing,
        "site": shipped().site,
        "lessons": [
            {"title": each.title, "rule": exercise_of(each.slug, session.policy).rule}
            for each in standing.lessons
        ],
        "left": [each for each in standing.lessons if not standing.is_done(each)],
        "lesson_page": lesson_page,
    }
