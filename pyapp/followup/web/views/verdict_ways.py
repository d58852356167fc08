"""Where a verdict leads: what carries it out in one tap, and the screens where that is made ready."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from followup.catalogue import verdicts
from followup.follow_ups import Kind
from followup.model import Channel, Purpose, Stage
from followup.schedule import OpportunitySchedule
from followup.verdict import VerdictKind
from followup.web.routes import REPLY_TO_A_NO, notes_screen, opportunity_screen
from followup.web.views.first_names import first_names
from followup.web.views.follow_ups import Button, button_for
from followup.web.views.verdicts import SPOKEN, open_of


@dataclass(frozen=True, kw_only=True, slots=True)
class Link:
    """A way to another screen of the planner; `about` tells it from equal ones when read out.

    `is_main`: it leads to what the verdict asks for, before any button that says it is done.
    """

    href: str
    label: str
    about: str = ""
    is_main: bool = False


def verdict_buttons(scheduled: OpportunitySchedule) -> Iterator[Button]:
    """Yield what carries out the verdict in one tap, and what logs that they were first."""
    kind, own = scheduled.verdict.kind, ("opportunity", scheduled.opportunity.id)
    carried_out_by = _CARRIED_OUT_BY.get(kind)
    if carried_out_by:
        for follow_up in open_of(scheduled, carried_out_by):
            button = button_for(follow_up, scheduled.opportunity, scheduled.standing.words)
            if button:
                yield button
    if kind in _MAY_HAVE_ANSWERED:
        yield Button(action="reply.received", label=verdicts.ANSWERED, fields=(own,), is_quiet=True)
    if kind is VerdictKind.CLOSED and scheduled.opportunity.stage is Stage.CLOSED:
        by_phone = ("reply-channel", Channel.CALL)
        yield Button(
            action="reply.received", label=verdicts.CALLED_AFTER_ALL, fields=(own, by_phone)
        )


def answered_button(scheduled: OpportunitySchedule) -> Button | None:
    """Return what logs in one tap that they were in touch, where the verdict has such a button."""
    found = (each for each in verdict_buttons(scheduled) if each.action == "reply.received")
    return next(found, None)


_CARRIED_OUT_BY = {
    VerdictKind.STOP: Kind.MOVE_ON,
    VerdictKind.SEND_THANK_YOU: Kind.THANK_YOU_NOTE,
    VerdictKind.MAKE_THE_CALL: Kind.UPDATE_CALL,
    VerdictKind.MOVE_ON: Kind.MOVE_ON,
    VerdictKind.SEND_CLOSING_NOTE: Kind.CLOSING_NOTE,
}
_MAY_HAVE_ANSWERED = frozenset(
    {VerdictKind.AWAIT_ANSWER, VerdictKind.MAKE_THE_CALL, VerdictKind.MOVE_ON}
)


def verdict_links(scheduled: OpportunitySchedule) -> Iterator[Link]:
    """Yield where the verdict leads to."""
    own_id, kind = scheduled.opportunity.id, scheduled.verdict.kind
    yield from ways_to_write(scheduled)
    if kind is VerdictKind.IDENTIFY_INTERVIEWERS:
        yield from _ways_to_add(scheduled)
    if kind is VerdictKind.RECORD_INTERVIEW:
        yield link_to(verdicts.ADD_INTERVIEW, own_id, "interview")
    if kind is VerdictKind.WAIT and _is_invited(scheduled):
        yield link_to(verdicts.ADD_NEW_INTERVIEW, own_id, "interview")
    if kind is VerdictKind.ANSWER_OFFER:
        yield link_to(verdicts.ANSWER_OFFER, own_id)
    if kind in MAY_HEAR:
        is_more = kind in _MAY_HAVE_ANSWERED
        yield link_to(verdicts.HEARD_MORE if is_more else verdicts.HEARD, own_id, "heard")
    if kind in MAY_WISH_TO_WRITE:
        yield link_to(verdicts.CONTACT, own_id, "contact")


def ways_to_write(scheduled: OpportunitySchedule) -> Iterator[Link]:
    """Yield where what the verdict asks for is written, or put into words before a call."""
    opportunity, kind = scheduled.opportunity, scheduled.verdict.kind
    if kind is VerdictKind.SEND_THANK_YOU:
        yield from _ways_to_notes(scheduled)
    if kind is VerdictKind.SEND_CLOSING_NOTE:
        here = link_to(verdicts.WRITE_REPLY, opportunity.id, "letter", REPLY_TO_A_NO)
        yield replace(here, is_main=True)
    if kind is VerdictKind.MAKE_THE_CALL and opportunity.preferred_channel in SPOKEN:
        yield link_to(verdicts.CALL_SCRIPT, opportunity.id, "script")


def _ways_to_notes(scheduled: OpportunitySchedule) -> Iterator[Link]:
    """Yield where the notes of each interview are written; of one person, their note."""
    opportunity, words = scheduled.opportunity, scheduled.standing.words
    notes = list(open_of(scheduled, Kind.THANK_YOU_NOTE))
    for interview in opportunity.interviews:
        own = [each for each in notes if each.interview_id == interview.id]
        if own:
            person = own[0].interviewer_id or ""
            label = write_label([opportunity.name_of(each.interviewer_id) for each in own])
            is_only = len(own) == len(notes)
            yield Link(
                href="#" + notes_screen(opportunity.id, interview.id, person),
                label=label if is_only else _of_day(label, words.short(interview.date)),
                is_main=True,
            )


def _of_day(label: str, day: str) -> str:
    """Return the label of one of several interviews."""
    return verdicts.OF_DAY.format(label=label, day=day)


def write_label(names: Sequence[str]) -> str:
    """Return what leads to notes to these people."""
    if len(names) > 1:
        return verdicts.WRITE_NOTES
    name = first_names(names)[0] if names[0] else ""
    return verdicts.WRITE_NOTE.format(name=name) if name else verdicts.WRITE_NAMELESS


def _ways_to_add(scheduled: OpportunitySchedule) -> Iterator[Link]:
    """Yield where the people of each interview are named; what it is about is its day."""
    opportunity, words = scheduled.opportunity, scheduled.standing.words
    days = {each.id: words.long(each.date) for each in opportunity.interviews}
    for follow_up in open_of(scheduled, Kind.IDENTIFY_INTERVIEWERS):
        own_id = follow_up.interview_id or ""
        link = link_to(verdicts.ADD_PERSON, opportunity.id, "interview", own_id, "person")
        yield replace(link, about=days.get(own_id, ""))


def link_to(label: str, own_id: str, *rest: str) -> Link:
    """Return a way to an opportunity's screen, or to one below it."""
    return Link(href="#" + opportunity_screen(own_id, *rest), label=label)


def _is_invited(scheduled: OpportunitySchedule) -> bool:
    """Say whether they invited to a round that is not recorded yet."""
    clock = scheduled.standing.clock
    return clock is not None and any(
        each.purpose is Purpose.INVITATION and each.date >= clock.anchor
        for each in scheduled.opportunity.touchpoints
    )


MAY_WISH_TO_WRITE = frozenset(
    {
        VerdictKind.STOP,
        VerdictKind.WAIT,
        VerdictKind.AWAIT_ANSWER,
        VerdictKind.INTERVIEW_AHEAD,
    }
)
"""The verdicts that keep still: there the wish to write is strongest."""
MAY_HEAR = frozenset({*MAY_WISH_TO_WRITE, *_MAY_HAVE_ANSWERED, VerdictKind.CLOSED})
"""The verdicts that word from them would change."""
