"""The forms that record an opportunity, its interviews and its interviewers."""

from dataclasses import replace
from datetime import date

from followup.changes import (
    find,
    put_interview,
    put_interviewer,
    put_opportunity,
    remove_interview,
    remove_interviewer,
    remove_opportunity,
)
from followup.model import Interview
from followup.web.entries import (
    MOST_ROWS,
    read_details,
    read_interview,
    read_new_opportunity,
    read_person,
    read_rows,
    rows_of,
)
from followup.web.forms import Reader
from followup.web.known_actions import instead_of_new
from followup.web.outcome import Outcome, show_again
from followup.web.request import Request
from followup.web.routes import opportunity_screen
from followup.web.session import Session


def record(session: Session, request: Request) -> Outcome:
    """Add an opportunity with its first interview, or ask first where the company is there already."""
    reader, ids, rows = Reader(request), request.new_ids(), rows_of(dict(request.fields))
    if request.get("do") == "add-person":
        return _one_more_row(reader, rows)
    opportunity = read_new_opportunity(reader, next(ids))
    interview = read_interview(reader, next(ids), read_rows(reader, rows, ids))
    _check_promise(reader, interview.date, opportunity.decision_expected_by)
    if reader.errors:
        return show_again(reader.form(rows))
    form = reader.form(rows)
    other = instead_of_new(session, request, form, opportunity, interview)
    if other:
        return other
    recorded = replace(opportunity, interviews=(interview,))
    return Outcome(
        plan=put_opportunity(session.plan, recorded),
        said=f"Recorded your interview at {opportunity.company}.",
        screen=opportunity_screen(opportunity.id),
    )


def save_opportunity(session: Session, request: Request) -> Outcome:
    """Change an opportunity's own details."""
    opportunity, reader = session.opportunity(request.get("opportunity")), Reader(request)
    changed = read_details(reader, opportunity)
    if reader.errors:
        return show_again(reader.form())
    plan = put_opportunity(session.plan, changed)
    screen = opportunity_screen(opportunity.id)
    return Outcome(plan=plan, said=f"Changed {changed.company}.", screen=screen)


def delete_opportunity(session: Session, request: Request) -> Outcome:
    """Remove an opportunity with all that belongs to it."""
    opportunity = session.opportunity(request.get("opportunity"))
    plan = remove_opportunity(session.plan, opportunity.id)
    return Outcome(plan=plan, said=f"Deleted {opportunity.company}.", screen="/")


def save_interview(session: Session, request: Request) -> Outcome:
    """Add an interview with its people, or change one; its people have forms of their own."""
    if request.get("interview"):
        return _change_interview(session, request)
    reader, ids, rows = Reader(request), request.new_ids(), rows_of(dict(request.fields))
    if request.get("do") == "add-person":
        return _one_more_row(reader, rows)
    interview = read_interview(reader, next(ids), read_rows(reader, rows, ids))
    return _put_interview(session, request, reader, interview, "Added the interview.", rows)


def delete_interview(session: Session, request: Request) -> Outcome:
    """Remove an interview and its people."""
    opportunity = session.opportunity(request.get("opportunity"))
    plan = remove_interview(session.plan, opportunity.id, request.get("interview"))
    said = "Deleted the interview."
    return Outcome(plan=plan, said=said, screen=opportunity_screen(opportunity.id))


def save_person(session: Session, request: Request) -> Outcome:
    """Add an interviewer to an interview, or change one."""
    opportunity, reader = session.opportunity(request.get("opportunity")), Reader(request)
    interview = find(opportunity.interviews, request.get("interview"))
    own_id = request.get("person")
    if own_id:
        find(interview.interviewers, own_id)
    person = read_person(reader, own_id or next(request.new_ids()))
    if reader.errors:
        return show_again(reader.form())
    plan = put_interviewer(session.plan, opportunity.id, interview.id, person)
    said = f"Saved {person.name}."
    return Outcome(plan=plan, said=said, screen=opportunity_screen(opportunity.id))


def delete_person(session: Session, request: Request) -> Outcome:
    """Remove an interviewer from an interview."""
    opportunity, own_id = session.opportunity(request.get("opportunity")), request.get("person")
    interview = find(opportunity.interviews, request.get("interview"))
    name = find(interview.interviewers, own_id).name
    plan = remove_interviewer(session.plan, opportunity.id, interview.id, own_id)
    said = f"Deleted {name}."
    return Outcome(plan=plan, said=said, screen=opportunity_screen(opportunity.id))


def _change_interview(session: Session, request: Request) -> Outcome:
    reader, opportunity = Reader(request), session.opportunity(request.get("opportunity"))
    before = find(opportunity.interviews, request.get("interview"))
    is_cancelled = reader.is_ticked("cancelled")
    interview = read_interview(reader, before.id, before.interviewers, is_cancelled)
    return _put_interview(session, request, reader, interview, "Changed the interview.", 1)


def _put_interview(
    session: Session, request: Request, reader: Reader, interview: Interview, said: str, rows: int
) -> Outcome:
    if reader.errors:
        return show_again(reader.form(rows))
    opportunity_id = session.opportunity(request.get("opportunity")).id
    plan = put_interview(session.plan, opportunity_id, interview)
    return Outcome(plan=plan, said=said, screen=opportunity_screen(opportunity_id))


def _one_more_row(reader: Reader, rows: int) -> Outcome:
    """Return the form as typed with room for another interviewer."""
    more = min(rows + 1, MOST_ROWS)
    return Outcome(form=reader.form(more), focus=f"[name=person-{more}-name]", is_done=False)


def _check_promise(reader: Reader, interview_day: date, promise: date | None) -> None:
    if promise and promise < interview_day and "date" not in reader.errors:
        reader.errors["decision_expected_by"] = (
            "This day is before the interview. Check both, or leave this one empty."
        )
