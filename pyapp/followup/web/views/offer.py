"""What a file shows of an offer, and of its end: the steps to the answer, and who else should hear."""

from collections.abc import Iterator
from dataclasses import dataclass

from followup.catalogue import labels
from followup.catalogue import offer as texts
from followup.catalogue.wording import counted
from followup.follow_ups import Kind
from followup.model import IN_PLAY, Opportunity, Stage
from followup.verdict import VerdictKind
from followup.web.forms.fields import Form
from followup.web.routes import OTHER_OFFER, WITHDRAWAL, opportunity_screen
from followup.web.views.file_names import company_of
from followup.web.views.follow_ups import Button
from followup.web.views.next_step import NextStep, next_step
from followup.web.views.offers import has_been_met, offered_on, thanked_on, told_on
from followup.web.visit import Values, Visit

_MOST = 20
"""Other companies shown at once; what is done makes room for the next."""


@dataclass(frozen=True, kw_only=True, slots=True)
class OtherView:
    """Another company that should hear, with the day on which it did."""

    company: str
    role: str
    href: str
    letter_href: str
    told: str
    button: Button


@dataclass(frozen=True, kw_only=True, slots=True)
class OfferView:
    """The steps from an offer to its answer."""

    thanked: str
    thank: Button
    answer_by: str
    is_late: bool
    form: Form
    accept: Button
    decline: Button


@dataclass(frozen=True, kw_only=True, slots=True)
class EndingView:
    """What a file that is over says last, and where to go from it."""

    stage: str
    is_note_due: bool
    is_note_sent: bool
    next: NextStep


def sections(visit: Visit) -> Values:
    """Return what a file shows below its verdict: the offer, or the end."""
    opportunity = visit.opportunity
    others = list(_others(visit, opportunity))
    return {
        "offer": _offer(visit, opportunity) if opportunity.stage is Stage.OFFER else None,
        "ending": None if opportunity.stage in IN_PLAY else _ending(visit, opportunity),
        "others": others[:_MOST],
        "more": counted(len(others) - _MOST, *labels.OTHER_COMPANIES)
        if len(others) > _MOST
        else "",
    }


def _offer(visit: Visit, opportunity: Opportunity) -> OfferView:
    thanked, by, words = thanked_on(opportunity), opportunity.answer_by, visit.words
    form = visit.form_or(Form(values={"decision_expected_by": by.isoformat() if by else ""}))
    return OfferView(
        thanked=words.short(thanked) if thanked else "",
        thank=_button("offer.thank", texts.THANKED, opportunity),
        answer_by=words.long(by) if by else "",
        is_late=by is not None and by < visit.today,
        form=form,
        accept=_button("offer.accept", texts.ACCEPTED, opportunity),
        decline=_button("offer.decline", texts.DECLINED, opportunity),
    )


def _ending(visit: Visit, opportunity: Opportunity) -> EndingView:
    scheduled = visit.session.schedule_of(opportunity, visit.today)
    return EndingView(
        stage=opportunity.stage,
        is_note_due=scheduled.verdict.kind is VerdictKind.SEND_CLOSING_NOTE,
        is_note_sent=scheduled.standing.is_done(Kind.CLOSING_NOTE),
        next=next_step(visit.session, visit.today, opportunity.id),
    )


def _others(visit: Visit, opportunity: Opportunity) -> Iterator[OtherView]:
    """Yield the others that should hear: of the deadline, or that the visitor has taken a job."""
    if opportunity.stage not in _ACTIONS:
        return
    action, label = _ACTIONS[opportunity.stage]
    since, is_accepted = offered_on(opportunity), opportunity.stage is Stage.ACCEPTED
    for other in visit.session.plan.opportunities:
        is_meant = other.stage in IN_PLAY if is_accepted else has_been_met(other, visit.today)
        if other is not opportunity and is_meant:
            told = None if is_accepted else told_on(other, since)
            yield OtherView(
                company=company_of(other),
                role=other.role,
                href="#" + opportunity_screen(other.id),
                letter_href="#"
                + opportunity_screen(other.id, "letter", _LETTERS[opportunity.stage]),
                told=visit.words.short(told) if told else "",
                button=_button(action, label, other),
            )


_LETTERS = {Stage.OFFER: OTHER_OFFER, Stage.ACCEPTED: WITHDRAWAL}
_ACTIONS = {
    Stage.OFFER: ("offer.tell", texts.TOLD),
    Stage.ACCEPTED: ("offer.withdraw", texts.WITHDREW),
}


def _button(action: str, label: str, opportunity: Opportunity) -> Button:
    return Button(action=action, label=label, fields=(("opportunity", opportunity.id),))
