"""What is done with thank-you notes: read by the coach while they are typed, and marked as sent."""

from dataclasses import replace

from followup.catalogue.labels import NAMELESS
from followup.catalogue.practice import notes as words
from followup.catalogue.wording import listed
from followup.changes import find, put_touchpoint
from followup.model import Interview, Interviewer, Opportunity, Purpose, Touchpoint
from followup.web.actions.log import entry_of_today
from followup.web.forms.fields import Form, Reader
from followup.web.outcome import Outcome, show_again
from followup.web.practice.note_fields import as_shown, fields_for
from followup.web.practice.note_people import is_ahead, open_person, thanked_by, to_write
from followup.web.practice.open_notes import open_note
from followup.web.practice.reports import ReportView
from followup.web.request import Request
from followup.web.routes import notes_screen, opportunity_screen, query_of
from followup.web.session import Session
from followup.web.visit import Visit


def read(session: Session, request: Request) -> Outcome:
    """Have the coach read the note that is open; nothing is saved."""
    visit = _visit(session, request)
    interview = find(visit.opportunity.interviews, visit.ids[1])
    person = open_person(visit.opportunity, interview, visit.query.get("for", ""))
    form = typed(request)
    report = open_note(visit, interview, person, form).report if person else None
    return heard(form, report)


def sent(session: Session, request: Request) -> Outcome:
    """Log a note as sent today, with its text; the texts of the others stay where they are.

    What is passed on to all is logged for each of them. Before the interview nothing is logged: it would
    not count.
    """
    visit = _visit(session, request)
    interview = find(visit.opportunity.interviews, visit.ids[1])
    person = find(interview.interviewers, request.get("sent"))
    if is_ahead(visit, interview):
        return Outcome(form=typed(request), said=words.NOT_YET, is_done=False)
    reader = Reader(request)
    text = reader.text(fields_for(person.id).named("text"))
    if reader.errors:
        return show_again(reader.form())
    people = thanked_by(visit, interview, person, typed(request))
    plan, entries = session.plan, _entries(request, people, text)
    for each in entries:
        plan = put_touchpoint(plan, visit.opportunity.id, each)
    after = find(plan.opportunities, visit.opportunity.id)
    return Outcome(
        plan=plan,
        said=words.SAID_SENT.format(name=listed([each.name or NAMELESS for each in people])),
        screen=_next_screen(after, interview, person),
        form=typed(request),
        focus="#note",
        touchpoint=opportunity_screen(visit.opportunity.id, "touchpoint", entries[0].id),
        is_done=False,
    )


def _entries(request: Request, people: list[Interviewer], text: str) -> list[Touchpoint]:
    """Return an entry for each of these people."""
    entry = replace(entry_of_today(request, Purpose.THANK_YOU), note=text)
    return [
        replace(entry, id=own_id, interviewer_id=each.id)
        for own_id, each in zip(request.new_ids(), people, strict=False)
    ]


def typed(request: Request) -> Form:
    """Return the form as it was sent, with the line breaks of a page."""
    return Form(values=as_shown(dict(request.fields)))


def heard(form: Form, report: ReportView | None) -> Outcome:
    """Return what came of reading: the form as it stands, and what is said of it."""
    return Outcome(form=form, said=report.said if report else "", is_done=False)


def _next_screen(opportunity: Opportunity, interview: Interview, sent_to: Interviewer) -> str:
    """Return where the next note is written that is still to be; this one's place where none is."""
    person = next(iter(to_write(opportunity, interview)), sent_to)
    return notes_screen(opportunity.id, interview.id, person.id)


def _visit(session: Session, request: Request) -> Visit:
    return visit_of(session, request, request.get("opportunity"), request.get("interview"))


def visit_of(session: Session, request: Request, *ids: str) -> Visit:
    """Return the visit of a screen, as the screen itself will have it."""
    return Visit(
        session=session,
        today=request.today,
        ids=ids,
        query=query_of(request.screen),
        form=None,
        draft={},
    )
