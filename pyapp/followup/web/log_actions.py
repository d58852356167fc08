"""What happened: notes sent, calls made, answers received, and files closed or opened again."""

from followup.changes import find, put_touchpoint, remove_touchpoint, set_stage
from followup.model import (
    Channel,
    Direction,
    Opportunity,
    PreferredChannel,
    Purpose,
    Stage,
    Touchpoint,
)
from followup.web.entries import read_touchpoint
from followup.web.forms import Reader
from followup.web.labels import PURPOSES
from followup.web.outcome import Outcome, show_again
from followup.web.request import Request
from followup.web.routes import opportunity_screen
from followup.web.session import Session

_UPDATE_CHANNELS = {
    PreferredChannel.CALL: Channel.CALL,
    PreferredChannel.EMAIL: Channel.EMAIL,
    PreferredChannel.RELAY: Channel.RELAY,
    PreferredChannel.TEXT: Channel.TEXT,
}


def note_sent(session: Session, request: Request) -> Outcome:
    """Log a thank-you note to one interviewer, sent today by e-mail."""
    opportunity = _opportunity(session, request)
    person = find(tuple(opportunity.interviewers), request.get("interviewer"))
    said = f"Marked your note to {person.name} as sent today."
    return _log_today(
        session, request, Purpose.THANK_YOU, Channel.EMAIL, said, interviewer_id=person.id
    )


def update_made(session: Session, request: Request) -> Outcome:
    """Log the one request for an update, made today in the preferred way."""
    channel = _UPDATE_CHANNELS[_opportunity(session, request).preferred_channel]
    said = "Logged today's request for an update. Now leave it with them."
    return _log_today(session, request, Purpose.UPDATE, channel, said)


def closing_sent(session: Session, request: Request) -> Outcome:
    """Log the gracious reply to a rejection, sent today by e-mail."""
    said = "Marked your reply as sent today. Well done: few people write it."
    return _log_today(session, request, Purpose.CLOSING, Channel.EMAIL, said)


def save_touchpoint(session: Session, request: Request) -> Outcome:
    """Log what happened, or change an entry of the log."""
    opportunity, reader = _opportunity(session, request), Reader(request)
    own_id = request.get("touchpoint") or next(request.new_ids())
    touchpoint = read_touchpoint(reader, own_id, opportunity)
    if reader.errors:
        return show_again(reader.form())
    return Outcome(
        plan=put_touchpoint(session.plan, opportunity.id, touchpoint),
        said=f"Logged: {PURPOSES[touchpoint.purpose]}.",
        screen=opportunity_screen(opportunity.id),
    )


def delete_touchpoint(session: Session, request: Request) -> Outcome:
    """Remove an entry of the log."""
    opportunity = _opportunity(session, request)
    touchpoint = find(opportunity.touchpoints, request.get("touchpoint"))
    return Outcome(
        plan=remove_touchpoint(session.plan, opportunity.id, touchpoint.id),
        said=f"Deleted: {PURPOSES[touchpoint.purpose]}.",
        screen=opportunity_screen(opportunity.id),
    )


def close(session: Session, request: Request) -> Outcome:
    """Close the file: presumed gone, and that is fine."""
    opportunity = _opportunity(session, request)
    said = f"Closed {opportunity.company}. If they call after all, open it again."
    return Outcome(plan=set_stage(session.plan, opportunity.id, Stage.CLOSED), said=said)


def reopen(session: Session, request: Request) -> Outcome:
    """Open a closed file again."""
    opportunity = _opportunity(session, request)
    said = f"Opened {opportunity.company} again."
    return Outcome(plan=set_stage(session.plan, opportunity.id, Stage.ACTIVE), said=said)


def _log_today(
    session: Session,
    request: Request,
    purpose: Purpose,
    channel: Channel,
    said: str,
    interviewer_id: str | None = None,
) -> Outcome:
    opportunity = _opportunity(session, request)
    touchpoint = Touchpoint(
        id=next(request.new_ids()),
        date=request.today,
        direction=Direction.OUTBOUND,
        channel=channel,
        purpose=purpose,
        interviewer_id=interviewer_id,
    )
    return Outcome(
        plan=put_touchpoint(session.plan, opportunity.id, touchpoint),
        said=said,
        touchpoint=opportunity_screen(opportunity.id, "touchpoint", touchpoint.id),
    )


def _opportunity(session: Session, request: Request) -> Opportunity:
    return find(session.plan.opportunities, request.get("opportunity"))
