"""An offer, step by step: thanks, the day for the answer, the others who should know, and the answer."""

from dataclasses import replace

from followup.catalogue import offer as texts
from followup.changes import put_touchpoint
from followup.model import Opportunity, Purpose, Touchpoint
from followup.web.actions.log import entry_of_today
from followup.web.forms.fields import Reader
from followup.web.outcome import Outcome, show_again
from followup.web.request import Request
from followup.web.routes import opportunity_screen
from followup.web.session import Session
from followup.web.views.file_names import company_in_text
from followup.web.views.offers import begun_on

STEPS = "#offer-steps"
"""What takes the focus after a step: the section's own heading, whatever stands below it now."""
OTHERS = "#others"


def thank(session: Session, request: Request) -> Outcome:
    """Log that the visitor thanked them for the offer today."""
    return _log(session, request, Purpose.THANK_YOU, texts.SAID_THANKED, STEPS)


def tell(session: Session, request: Request) -> Outcome:
    """Log that another company heard of the deadline today; it is no chase."""
    return _log(session, request, Purpose.OFFER_DEADLINE, texts.SAID_TOLD, OTHERS)


def withdraw(session: Session, request: Request) -> Outcome:
    """Log that the visitor withdrew elsewhere today, having taken a job."""
    return _log(session, request, Purpose.WITHDRAWAL, texts.SAID_WITHDREW, OTHERS)


def accept(session: Session, request: Request) -> Outcome:
    """Log that the visitor accepted today."""
    return _log(session, request, Purpose.ACCEPTANCE, texts.SAID_ACCEPTED)


def decline(session: Session, request: Request) -> Outcome:
    """Log that the visitor declined today: to the plan, that is to withdraw."""
    return _log(session, request, Purpose.WITHDRAWAL, texts.SAID_DECLINED)


def answer_by(session: Session, request: Request) -> Outcome:
    """Set, change or clear the day by which they want the answer."""
    opportunity, reader = session.opportunity(request.get("opportunity")), Reader(request)
    day, known = reader.day("decision_expected_by"), opportunity.latest_offer
    offer = known or _not_on_record(session, request, opportunity)
    reader.check_not_before(offer.date, "decision_expected_by", day, texts.BEFORE_OFFER)
    if reader.errors:
        return show_again(reader.form())
    if not known and not day:
        return Outcome(said=texts.SAID_NO_ANSWER_BY, focus=STEPS)
    dated = replace(offer, decision_expected_by=day)
    long = session.words(request.today).long
    said = texts.SAID_ANSWER_BY.format(day=long(day)) if day else texts.SAID_NO_ANSWER_BY
    plan = put_touchpoint(session.plan, opportunity.id, dated)
    return Outcome(plan=plan, said=said, focus=STEPS)


def _not_on_record(session: Session, request: Request, opportunity: Opportunity) -> Touchpoint:
    """Return an entry for an offer that only the stage knows, so that the steps taken stay taken."""
    others = (each for each in session.plan.opportunities if each is not opportunity)
    day = begun_on(opportunity, others, request.today)
    return replace(entry_of_today(request, Purpose.OFFER), date=day)


def _log(
    session: Session, request: Request, purpose: Purpose, said: str, focus: str = ""
) -> Outcome:
    opportunity = session.opportunity(request.get("opportunity"))
    entry = entry_of_today(request, purpose)
    return Outcome(
        plan=put_touchpoint(session.plan, opportunity.id, entry),
        said=said.format(company=company_in_text(opportunity)),
        focus=focus,
        headline="" if focus else opportunity.id,
        touchpoint=opportunity_screen(opportunity.id, "touchpoint", entry.id),
    )
