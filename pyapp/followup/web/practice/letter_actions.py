"""What is done with the other letters: read by the coach while they are typed, and marked as sent."""

from dataclasses import replace

from followup.catalogue.practice import notes as texts
from followup.changes import put_touchpoint
from followup.dates import DayWords
from followup.model import Touchpoint
from followup.web.actions.log import entry_of_today
from followup.web.forms.fields import Reader
from followup.web.outcome import Outcome, show_again
from followup.web.practice.letters import (
    FIELDS,
    PURPOSES,
    addressee,
    case_named,
    note_to,
    open_letter,
)
from followup.web.practice.note_actions import heard, typed, visit_of
from followup.web.request import Request
from followup.web.routes import opportunity_screen
from followup.web.session import Session


def read(session: Session, request: Request) -> Outcome:
    """Have the coach read the letter; nothing is saved."""
    case, form = case_named(request.get("case")), typed(request)
    visit = visit_of(session, request, request.get("opportunity"), case)
    return heard(form, open_letter(visit, case, form).report)


def sent(session: Session, request: Request) -> Outcome:
    """Log the letter as sent today, with its text; a withdrawal ends the file."""
    opportunity = session.opportunity(request.get("opportunity"))
    case, reader = case_named(request.get("case")), Reader(request)
    text = reader.text(FIELDS.named("text"))
    person = addressee(opportunity, request.get("to"))
    entry = (
        replace(
            entry_of_today(request, PURPOSES[case]),
            interviewer_id=person.id if person else None,
            note=text,
        )
        if case in PURPOSES
        else _corrected(note_to(opportunity, person), text, session.words(request.today))
    )
    if reader.errors or entry is None:
        return show_again(reader.form())
    return Outcome(
        plan=put_touchpoint(session.plan, opportunity.id, entry),
        said=texts.LETTER_SENT[case],
        screen=opportunity_screen(opportunity.id),
        headline=opportunity.id,
        touchpoint=opportunity_screen(opportunity.id, "touchpoint", entry.id),
    )


def _corrected(note: Touchpoint | None, text: str, words: DayWords) -> Touchpoint | None:
    """Return the note with the correction below it; its own day stays."""
    if note is None:
        return None
    day = words.long(words.today)
    return replace(note, note=texts.CORRECTED.format(note=note.note, day=day, text=text).strip())
