"""Notes to write, with what the coach has to say of each."""

from typing import cast

from followup.catalogue.practice import lesson as words
from followup.drills.exercise import Note, Person
from followup.letters.findings import Report
from followup.web.practice.asked import Asked
from followup.web.practice.coaching import advice, reports_on
from followup.web.visit import Values


def show(asked: Asked) -> Values:
    """Return the people to write to; an empty note is not read."""
    question = cast("Note", asked.question)
    texts = [asked.value(f"note-{place}") for place in range(len(question.people))]
    reports = reports_on(question, texts, asked.setting.policy)
    notes = [
        _note(place, person, text, report)
        for place, (person, text, report) in enumerate(
            zip(question.people, texts, reports, strict=True)
        )
    ]
    return {"notes": notes, "severities": words.SEVERITIES}


def _note(place: int, person: Person, text: str, report: Report) -> Values:
    is_read = bool(text.strip())
    return {
        "name": f"note-{place}",
        "person": person,
        "text": text,
        "summary": report.summary if is_read else "",
        "limits": report.limits,
        "advice": advice(report, text) if is_read else (),
    }
