"""What the list of all files does: it finds, puts away and brings back, and puts two files together."""

from followup.catalogue import finding as words
from followup.catalogue.wording import counted
from followup.changes import archive, merge
from followup.model import IN_PLAY
from followup.web.outcome import Outcome
from followup.web.request import Request
from followup.web.session import Session
from followup.web.views.archive import can_be_archived, is_put_away
from followup.web.views.file_names import company_in_text, company_of
from followup.web.views.list_query import query_from

_LIST = "#screen"


def find(_: Session, request: Request) -> Outcome:
    """Show what the form asks for; the plan stays as it is."""
    return Outcome(screen=query_from(dict(request.fields)).screen)


def put_away(session: Session, request: Request) -> Outcome:
    """Archive one opportunity, unless something is still to be done there."""
    opportunity = session.opportunity(request.get("opportunity"))
    company, scheduled = (
        company_in_text(opportunity),
        session.schedule_of(opportunity, request.today),
    )
    if not can_be_archived(scheduled):
        said = words.IS_AWAY if is_put_away(scheduled) else words.STAYS
        return Outcome(said=said.format(company=company_of(opportunity)))
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
    plan = merge(session.plan, kept.id, merged.id)
    count = len(kept.interviews) + len(merged.interviews)
    interviews = counted(count, *words.INTERVIEWS)
    said = words.MERGED.format(company=company_in_text(kept), interviews=interviews)
    return Outcome(plan=plan, said=said, focus=_LIST)
