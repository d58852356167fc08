"""What the practice adds to the planner's tables: its screens, its actions and its templates."""

from followup.web.actions.table import Action
from followup.web.practice import (
    answering,
    calculator,
    certificate,
    coach,
    lesson,
    letter_actions,
    letters,
    note_actions,
    notes,
    overview,
    script,
    starting_over,
)
from followup.web.practice.kinds.table import TEMPLATES as KINDS
from followup.web.visit import Route

SCREENS: dict[str, Route] = {
    "camp": ("practice/overview.html", overview.show),
    "camp/*": ("practice/lesson.html", lesson.show),
    "certificate": ("practice/certificate.html", certificate.show),
    "coach": ("practice/coach.html", coach.show),
    "calculator/*": ("practice/calculator.html", calculator.show),
    "o/*/interview/*/notes": ("practice/notes.html", notes.show),
    "o/*/letter/*": ("practice/letter.html", letters.show),
    "o/*/script": ("practice/script.html", script.show),
}

ACTIONS: dict[str, Action] = {
    "practice.answer": answering.answer,
    "practice.retry": answering.retry,
    "practice.move": answering.move,
    "practice.coach": answering.coach,
    "practice.go": answering.go,
    "practice.restart": starting_over.restart,
    "practice.restart_all": starting_over.restart_all,
    "practice.name": starting_over.name,
    "practice.calculate": calculator.calculate,
    "practice.coach.read": coach.read,
    "practice.keep": calculator.keep,
    "practice.letter.read": letter_actions.read,
    "practice.letter.sent": letter_actions.sent,
    "practice.notes.read": note_actions.read,
    "practice.notes.sent": note_actions.sent,
}

TEMPLATES = (
    "practice/_again.html",
    "practice/_frame.html",
    "practice/_marks.html",
    "practice/_onward.html",
    "practice/_question.html",
    "practice/_scripts.html",
    *KINDS,
    "practice/_writing.html",
    *sorted({template for template, _ in SCREENS.values()}),
)
