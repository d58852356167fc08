"""They got in touch: one tap logs what they sent, today, with the day they named if they named one."""

from collections.abc import Callable
from dataclasses import replace

from followup.catalogue import heard as texts
from followup.model import Channel, Opportunity, Purpose, Stage
from followup.web.actions.log import entry_of_today, log_entry
from followup.web.forms.fields import Reader
from followup.web.outcome import Outcome, show_again
from followup.web.request import Request
from followup.web.routes import opportunity_screen
from followup.web.session import Session
from followup.web.views.file_names import company_in_text

type _Action = Callable[[Session, Request], Outcome]


def received(purpose: Purpose) -> _Action:
    """Return the action that logs something of theirs that came today."""

    def act(session: Session, request: Request) -> Outcome:
        return _received(session, request, purpose)

    return act


def _received(session: Session, request: Request, purpose: Purpose) -> Outcome:
    opportunity, reader = session.opportunity(request.get("opportunity")), Reader(request)
    named = f"{purpose}-by"
    day = reader.day(named)
    reader.check_not_before(request.today, named, day, texts.IN_THE_PAST)
    # One tap sends no channel: then it is the usual one.
    channel = reader.one_of(f"{purpose}-channel", frozenset(Channel)) or Channel.EMAIL
    if reader.errors:
        return show_again(reader.form())
    entry = entry_of_today(request, purpose, Channel(channel), day)
    outcome = log_entry(session, request, opportunity, entry, _said(opportunity, purpose))
    if purpose is not Purpose.INVITATION:
        return outcome
    return replace(outcome, screen=opportunity_screen(opportunity.id, "interview"), headline="")


def _said(opportunity: Opportunity, purpose: Purpose) -> str:
    if purpose is Purpose.REPLY and opportunity.stage is Stage.CLOSED:
        return texts.REOPENED.format(company=company_in_text(opportunity))
    return texts.SAID[purpose]
