"""What the practice adds to the planner's tables: its screens, its actions and its templates."""

from followup.web.actions.table import Action
from followup.web.practice import (
    calculator,
    certificate,
    coach,
    lesson,
    notes,
    overview,
    script,
)
from followup.web.visit import Route

SCREENS: dict[str, Route] = {
    "camp": ("practice/overview.html", overview.show),
    "camp/*": ("practice/lesson.html", lesson.show),
    "certificate": ("practice/certificate.html", certificate.show),
    "coach": ("practice/coach.html", coach.show),
    "calculator/*": ("practice/calculator.html", calculator.show),
    "o/*/interview/*/notes": ("practice/notes.html", notes.show),
    "o/*/script": ("practice/script.html", script.show),
}

ACTIONS: dict[str, Action] = {
    "practice.calculate": calculator.calculate,
    "practice.keep": calculator.keep,
}

TEMPLATES = (
    "practice/_frame.html",
    *sorted({template for template, _ in SCREENS.values()}),
)
