"""Exercises for tests: one question of each kind, as the table has them."""

from typing import Any

from followup.drills.exercise import Exercise, Question
from followup.drills.grading.result import Result, Setting
from followup.drills.grading.table import grade
from followup.drills.library import Library
from followup.policy import Policy
from followup.structure import structured

Json = dict[str, Any]

CHOICE: Json = {
    "id": "their-date",
    "kind": "choice",
    "ask": "Which date?",
    "hints": ["One.", "Two."],
    "options": [
        {"text": "Monday", "why": "Too early."},
        {"text": "Friday", "right": True, "why": "All they said."},
        {"text": "None", "why": "They gave one."},
    ],
}
SEVERAL: Json = CHOICE | {
    "id": "several",
    "options": [
        {"text": "Thanks", "right": True, "why": "Yes."},
        {"text": "Salary", "why": "No."},
        {"text": "A moment", "right": True, "why": "Yes, too."},
    ],
}
SORT: Json = {
    "id": "claims",
    "kind": "sort",
    "ask": "How well supported?",
    "groups": [{"id": "good", "name": "Well"}, {"id": "bad", "name": "Badly"}],
    "items": [
        {"text": "One", "group": "good", "why": "1"},
        {"text": "Two", "group": "bad", "why": "2"},
        {"text": "Three", "group": "good", "why": "3"},
    ],
}
ORDER: Json = {
    "id": "parts",
    "kind": "order",
    "ask": "In which order?",
    "parts": [{"text": each, "why": each} for each in ("Thanks", "Moment", "Fit", "Close")],
}
CAPTURE: Json = {
    "id": "last-minutes",
    "kind": "capture",
    "ask": "What was said?",
    "lines": [{"who": "Dr. Núñez", "says": "By March 12."}],
    "fields": [
        {"id": "name", "label": "Name", "answers": ["Dr. Núñez", "Eva Núñez"], "why": "Hers."},
        {"id": "date", "label": "By", "kind": "date", "answers": ["2026-03-12"], "why": "Said."},
        {"id": "phone", "label": "Phone", "answers": [], "why": "Never said."},
    ],
}
CALL: Json = {
    "id": "voicemail",
    "kind": "call",
    "ask": "Make the call.",
    "start": "ring",
    "steps": [
        {
            "id": "ring",
            "says": "Beep.",
            "answers": [
                {"text": "Speak", "grade": "good", "why": "Short.", "to": "done"},
                {"text": "Wait", "grade": "fair", "why": "Hm.", "to": "ring"},
                {"text": "Rant", "grade": "bad", "why": "No.", "to": "over"},
            ],
        },
        {"id": "done", "says": "You hang up.", "end": "good", "why": "All said."},
        {"id": "over", "says": "They hang up.", "end": "bad", "why": "All heard."},
    ],
}
AUDIT: Json = {
    "id": "log",
    "kind": "audit",
    "ask": "What went too far?",
    "interview": "2026-03-02",
    "entries": [
        {
            "day": "2026-03-03",
            "channel": "email",
            "purpose": "thank_you",
            "text": "Note",
            "why": "Fine.",
        },
        {
            "day": "2026-03-10",
            "channel": "call",
            "purpose": "update",
            "text": "Early",
            "too_far": True,
            "why": "Too early.",
        },
        {
            "day": "2026-03-17",
            "channel": "call",
            "purpose": "update",
            "text": "Again",
            "too_far": True,
            "why": "Once.",
        },
    ],
}
DATES: Json = {
    "id": "first-day",
    "kind": "dates",
    "ask": "Which day?",
    "count": 3,
    "about": ["call", "budget"],
}
NOTE: Json = {
    "id": "two-notes",
    "kind": "note",
    "ask": "Write both.",
    "company": "Acme",
    "role": "welder",
    "sender": "Robin Okafor",
    "people": [
        {"name": "Mei", "title": "Lead", "talking_points": "seams"},
        {"name": "Tom", "title": "Owner", "talking_points": ""},
    ],
}
ALL = (CHOICE, SEVERAL, SORT, ORDER, CAPTURE, CALL, AUDIT, DATES, NOTE)


def exercise(*questions: Json, **changes: Any) -> Json:
    """Return an exercise."""
    return {"title": "T", "rule": "R", "minutes": 7, "questions": list(questions)} | changes


def library(**lessons: Json) -> Library:
    """Return these lessons in their order; in a name, _ stands for -."""
    slugs = {slug.replace("_", "-"): each for slug, each in lessons.items()}
    titles = [{"slug": slug, "title": slug.capitalize()} for slug in slugs]
    return Library({"lessons": titles, "exercises": slugs})


def read(question: Json) -> Question:
    """Return a question as the page has it."""
    (only,) = structured(Exercise, exercise(question), "").questions
    return only


def graded(question: Json, setting: Setting | None = None, **fields: str) -> Result:
    """Return the result of an answer; in a field's name, _ stands for -."""
    given = {name.replace("_", "-"): text for name, text in fields.items()}
    return grade(read(question), given, setting or Setting(policy=Policy()))
