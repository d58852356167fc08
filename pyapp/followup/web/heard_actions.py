"""They got in touch: one tap logs what they sent, today, with the day they named if they named one."""

from collections.abc import Callable

from followup.catalogue import heard as texts
from followup.catalogue.labels import COMPANYLESS
from followup.changes import put_touchpoint
from followup.model import Channel, Opportunity, Purpose, Stage
from followup.web.forms import Reader
from followup.web.log_actions import entry_of_today
from followup.web.outcome import Outcome, show_again
from followup.web.request import Request
from followup.web.routes import headline_of, opportunity_screen, parts_of
from followup.web.session import Session

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
    if day and day < request.today:
        reader.errors[named] = texts.IN_THE_PAST
        reader.unsure.discard(named)
    # One tap sends no channel: then it is the usual one.
    channel = reader.one_of(f"{purpose}-channel", frozenset(Channel)) or Channel.EMAIL
    if reader.errors:
        return show_again(reader.form())
    entry = entry_of_today(request, purpose, Channel(channel), day)
    screen = _next_screen(request, opportunity, purpose)
    return Outcome(
        plan=put_touchpoint(session.plan, opportunity.id, entry),
        said=_said(opportunity, purpose),
        screen=screen,
        focus=None if purpose is Purpose.INVITATION else headline_of(opportunity.id),
        touchpoint=opportunity_screen(opportunity.id, "touchpoint", entry.id),
    )


def _said(opportunity: Opportunity, purpose: Purpose) -> str:
    if purpose is Purpose.REPLY and opportunity.stage is Stage.CLOSED:
        return texts.REOPENED.format(company=opportunity.company or COMPANYLESS)
    return texts.SAID[purpose]


def _next_screen(request: Request, opportunity: Opportunity, purpose: Purpose) -> str | None:
    """Return where their news leads; one tap on a card or a file stays there."""
    if purpose is Purpose.INVITATION:
        return opportunity_screen(opportunity.id, "interview")
    is_asked = parts_of(request.screen)[-1:] == ("heard",)
    return opportunity_screen(opportunity.id) if is_asked else None
