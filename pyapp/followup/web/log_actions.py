"""What happened: notes sent, calls made, answers received, and files closed or opened again."""

from followup.catalogue.labels import PURPOSES
from followup.changes import find, put_touchpoint, remove_touchpoint, set_stage
from followup.model import (
    Channel,
    Direction,
    PreferredChannel,
    Purpose,
    Stage,
    Touchpoint,
)
from followup.web.entries import read_touchpoints
from followup.web.forms import Reader
from followup.web.outcome import Outcome, show_again
from followup.web.request import Request
from followup.web.routes import headline_of, opportunity_screen
from followup.web.session import Session

_UPDATE_CHANNELS = {
    PreferredChannel.CALL: Channel.CALL,
    PreferredChannel.EMAIL: Channel.EMAIL,
    PreferredChannel.RELAY: Channel.RELAY,
    PreferredChannel.TEXT: Channel.TEXT,
}


def note_sent(session: Session, request: Request) -> Outcome:
    """Log a thank-you note to one interviewer, sent today by e-mail."""
    opportunity = session.opportunity(request.get("opportunity"))
    person = find(tuple(opportunity.interviewers), request.get("interviewer"))
    said = f"Marked your note to {person.name} as sent today."
    return _log_today(
        session, request, Purpose.THANK_YOU, Channel.EMAIL, said, interviewer_id=person.id
    )


def update_made(session: Session, request: Request) -> Outcome:
    """Log the one request for an update, made today in the preferred way."""
    channel = _UPDATE_CHANNELS[session.opportunity(request.get("opportunity")).preferred_channel]
    said = "Logged today's request for an update. Now leave it with them."
    return _log_today(session, request, Purpose.UPDATE, channel, said)


def closing_sent(session: Session, request: Request) -> Outcome:
    """Log the gracious reply to a rejection, sent today by e-mail."""
    said = "Marked your reply as sent today. Well done: few people write it."
    return _log_today(session, request, Purpose.CLOSING, Channel.EMAIL, said)


def save_touchpoint(session: Session, request: Request) -> Outcome:
    """Log what happened, or change an entry of the log."""
    opportunity, reader = session.opportunity(request.get("opportunity")), Reader(request)
    ids, own_id = request.new_ids(), request.get("touchpoint")
    if own_id:
        find(opportunity.touchpoints, own_id)
    entries = read_touchpoints(reader, own_id or next(ids), next(ids), opportunity)
    if reader.errors:
        return show_again(reader.form())
    plan = session.plan
    for entry in entries:
        plan = put_touchpoint(plan, opportunity.id, entry)
    said = "; ".join(PURPOSES[entry.purpose] for entry in entries)
    return Outcome(plan=plan, said=f"Logged: {said}.", screen=opportunity_screen(opportunity.id))


def delete_touchpoint(session: Session, request: Request) -> Outcome:
    """Remove an entry of the log."""
    opportunity = session.opportunity(request.get("opportunity"))
    touchpoint = find(opportunity.touchpoints, request.get("touchpoint"))
    return Outcome(
        plan=remove_touchpoint(session.plan, opportunity.id, touchpoint.id),
        said=f"Deleted: {PURPOSES[touchpoint.purpose]}.",
        screen=opportunity_screen(opportunity.id),
    )


def close(session: Session, request: Request) -> Outcome:
    """Close the file: presumed gone, and that is fine."""
    opportunity = session.opportunity(request.get("opportunity"))
    said = f"Closed {opportunity.company}. If they call after all, open it again."
    plan = set_stage(session.plan, opportunity.id, Stage.CLOSED)
    return Outcome(plan=plan, said=said, focus=headline_of(opportunity.id))


def reopen(session: Session, request: Request) -> Outcome:
    """Open a closed file again."""
    opportunity = session.opportunity(request.get("opportunity"))
    said = f"Opened {opportunity.company} again."
    plan = set_stage(session.plan, opportunity.id, Stage.ACTIVE)
    return Outcome(plan=plan, said=said, focus=headline_of(opportunity.id))


def _log_today(
    session: Session,
    request: Request,
    purpose: Purpose,
    channel: Channel,
    said: str,
    interviewer_id: str | None = None,
) -> Outcome:
    opportunity = session.opportunity(request.get("opportunity"))
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
        focus=headline_of(opportunity.id),
        touchpoint=opportunity_screen(opportunity.id, "touchpoint", touchpoint.id),
    )
