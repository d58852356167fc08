"""Notes to write, with what the coach has to say of each."""

from typing import cast

from followup.catalogue.practice import lesson as words
from followup.drills.exercise import Note
from followup.drills.grading.note import reports, written
from followup.drills.parts import Person
from followup.letters.findings import Report
from followup.web.practice.asked import Asked
from followup.web.practice.reports import view_of
from followup.web.visit import Values


def show(asked: Asked) -> Values:
    """Return the people to write to; an empty note is not read."""
    question = cast("Note", asked.question)
    found = reports(question, asked.values, asked.setting.policy)
    notes = [
        _note(asked, place, person, report)
        for place, (person, report) in enumerate(zip(question.people, found, strict=True))
    ]
    return {"notes": notes, "severities": words.SEVERITIES, "limits": found[0].limits}


def _note(asked: Asked, place: int, person: Person, report: Report) -> Values:
    note = written(asked.values, place)
    return {
        "name": f"note-{place}",
        "subject_name": f"subject-{place}",
        "subject": note.subject,
        "person": person,
        "text": asked.value(f"note-{place}"),
        "report": view_of(report, note) if note.text else None,
    }
