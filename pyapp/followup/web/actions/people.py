"""The people of an interview: several added at once, and what was talked about with each."""

from dataclasses import replace

from followup.catalogue import problems, said
from followup.catalogue.wording import counted
from followup.changes import find, put_interview, put_opportunity
from followup.model import Interview, Opportunity
from followup.people import familiar, joined, latest_first
from followup.web.forms import rows
from followup.web.forms.entries import read_rows, rows_of
from followup.web.forms.fields import Reader
from followup.web.forms.filled import promise_of
from followup.web.forms.talks import read_talks
from followup.web.outcome import Outcome, show_again
from followup.web.request import Request
from followup.web.routes import notes_screen, opportunity_screen
from followup.web.session import Session


def save_people(session: Session, request: Request) -> Outcome:
    """Add several people to an interview; who is there already is completed, not doubled."""
    again = rows.asked_for(request)
    if again:
        return again
    opportunity, interview = _named(session, request)
    reader, most = Reader(request), rows_of(dict(request.fields))
    typed = read_rows(reader, most, request.new_ids())
    if not typed:
        reader.refuse("person-1-name", problems.NOBODY_ADDED)
    if reader.errors:
        return show_again(reader.form(most))
    known = latest_first(opportunity.interviews)
    people = joined(interview.interviewers, (familiar(person, known) for person in typed))
    count = len(people) - len(interview.interviewers)
    told = said.PEOPLE_ADDED.format(people=counted(count, *said.PEOPLE))
    changed = replace(interview, interviewers=people)
    return Outcome(
        plan=put_interview(session.plan, opportunity.id, changed),
        said=told if count else said.NOBODY_NEW,
        screen=opportunity_screen(opportunity.id),
    )


def save_fresh(session: Session, request: Request) -> Outcome:
    """Keep what was talked about with each person, and the day they said they would decide by."""
    opportunity, interview = _named(session, request)
    reader = Reader(request)
    talked = replace(interview, interviewers=read_talks(reader, dict(request.fields), interview))
    promise = reader.day("decision_expected_by")
    reader.check_not_before(
        interview.date, "decision_expected_by", promise, problems.BEFORE_INTERVIEW
    )
    if reader.errors:
        return show_again(reader.form())
    if not promise and not promise_of(interview, opportunity):
        promise = opportunity.decision_expected_by
    plan = put_opportunity(session.plan, replace(opportunity, decision_expected_by=promise))
    plan = put_interview(plan, opportunity.id, talked)
    here = opportunity_screen(opportunity.id)
    goes_on = request.get("do") == "notes"
    screen = notes_screen(opportunity.id, interview.id) if goes_on else here
    return Outcome(plan=plan, said=said.KEPT_WHILE_FRESH, screen=screen)


def _named(session: Session, request: Request) -> tuple[Opportunity, Interview]:
    opportunity = session.opportunity(request.get("opportunity"))
    return opportunity, find(opportunity.interviews, request.get("interview"))
