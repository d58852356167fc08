"""What the activity log does: it finds."""

from followup.web.exchange.paper.log_query import query_from
from followup.web.outcome import Outcome
from followup.web.request import Request
from followup.web.session import Session


def find(_: Session, request: Request) -> Outcome:
    """Show what the form asks for; the plan stays as it is."""
    return Outcome(screen=query_from(dict(request.fields)).screen)
