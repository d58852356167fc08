"""The sample plan: tried in the place of the visitor's own, which is set aside and then there again."""

from dataclasses import replace

from followup.catalogue import said
from followup.changes import put_settings
from followup.model import Settings
from followup.sample import tour
from followup.web.outcome import Outcome
from followup.web.request import Request
from followup.web.routes import HOME
from followup.web.session import Session

_HEADING = "#screen"


def start(session: Session, request: Request) -> Outcome:
    """Set the visitor's own plan aside and show the sample, in the region that they have chosen."""
    if session.is_sample:
        return Outcome(screen=HOME)
    plan, own = tour(request.today, session.policy), session.plan.settings
    sample = replace(
        session,
        plan=put_settings(plan, own) if own != Settings() else plan,
        past=(),
        future=(),
        notice=None,
        real=session,
    )
    return Outcome(session=sample, said=said.SAMPLE_STARTED, screen=HOME, focus=_HEADING)


def end(session: Session, _: Request) -> Outcome:
    """Drop the sample, and all that was done in it; the visitor's own plan is as it was."""
    if session.real is None:
        return Outcome(screen=HOME)
    return Outcome(session=session.real, said=said.SAMPLE_ENDED, screen=HOME, focus=_HEADING)
