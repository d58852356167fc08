"""Recording at a company that is in the plan already: asked first, so that one job has one file."""

from collections.abc import Sequence
from dataclasses import replace

from followup.catalogue import finding as words
from followup.changes import put_interview, put_opportunity, set_stage
from followup.model import IN_PLAY, Interview, Opportunity, Stage
from followup.one_job import chosen, latest
from followup.people import familiar, joined, latest_first
from followup.web.forms.fields import Form
from followup.web.outcome import Outcome
from followup.web.request import Request
from followup.web.routes import opportunity_screen
from followup.web.session import Session
from followup.web.views.alike import at_company
from followup.web.views.file_names import company_in_text
from followup.web.views.glances import in_sight
from followup.web.views.known_files import ADD_TO, asks


def instead_of_new(
    session: Session, request: Request, form: Form, typed: Opportunity, interview: Interview
) -> Outcome | None:
    """Return the question or its answer; None where the interview begins a file of its own."""
    choice = request.get("do")
    if choice.startswith(ADD_TO):
        known = session.opportunity(choice.removeprefix(ADD_TO))
        return _added(session, known, typed, interview)
    in_plan = in_sight(session, request.today)
    if asks(choice) and at_company(in_plan, typed.company, typed.role):
        said = words.IN_PLAN.format(company=typed.company)
        return Outcome(form=form, said=said, focus="#known", is_done=False)
    return None


def _added(
    session: Session, known: Opportunity, typed: Opportunity, interview: Interview
) -> Outcome:
    """Return the plan in which the known file has the interview, and what else was typed with it."""
    both = (typed, known)
    details = replace(
        known,
        role=known.role or typed.role,
        decision_expected_by=latest(each.decision_expected_by for each in both),
        preferred_channel=chosen(each.preferred_channel for each in both),
    )
    met = latest_first(known.interviews)
    people = joined((), (familiar(person, met) for person in interview.interviewers))
    whole = replace(interview, interviewers=people)
    plan = put_interview(put_opportunity(session.plan, details), known.id, whole)
    if known.stage not in IN_PLAY and _is_later(interview, known.interviews):
        plan = set_stage(plan, known.id, Stage.ACTIVE)
    said = words.ADDED_THERE.format(company=company_in_text(known))
    return Outcome(
        plan=plan,
        said=said,
        screen=opportunity_screen(known.id),
        dates=opportunity_screen(known.id, "calendar"),
    )


def _is_later(interview: Interview, others: Sequence[Interview]) -> bool:
    """Say whether it goes on from the others: then the job is open again after all."""
    return all(interview.date > each.date for each in others)
