"""One row of the dates ahead, and the button that marks it as done."""

from dataclasses import dataclass

from followup.business_calendar import BusinessCalendar
from followup.catalogue import labels, verdicts
from followup.dates import DayWords
from followup.follow_ups import IS_OPEN, FollowUp, Kind, Status
from followup.model import Opportunity
from followup.reasons import follow_up_reason
from followup.schedule import OpportunitySchedule
from followup.web.routes import REPLY_TO_A_NO, notes_screen, opportunity_screen
from followup.web.views.names import told_apart

_OVER = frozenset({Status.DONE, Status.WAIVED, Status.CANCELLED, Status.LAPSED})


@dataclass(frozen=True, kw_only=True, slots=True)
class Button:
    """A form of one button: the action it sends, with its fields.

    `short` tells it from equal ones beside it; `is_quiet` beside the main one.
    """

    action: str
    label: str
    fields: tuple[tuple[str, str], ...] = ()
    short: str = ""
    is_quiet: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class FollowUpView:
    """One row of the dates ahead; `href` is where it is written, "" for what is not."""

    title: str
    when: str
    distance: str
    status: str
    status_label: str
    reason: str
    href: str = ""
    label: str = ""


def follow_up_view(
    follow_up: FollowUp, scheduled: OpportunitySchedule, calendar: BusinessCalendar
) -> FollowUpView:
    """Return the row of one follow-up."""
    words, is_over = scheduled.standing.words, follow_up.status in _OVER
    label = verdicts.WRITE_IT.get(follow_up.kind, "") if follow_up.status in IS_OPEN else ""
    return FollowUpView(
        title=_title(follow_up, scheduled),
        when=_when(follow_up, words),
        distance="" if is_over else _distance(follow_up, words),
        status=follow_up.status,
        status_label=labels.STATUSES[follow_up.status],
        reason="" if is_over else follow_up_reason(follow_up, scheduled.standing, calendar),
        href=_where_written(follow_up, scheduled.opportunity) if label else "",
        label=label,
    )


def _where_written(follow_up: FollowUp, opportunity: Opportunity) -> str:
    if follow_up.kind is Kind.CLOSING_NOTE:
        return "#" + opportunity_screen(opportunity.id, "letter", REPLY_TO_A_NO)
    interview, person = follow_up.interview_id or "", follow_up.interviewer_id or ""
    return "#" + notes_screen(opportunity.id, interview, person)


def _distance(follow_up: FollowUp, words: DayWords) -> str:
    """Return how far away the day is that matters: the end of an open window, else its start."""
    is_open = follow_up.status in IS_OPEN
    if follow_up.kind is not Kind.UPDATE_CALL:
        counts_to_due = is_open or follow_up.kind is Kind.THANK_YOU_NOTE
        return words.distance(follow_up.due if counts_to_due else follow_up.opens)
    if not is_open:
        return labels.OPENS.format(distance=words.distance(follow_up.opens))
    form = labels.ENDED if follow_up.due < words.today else labels.ENDS
    return form.format(distance=words.distance(follow_up.due))


def _when(follow_up: FollowUp, words: DayWords) -> str:
    opens, due = words.short(follow_up.opens), words.short(follow_up.due)
    if follow_up.opens == follow_up.due:
        return labels.FROM_DAY.format(day=opens) if follow_up.kind is Kind.MOVE_ON else opens
    is_window = follow_up.kind is Kind.UPDATE_CALL
    form = labels.WINDOW if is_window else labels.BY_DAY
    return form.format(opens=opens, day=due)


def _title(follow_up: FollowUp, scheduled: OpportunitySchedule) -> str:
    opportunity, standing = scheduled.opportunity, scheduled.standing
    return labels.FOLLOW_UPS[follow_up.kind].format(
        name=name_for(follow_up, opportunity, standing.words),
        contact=labels.UPDATE_TITLES[opportunity.preferred_channel],
        budget=labels.ONCE if standing.policy.update_budget == 1 else "",
    )


def name_for(follow_up: FollowUp, opportunity: Opportunity, words: DayWords) -> str:
    """Return the name of the person whom a follow-up is about, unlike any other of its opportunity."""
    return told_apart(follow_up.interviewer_id, opportunity, words)


def button_for(follow_up: FollowUp, opportunity: Opportunity, words: DayWords) -> Button | None:
    """Return what marks the follow-up as done today."""
    own = ("opportunity", opportunity.id)
    if follow_up.kind is Kind.THANK_YOU_NOTE:
        fields = (own, ("interviewer", follow_up.interviewer_id or ""))
        name = name_for(follow_up, opportunity, words)
        label = verdicts.MARK_NOTE.format(name=name)
        return Button(action="note.sent", label=label, fields=fields, short=name)
    if follow_up.kind is Kind.UPDATE_CALL:
        label = labels.ASKED[opportunity.preferred_channel]
        return Button(action="update.made", label=label, fields=(own,))
    if follow_up.kind is Kind.MOVE_ON:
        return Button(action="opportunity.close", label=verdicts.CLOSE, fields=(own,))
    if follow_up.kind is Kind.CLOSING_NOTE:
        return Button(action="closing.sent", label=verdicts.MARK_REPLY, fields=(own,))
    return None
