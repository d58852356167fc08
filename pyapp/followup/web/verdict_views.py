"""The verdict as it is shown: a headline, what carries it out in one tap, and where it leads."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from followup.catalogue import labels
from followup.catalogue.wording import counted
from followup.dates import DayWords
from followup.follow_ups import IS_OPEN, FollowUp, Kind
from followup.model import Purpose
from followup.schedule import OpportunitySchedule
from followup.verdict import VerdictKind
from followup.web.follow_up_views import Button, button_for
from followup.web.routes import opportunity_screen


@dataclass(frozen=True, kw_only=True, slots=True)
class Link:
    """A way to another screen of the planner."""

    href: str
    label: str


def tone(scheduled: OpportunitySchedule) -> str:
    """Return whether the verdict asks for something; stopping does once it is time to move on."""
    is_over = any(True for _ in _open(scheduled, Kind.MOVE_ON))
    if scheduled.verdict.kind is VerdictKind.STOP and is_over:
        return labels.TO_DO
    return labels.TONES.get(scheduled.verdict.kind, labels.TO_DO)


def deadline(scheduled: OpportunitySchedule) -> str:
    """Return by when the thing to do now should be done; "" for none, or one that has passed."""
    until, words = scheduled.verdict.until, scheduled.standing.words
    if tone(scheduled) != labels.TO_DO or until is None or until < words.today:
        return ""
    is_near = (until - words.today).days <= 1
    return f"by {words.distance(until) if is_near else words.short(until)}"


def headline(scheduled: OpportunitySchedule) -> str:
    """Return the verdict in a few words."""
    kind, until, words = scheduled.verdict.kind, scheduled.verdict.until, scheduled.standing.words
    if kind is VerdictKind.CLOSED:
        return labels.STAGES[scheduled.opportunity.stage]
    notes = len(list(_open(scheduled, Kind.THANK_YOU_NOTE)))
    return labels.HEADLINES[kind].format(
        notes="the thank-you note" if notes == 1 else counted(notes, "thank-you note"),
        until=_until(kind, until, words) if until else "",
        contact=labels.UPDATE_TITLES[scheduled.opportunity.preferred_channel],
    )


def _until(kind: VerdictKind, until: date, words: DayWords) -> str:
    is_near = kind is VerdictKind.INTERVIEW_AHEAD and (until - words.today).days <= 1
    return words.distance(until) if is_near else words.short(until)


def _open(scheduled: OpportunitySchedule, kind: Kind) -> Iterator[FollowUp]:
    return (each for each in scheduled.follow_ups if each.kind is kind and each.status in IS_OPEN)


def verdict_buttons(scheduled: OpportunitySchedule) -> Iterator[Button]:
    """Yield what carries out the verdict in one tap."""
    kind = _CARRIED_OUT_BY.get(scheduled.verdict.kind)
    if kind:
        for follow_up in _open(scheduled, kind):
            button = button_for(follow_up, scheduled.opportunity, scheduled.standing.words)
            if button:
                yield button
    if scheduled.verdict.kind is VerdictKind.CLOSED:
        yield Button(
            action="opportunity.reopen",
            label="Open it again",
            fields=(("opportunity", scheduled.opportunity.id),),
        )


_CARRIED_OUT_BY = {
    VerdictKind.STOP: Kind.MOVE_ON,
    VerdictKind.SEND_THANK_YOU: Kind.THANK_YOU_NOTE,
    VerdictKind.MAKE_THE_CALL: Kind.UPDATE_CALL,
    VerdictKind.MOVE_ON: Kind.MOVE_ON,
    VerdictKind.SEND_CLOSING_NOTE: Kind.CLOSING_NOTE,
}


def verdict_links(scheduled: OpportunitySchedule) -> Iterator[Link]:
    """Yield where the verdict leads to."""
    own_id, kind = scheduled.opportunity.id, scheduled.verdict.kind
    if kind is VerdictKind.IDENTIFY_INTERVIEWERS:
        for follow_up in _open(scheduled, Kind.IDENTIFY_INTERVIEWERS):
            href = "#" + opportunity_screen(
                own_id, "interview", follow_up.interview_id or "", "person"
            )
            yield Link(href=href, label="Add an interviewer")
    if kind is VerdictKind.RECORD_INTERVIEW:
        yield Link(href="#" + opportunity_screen(own_id, "interview"), label="Add the interview")
    if kind is VerdictKind.WAIT and _is_invited(scheduled):
        yield Link(
            href="#" + opportunity_screen(own_id, "interview"), label="Add the new interview"
        )
    if kind in _MAY_HAVE_ANSWERED:
        yield Link(href="#" + opportunity_screen(own_id, "log", "reply"), label="They got in touch")


def _is_invited(scheduled: OpportunitySchedule) -> bool:
    """Say whether they invited to a round that is not recorded yet."""
    clock = scheduled.standing.clock
    return clock is not None and any(
        each.purpose is Purpose.INVITATION and each.date >= clock.anchor
        for each in scheduled.opportunity.touchpoints
    )


_MAY_HAVE_ANSWERED = frozenset(
    {
        VerdictKind.STOP,
        VerdictKind.WAIT,
        VerdictKind.AWAIT_ANSWER,
        VerdictKind.MAKE_THE_CALL,
        VerdictKind.MOVE_ON,
    }
)
