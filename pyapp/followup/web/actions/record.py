"""The forms that record an opportunity, its interviews and its interviewers."""

from dataclasses import replace

from followup.catalogue import problems, said
from followup.catalogue.labels import NAMELESS
from followup.changes import (
    find,
    put_interview,
    put_interviewer,
    put_opportunity,
    remove_interview,
    remove_interviewer,
    remove_opportunity,
    set_stage,
)
from followup.model import Interview, Opportunity, Stage
from followup.people import familiar, joined, latest_first
from followup.web.actions.known import instead_of_new
from followup.web.forms import rows
from followup.web.forms.entries import (
    read_details,
    read_interview,
    read_new_opportunity,
    read_person,
    read_rows,
    read_ticked,
    rows_of,
)
from followup.web.forms.fields import Reader
from followup.web.outcome import Outcome, show_again
from followup.web.request import Request
from followup.web.routes import HOME, heading_of, opportunity_screen
from followup.web.session import Session
from followup.web.views.file_names import company_in_text


def record(session: Session, request: Request) -> Outcome:
    """Add an opportunity with its first interview, or ask first where the company is there already."""
    again = rows.asked_for(request)
    if again:
        return again
    reader, ids, most = Reader(request), request.new_ids(), rows_of(dict(request.fields))
    opportunity = read_new_opportunity(reader, next(ids))
    interview = read_interview(reader, next(ids), read_rows(reader, most, ids))
    promise = opportunity.decision_expected_by
    reader.check_not_before(
        interview.date, "decision_expected_by", promise, problems.BEFORE_INTERVIEW
    )
    if reader.errors:
        return show_again(reader.form(most))
    form = reader.form(most)
    other = instead_of_new(session, request, form, opportunity, interview)
    if other:
        return other
    recorded = replace(opportunity, interviews=(interview,))
    return Outcome(
        plan=put_opportunity(session.plan, recorded),
        said=said.RECORDED.format(company=company_in_text(opportunity)),
        screen=opportunity_screen(opportunity.id),
        dates=opportunity_screen(opportunity.id, "calendar"),
    )


def save_opportunity(session: Session, request: Request) -> Outcome:
    """Change an opportunity's own details."""
    opportunity, reader = _opportunity(session, request), Reader(request)
    changed, stage = read_details(reader, opportunity), reader.choice("stage", Stage)
    promise = changed.decision_expected_by
    if opportunity.interviews and promise != opportunity.decision_expected_by:
        first = min(each.date for each in opportunity.interviews)
        reader.check_not_before(first, "decision_expected_by", promise, problems.BEFORE_INTERVIEW)
    if reader.errors:
        return show_again(reader.form())
    plan = set_stage(put_opportunity(session.plan, changed), opportunity.id, stage)
    screen = opportunity_screen(opportunity.id)
    return Outcome(
        plan=plan, said=said.CHANGED.format(company=company_in_text(changed)), screen=screen
    )


def delete_opportunity(session: Session, request: Request) -> Outcome:
    """Remove an opportunity with all that belongs to it."""
    opportunity = _opportunity(session, request)
    plan = remove_opportunity(session.plan, opportunity.id)
    told = said.DELETED.format(company=company_in_text(opportunity))
    return Outcome(plan=plan, said=told, screen=HOME)


def save_interview(session: Session, request: Request) -> Outcome:
    """Add an interview with its people, or change one; its people have forms of their own."""
    if request.get("interview"):
        return _change_interview(session, request)
    again = rows.asked_for(request)
    if again:
        return again
    reader, ids, opportunity = Reader(request), request.new_ids(), _opportunity(session, request)
    fields, known = dict(request.fields), latest_first(opportunity.interviews)
    typed = read_rows(reader, rows_of(fields), ids)
    also = read_ticked(reader, fields, opportunity, ids)
    people = joined(also, (familiar(person, known) for person in typed))
    interview = read_interview(reader, next(ids), people)
    return _put_interview(session, request, reader, interview, said.INTERVIEW_ADDED)


def delete_interview(session: Session, request: Request) -> Outcome:
    """Remove an interview and its people."""
    opportunity = _opportunity(session, request)
    plan = remove_interview(session.plan, opportunity.id, request.get("interview"))
    screen = opportunity_screen(opportunity.id)
    return Outcome(plan=plan, said=said.INTERVIEW_DELETED, screen=screen)


def cancel_interview(session: Session, request: Request) -> Outcome:
    """Say that an interview was cancelled: it stays on record and asks for nothing."""
    return _set_cancelled(session, request, said.INTERVIEW_CANCELLED, is_cancelled=True)


def restore_interview(session: Session, request: Request) -> Outcome:
    """Say that a cancelled interview takes place after all."""
    return _set_cancelled(session, request, said.INTERVIEW_RESTORED, is_cancelled=False)


def save_person(session: Session, request: Request) -> Outcome:
    """Add an interviewer to an interview, or change one."""
    opportunity, reader = _opportunity(session, request), Reader(request)
    interview = find(opportunity.interviews, request.get("interview"))
    own_id = request.get("person")
    if own_id:
        find(interview.interviewers, own_id)
    person = read_person(reader, own_id or next(request.new_ids()))
    if reader.errors:
        return show_again(reader.form())
    plan = put_interviewer(session.plan, opportunity.id, interview.id, person)
    told = said.PERSON_SAVED.format(name=person.name)
    return Outcome(plan=plan, said=told, screen=opportunity_screen(opportunity.id))


def delete_person(session: Session, request: Request) -> Outcome:
    """Remove an interviewer from an interview."""
    opportunity, own_id = _opportunity(session, request), request.get("person")
    interview = find(opportunity.interviews, request.get("interview"))
    name = find(interview.interviewers, own_id).name or NAMELESS
    plan = remove_interviewer(session.plan, opportunity.id, interview.id, own_id)
    told = said.PERSON_DELETED.format(name=name)
    return Outcome(plan=plan, said=told, screen=opportunity_screen(opportunity.id))


def _change_interview(session: Session, request: Request) -> Outcome:
    reader, opportunity = Reader(request), _opportunity(session, request)
    before = find(opportunity.interviews, request.get("interview"))
    is_cancelled = reader.is_ticked("cancelled")
    interview = read_interview(reader, before.id, before.interviewers, is_cancelled)
    return _put_interview(session, request, reader, interview, said.INTERVIEW_CHANGED)


def _put_interview(
    session: Session, request: Request, reader: Reader, interview: Interview, told: str
) -> Outcome:
    if reader.errors:
        return show_again(reader.form(rows_of(dict(request.fields))))
    opportunity_id = _opportunity(session, request).id
    plan = put_interview(session.plan, opportunity_id, interview)
    return Outcome(
        plan=plan,
        said=told,
        screen=opportunity_screen(opportunity_id),
        dates=opportunity_screen(opportunity_id, "calendar"),
    )


def _set_cancelled(session: Session, request: Request, told: str, *, is_cancelled: bool) -> Outcome:
    opportunity = _opportunity(session, request)
    interview = find(opportunity.interviews, request.get("interview"))
    changed = replace(interview, cancelled=is_cancelled)
    day = session.words(request.today).long(interview.date)
    return Outcome(
        plan=put_interview(session.plan, opportunity.id, changed),
        said=told.format(day=day),
        focus=heading_of(interview.id),
    )


def _opportunity(session: Session, request: Request) -> Opportunity:
    return session.opportunity(request.get("opportunity"))
