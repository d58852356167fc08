"""Notes to write, with what the coach has to say of each."""

from typing import cast

from followup.catalogue.practice import lesson as words
from followup.drills.exercise import Note
from followup.drills.grading.note import reports
from followup.drills.parts import Person
from followup.letters.findings import Report
from followup.web.practice.asked import Asked
from followup.web.practice.coaching import advice
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
    text = asked.value(f"note-{place}")
    is_read = bool(text.strip())
    return {
        "name": f"note-{place}",
        "subject_name": f"subject-{place}",
        "subject": asked.value(f"subject-{place}"),
        "person": person,
        "text": text,
        "summary": report.summary if is_read else "",
        "advice": advice(report, text.strip()) if is_read else (),
    }
