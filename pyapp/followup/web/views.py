"""What the templates show: every date and sentence is ready, templates only loop and tag."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from followup.business_calendar import BusinessCalendar
from followup.dates import in_days, short_day
from followup.follow_ups import IS_OPEN, FollowUp, Kind, Status
from followup.model import Opportunity
from followup.policy import Policy
from followup.reasons import follow_up_reason
from followup.schedule import OpportunitySchedule, schedule_one
from followup.verdict import VerdictKind
from followup.web import labels
from followup.web.routes import opportunity_screen
from followup.web.session import Session
from followup.wording import counted, times

_OVER = frozenset({Status.DONE, Status.WAIVED, Status.CANCELLED, Status.LAPSED})


@dataclass(frozen=True, kw_only=True, slots=True)
class Button:
    """A form of one button: the action it sends, with its fields."""

    action: str
    label: str
    fields: tuple[tuple[str, str], ...] = ()
    about: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Link:
    """A way to another screen of the planner."""

    href: str
    label: str


@dataclass(frozen=True, kw_only=True, slots=True)
class FollowUpView:
    """One row of the dates ahead."""

    title: str
    when: str
    distance: str
    status: str
    status_label: str
    reason: str
    is_over: bool
    button: Button | None


@dataclass(frozen=True, kw_only=True, slots=True)
class OpportunityView:
    """One opportunity, on its card or on its own screen."""

    id: str
    company: str
    role: str
    stage: str
    tone: str
    headline: str
    reason: str
    lesson: str
    until: date | None
    buttons: tuple[Button, ...]
    links: tuple[Link, ...]
    follow_ups: tuple[FollowUpView, ...]

    @property
    def href(self) -> str:
        """The address of its screen."""
        return "#" + opportunity_screen(self.id)

    @property
    def ahead(self) -> tuple[FollowUpView, ...]:
        """The follow-ups that are neither done nor past."""
        return tuple(each for each in self.follow_ups if not each.is_over)


def overview(session: Session, today: date) -> list[OpportunityView]:
    """Return every opportunity: what is to do first, then what to leave alone, then what is over."""
    calendar = session.calendar
    views = [
        _view(schedule_one(each, today, session.policy, calendar), calendar)
        for each in session.plan.opportunities
    ]
    order = (labels.TO_DO, labels.LEAVE, labels.OVER)
    return sorted(views, key=lambda each: (order.index(each.tone), each.until or date.min))


def opportunity_view(session: Session, opportunity: Opportunity, today: date) -> OpportunityView:
    """Return one opportunity."""
    calendar = session.calendar
    return _view(schedule_one(opportunity, today, session.policy, calendar), calendar)


def _view(scheduled: OpportunitySchedule, calendar: BusinessCalendar) -> OpportunityView:
    opportunity, verdict = scheduled.opportunity, scheduled.verdict
    return OpportunityView(
        id=opportunity.id,
        company=opportunity.company,
        role=opportunity.role,
        stage=labels.STAGES[opportunity.stage],
        tone=labels.TONES.get(verdict.kind, labels.TO_DO),
        headline=_headline(scheduled),
        reason=verdict.reason,
        lesson=verdict.lesson,
        until=verdict.until,
        buttons=tuple(_verdict_buttons(scheduled)),
        links=tuple(_verdict_links(scheduled)),
        follow_ups=tuple(_row(each, scheduled, calendar) for each in scheduled.follow_ups),
    )


def _headline(scheduled: OpportunitySchedule) -> str:
    kind, until, today = scheduled.verdict.kind, scheduled.verdict.until, scheduled.standing.today
    if kind is VerdictKind.CLOSED:
        return labels.STAGES[scheduled.opportunity.stage]
    notes = len(list(_open(scheduled, Kind.THANK_YOU_NOTE)))
    return labels.HEADLINES[kind].format(
        notes="the thank-you note" if notes == 1 else counted(notes, "thank-you note"),
        until=_until(kind, until, today) if until else "",
        contact=labels.UPDATE_TITLES[scheduled.opportunity.preferred_channel],
    )


def _until(kind: VerdictKind, until: date, today: date) -> str:
    is_near = kind is VerdictKind.INTERVIEW_AHEAD and (until - today).days <= 1
    return in_days(until, today) if is_near else short_day(until, today)


def _open(scheduled: OpportunitySchedule, kind: Kind) -> Iterator[FollowUp]:
    return (each for each in scheduled.follow_ups if each.kind is kind and each.status in IS_OPEN)


def _verdict_buttons(scheduled: OpportunitySchedule) -> Iterator[Button]:
    """Yield what carries out the verdict in one tap."""
    kind = _CARRIED_OUT_BY.get(scheduled.verdict.kind)
    if kind:
        for follow_up in _open(scheduled, kind):
            button = _button(follow_up, scheduled.opportunity)
            if button:
                yield button
    if scheduled.verdict.kind is VerdictKind.CLOSED:
        yield Button(
            action="opportunity.reopen",
            label="Open it again",
            fields=(("opportunity", scheduled.opportunity.id),),
        )


_CARRIED_OUT_BY = {
    VerdictKind.SEND_THANK_YOU: Kind.THANK_YOU_NOTE,
    VerdictKind.MAKE_THE_CALL: Kind.UPDATE_CALL,
    VerdictKind.MOVE_ON: Kind.MOVE_ON,
    VerdictKind.SEND_CLOSING_NOTE: Kind.CLOSING_NOTE,
}


def _verdict_links(scheduled: OpportunitySchedule) -> Iterator[Link]:
    own_id, kind = scheduled.opportunity.id, scheduled.verdict.kind
    if kind is VerdictKind.IDENTIFY_INTERVIEWERS:
        for follow_up in _open(scheduled, Kind.IDENTIFY_INTERVIEWERS):
            href = "#" + opportunity_screen(
                own_id, "interview", follow_up.interview_id or "", "person"
            )
            yield Link(href=href, label="Add an interviewer")
    if kind is VerdictKind.RECORD_INTERVIEW:
        yield Link(href="#" + opportunity_screen(own_id, "interview"), label="Add the interview")
    if kind in _MAY_HAVE_ANSWERED:
        yield Link(href="#" + opportunity_screen(own_id, "log", "reply"), label="They got in touch")


_MAY_HAVE_ANSWERED = frozenset(
    {
        VerdictKind.STOP,
        VerdictKind.WAIT,
        VerdictKind.AWAIT_ANSWER,
        VerdictKind.MAKE_THE_CALL,
        VerdictKind.MOVE_ON,
    }
)


def _row(
    follow_up: FollowUp, scheduled: OpportunitySchedule, calendar: BusinessCalendar
) -> FollowUpView:
    today, is_over = scheduled.standing.today, follow_up.status in _OVER
    return FollowUpView(
        title=_title(follow_up, scheduled.opportunity, scheduled.standing.policy),
        when=_when(follow_up, today),
        distance="" if is_over else in_days(_next_day(follow_up), today),
        status=follow_up.status,
        status_label=labels.STATUSES[follow_up.status],
        reason="" if is_over else follow_up_reason(follow_up, scheduled.standing, calendar),
        is_over=is_over,
        button=_button(follow_up, scheduled.opportunity) if follow_up.status in IS_OPEN else None,
    )


def _next_day(follow_up: FollowUp) -> date:
    """Return the day that matters next: the end of an open window, the start of a closed one."""
    return follow_up.due if follow_up.status in IS_OPEN else follow_up.opens


def _when(follow_up: FollowUp, today: date) -> str:
    opens, due = short_day(follow_up.opens, today), short_day(follow_up.due, today)
    if follow_up.opens == follow_up.due:
        return f"from {opens}" if follow_up.kind is Kind.MOVE_ON else opens
    is_window = follow_up.kind is Kind.UPDATE_CALL
    return f"{opens} to {due}" if is_window else f"by {due}"


def _title(follow_up: FollowUp, opportunity: Opportunity, policy: Policy) -> str:
    name = _name(follow_up, opportunity)
    return labels.FOLLOW_UPS[follow_up.kind].format(
        name=name,
        contact=labels.UPDATE_TITLES[opportunity.preferred_channel],
        budget=times(policy.update_budget),
    )


def _name(follow_up: FollowUp, opportunity: Opportunity) -> str:
    people = {person.id: person.name for person in opportunity.interviewers}
    return people.get(follow_up.interviewer_id or "", "") or "this interviewer"


def _button(follow_up: FollowUp, opportunity: Opportunity) -> Button | None:
    """Return what marks the follow-up as done today."""
    own = ("opportunity", opportunity.id)
    if follow_up.kind is Kind.THANK_YOU_NOTE:
        fields = (own, ("interviewer", follow_up.interviewer_id or ""))
        name = _name(follow_up, opportunity)
        return Button(action="note.sent", label="Mark as sent", fields=fields, about=name)
    if follow_up.kind is Kind.UPDATE_CALL:
        label = labels.ASKED[opportunity.preferred_channel]
        return Button(action="update.made", label=label, fields=(own,))
    if follow_up.kind is Kind.MOVE_ON:
        return Button(action="opportunity.close", label="Close this file", fields=(own,))
    if follow_up.kind is Kind.CLOSING_NOTE:
        return Button(action="closing.sent", label="Mark as sent", fields=(own,))
    return None
