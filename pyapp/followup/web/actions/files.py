"""What the list of all files does: it finds, puts away and brings back, and puts two files together."""

from dataclasses import replace

from followup.catalogue import finding as words
from followup.catalogue.wording import counted
from followup.changes import archive, merge, put_opportunity
from followup.model import IN_PLAY, Opportunity, Plan
from followup.web.outcome import Outcome
from followup.web.request import Request
from followup.web.session import Session
from followup.web.views.archive import can_be_archived
from followup.web.views.file_names import company_in_text, company_of
from followup.web.views.list_query import query_from

_LIST = "#screen"


def find(_: Session, request: Request) -> Outcome:
    """Show what the form asks for; the plan stays as it is."""
    return Outcome(screen=query_from(dict(request.fields)).screen)


def put_away(session: Session, request: Request) -> Outcome:
    """Archive one opportunity, unless something is still to be done there."""
    opportunity = session.opportunity(request.get("opportunity"))
    company = company_in_text(opportunity)
    if not can_be_archived(session.schedule_of(opportunity, request.today)):
        return Outcome(said=words.STAYS.format(company=company_of(opportunity)))
    plan = archive(session.plan, {opportunity.id})
    return Outcome(plan=plan, said=words.ARCHIVED.format(company=company), focus=_LIST)


def bring_back(session: Session, request: Request) -> Outcome:
    """Bring one opportunity back from the archive."""
    opportunity = session.opportunity(request.get("opportunity"))
    plan = archive(session.plan, {opportunity.id}, is_archived=False)
    said = words.BROUGHT_BACK.format(company=company_in_text(opportunity))
    return Outcome(plan=plan, said=said, focus=_LIST)


def put_away_what_is_over(session: Session, request: Request) -> Outcome:
    """Archive everything that is over; a file whose last note is still to be written is not."""
    scheduled = session.schedules(request.today)
    over = {each.opportunity.id for each in scheduled if can_be_archived(each)}
    if not over:
        return Outcome(said=words.NOTHING_OVER)
    said = words.ARCHIVED_OVER.format(files=counted(len(over), *words.FILES))
    return Outcome(plan=archive(session.plan, over), said=said, focus=_LIST)


def put_together(session: Session, request: Request) -> Outcome:
    """Make one file of two: all that was recorded in either is in the one that goes on."""
    pair = [session.opportunity(request.get(name)) for name in ("opportunity", "other")]
    kept, merged = sorted(pair, key=lambda each: each.stage not in IN_PLAY)
    if kept is merged:
        return Outcome()
    plan = _with_details_of(merge(session.plan, kept.id, merged.id), kept, merged)
    count = len(kept.interviews) + len(merged.interviews)
    interviews = counted(count, *words.INTERVIEWS)
    said = words.MERGED.format(company=company_in_text(kept), interviews=interviews)
    return Outcome(plan=plan, said=said, focus=_LIST)


def _with_details_of(plan: Plan, kept: Opportunity, merged: Opportunity) -> Plan:
    """Return the plan in which the file that goes on has what only the other one said."""
    (whole,) = (each for each in plan.opportunities if each.id == kept.id)
    dates = [each.decision_expected_by for each in (kept, merged) if each.decision_expected_by]
    latest = max(dates, default=None)
    details = replace(whole, role=kept.role or merged.role, decision_expected_by=latest)
    return put_opportunity(plan, details)
