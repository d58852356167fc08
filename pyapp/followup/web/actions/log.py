"""What happened: notes sent, calls made, entries of the log, and files closed or opened again."""

from dataclasses import replace
from datetime import date

from followup.catalogue import contact as texts
from followup.catalogue.labels import NAMELESS, PURPOSES
from followup.changes import find, put_touchpoint, remove_touchpoint, set_stage
from followup.model import Channel, Opportunity, PreferredChannel, Purpose, Stage, Touchpoint
from followup.web.forms import filled
from followup.web.forms.entries import read_touchpoints
from followup.web.forms.fields import Form, Reader
from followup.web.outcome import Outcome, show_again
from followup.web.request import Request
from followup.web.routes import opportunity_screen, parts_of
from followup.web.session import Session
from followup.web.views.asking import is_held_back
from followup.web.views.file_names import company_in_text
from followup.web.views.next_step import next_step

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
    note = replace(entry_of_today(request, Purpose.THANK_YOU), interviewer_id=person.id)
    said = texts.NOTE_SENT.format(name=person.name or NAMELESS)
    return log_entry(session, request, opportunity, note, said)


def update_made(session: Session, request: Request) -> Outcome:
    """Log the one request for an update, made today in the preferred way; one too many is asked about."""
    opportunity = session.opportunity(request.get("opportunity"))
    channel = _UPDATE_CHANNELS[opportunity.preferred_channel]
    update = entry_of_today(request, Purpose.UPDATE, channel)
    if is_held_back(session, opportunity, update, request.today):
        form = filled.touchpoint(update)
        return _held_back(form, opportunity_screen(opportunity.id, "log", Purpose.UPDATE))
    return log_entry(session, request, opportunity, update, texts.UPDATE_MADE)


def closing_sent(session: Session, request: Request) -> Outcome:
    """Log the gracious reply to a rejection, sent today by e-mail."""
    opportunity = session.opportunity(request.get("opportunity"))
    reply = entry_of_today(request, Purpose.CLOSING)
    return log_entry(session, request, opportunity, reply, texts.CLOSING_SENT)


def save_touchpoint(session: Session, request: Request) -> Outcome:
    """Log what happened, or change an entry of the log; a chase is asked about once, then logged too."""
    opportunity, reader = session.opportunity(request.get("opportunity")), Reader(request)
    ids, own_id = request.new_ids(), request.get("touchpoint")
    if own_id:
        find(opportunity.touchpoints, own_id)
    entries = read_touchpoints(reader, own_id or next(ids), next(ids), opportunity)
    if reader.errors:
        return show_again(reader.form())
    entry, *_ = entries
    is_chase = is_held_back(session, opportunity, entry, request.today)
    if is_chase and not reader.is_ticked("happened"):
        return _held_back(reader.form())
    plan = session.plan
    for each in entries:
        plan = put_touchpoint(plan, opportunity.id, each)
    return Outcome(plan=plan, said=_logged(entries), screen=opportunity_screen(opportunity.id))


def delete_touchpoint(session: Session, request: Request) -> Outcome:
    """Remove an entry of the log."""
    opportunity = session.opportunity(request.get("opportunity"))
    touchpoint = find(opportunity.touchpoints, request.get("touchpoint"))
    return Outcome(
        plan=remove_touchpoint(session.plan, opportunity.id, touchpoint.id),
        said=texts.DELETED.format(what=PURPOSES[touchpoint.purpose]),
        screen=opportunity_screen(opportunity.id),
    )


def close(session: Session, request: Request) -> Outcome:
    """Close the file: presumed gone, and that is fine."""
    opportunity = session.opportunity(request.get("opportunity"))
    step = next_step(session, request.today, opportunity.id)
    said = texts.CLOSED.format(company=company_in_text(opportunity), next=step.said)
    plan = set_stage(session.plan, opportunity.id, Stage.CLOSED)
    screen = file_after(request, opportunity)
    return Outcome(plan=plan, said=said, screen=screen, headline=opportunity.id)


def reopen(session: Session, request: Request) -> Outcome:
    """Open a closed file again."""
    opportunity = session.opportunity(request.get("opportunity"))
    said = texts.REOPENED.format(company=company_in_text(opportunity))
    plan = set_stage(session.plan, opportunity.id, Stage.ACTIVE)
    return Outcome(plan=plan, said=said, headline=opportunity.id)


def entry_of_today(
    request: Request,
    purpose: Purpose,
    channel: Channel = Channel.EMAIL,
    decision_expected_by: date | None = None,
) -> Touchpoint:
    """Return an entry for what has happened today."""
    return Touchpoint(
        id=next(request.new_ids()),
        date=request.today,
        direction=purpose.direction,
        channel=channel,
        purpose=purpose,
        decision_expected_by=decision_expected_by,
    )


def log_entry(
    session: Session, request: Request, opportunity: Opportunity, entry: Touchpoint, said: str
) -> Outcome:
    """Return the outcome of logging an entry in one tap: its date can still be changed."""
    return Outcome(
        plan=put_touchpoint(session.plan, opportunity.id, entry),
        said=said,
        screen=file_after(request, opportunity),
        headline=opportunity.id,
        touchpoint=opportunity_screen(opportunity.id, "touchpoint", entry.id),
    )


def file_after(request: Request, opportunity: Opportunity) -> str | None:
    """Return the file's address from a screen that only led here; from a card or a file, stay."""
    is_done_with = parts_of(request.screen)[-1:] in _LEADING_HERE
    return opportunity_screen(opportunity.id) if is_done_with else None


_LEADING_HERE = {("contact",), ("heard",), ("script",)}


def _held_back(form: Form, screen: str | None = None) -> Outcome:
    """Return the outcome of a chase that is not confirmed: the form again, and the reason above it."""
    return Outcome(
        form=form, said=texts.NOT_SAVED, focus=".fu-stop .fu-headline", screen=screen, is_done=False
    )


def _logged(entries: tuple[Touchpoint, ...]) -> str:
    said = texts.LOGGED.format(what="; ".join(PURPOSES[each.purpose] for each in entries))
    is_exception = any(each.purpose in texts.REASONS for each in entries)
    return f"{said} {texts.NO_CHASE}" if is_exception else said
