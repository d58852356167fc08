"""The screen for the moment before writing to them: what the plan says, and the good reasons to write now."""

from dataclasses import dataclass, replace

from followup.catalogue import contact as texts
from followup.catalogue import verdicts
from followup.catalogue.wording import counted
from followup.follow_ups import Kind
from followup.model import IN_PLAY, Opportunity, Purpose
from followup.reasons import LESSONS, verdict_reason
from followup.schedule import OpportunitySchedule
from followup.verdict import VerdictKind
from followup.web.routes import (
    OTHER_OFFER,
    REPLY_TO_A_NO,
    WITHDRAWAL,
    opportunity_screen,
    with_query,
)
from followup.web.views.asking import Asking, asking
from followup.web.views.follow_ups import Button, button_for
from followup.web.views.off_days import day_name, next_business_day, waiting_for
from followup.web.views.stop_panel import Panel, stop_panel
from followup.web.views.verdict_ways import Link, link_to
from followup.web.views.verdicts import SPOKEN, open_of
from followup.web.visit import Values, Visit


@dataclass(frozen=True, kw_only=True, slots=True)
class Reason:
    """A good reason to write to them now, where it is logged, and where it is written ("" for nowhere)."""

    title: str
    text: str
    label: str
    href: str
    draft_href: str


def show(visit: Visit) -> Values:
    """Return what the plan says to getting in touch today."""
    opportunity = visit.opportunity
    scheduled = visit.session.schedule_of(opportunity, visit.today)
    here = "#" + opportunity_screen(opportunity.id)
    return {
        "opportunity": opportunity,
        "href": here,
        "panel": _panel(visit, scheduled),
        "notes": _notes(scheduled),
        "ways": _ways(scheduled),
        "reasons": [_reason(each, here) for each in _purposes(opportunity)],
        "record_href": with_query(f"{here}/log/{Purpose.UPDATE}", {"happened": "yes"}),
    }


def _panel(visit: Visit, scheduled: OpportunitySchedule) -> Panel:
    if scheduled.verdict.kind is VerdictKind.SEND_CLOSING_NOTE:
        return _reply_panel(scheduled)
    found = asking(scheduled)
    if found is Asking.FINE:
        return fine_panel(visit, scheduled)
    return replace(stop_panel(found, scheduled), button=_button(scheduled, Kind.MOVE_ON))


def _reply_panel(scheduled: OpportunitySchedule) -> Panel:
    return Panel(
        title=texts.REPLY_TITLE,
        reason=scheduled.verdict.reason,
        risk="",
        instead=texts.REPLY_NOW,
        lesson=scheduled.verdict.lesson,
        button=_button(scheduled, Kind.CLOSING_NOTE),
    )


def fine_panel(visit: Visit, scheduled: OpportunitySchedule) -> Panel:
    """Return the yes: how to ask, today or on the next business day."""
    day, words = next_business_day(scheduled, visit.session.calendar), visit.words
    later = texts.FINE_LATER.format(day=day_name(day, words)) if day else ""
    reason = verdict_reason(VerdictKind.MAKE_THE_CALL, scheduled.standing, "")
    return Panel(
        title=later or texts.TITLES[Asking.FINE],
        reason=waiting_for(day, reason, words),
        risk="",
        instead=texts.INSTEAD[Asking.FINE],
        lesson=LESSONS[VerdictKind.MAKE_THE_CALL],
        is_fine=True,
        button=_button(scheduled, Kind.UPDATE_CALL),
    )


def _button(scheduled: OpportunitySchedule, kind: Kind) -> Button | None:
    """Return what does the one follow-up of `kind` in one tap, when it can be done today."""
    words = scheduled.standing.words
    found = (button_for(each, scheduled.opportunity, words) for each in open_of(scheduled, kind))
    return next(found, None)


def _ways(scheduled: OpportunitySchedule) -> list[Link]:
    """Return where what is fine to send today is put into words; none for a chase."""
    own_id, kind = scheduled.opportunity.id, scheduled.verdict.kind
    if kind is VerdictKind.SEND_CLOSING_NOTE:
        return [link_to(verdicts.WRITE_REPLY, own_id, "letter", REPLY_TO_A_NO)]
    is_spoken = scheduled.opportunity.preferred_channel in SPOKEN
    is_fine = asking(scheduled) is Asking.FINE
    return [link_to(verdicts.CALL_SCRIPT, own_id, "script")] if is_fine and is_spoken else []


def _notes(scheduled: OpportunitySchedule) -> str:
    """Return that thank-you notes are waiting to be written; "" for none."""
    count = len(list(open_of(scheduled, Kind.THANK_YOU_NOTE)))
    are = "is" if count == 1 else "are"
    return texts.NOTES_OPEN.format(count=counted(count, "note"), are=are) if count else ""


def _purposes(opportunity: Opportunity) -> list[str]:
    """Return what it is good to write for at any time; who is out of it cannot withdraw."""
    is_over = opportunity.stage not in IN_PLAY
    return [each for each in texts.REASONS if each != Purpose.WITHDRAWAL or not is_over]


def _reason(purpose: str, here: str) -> Reason:
    title, text = texts.REASONS[purpose]
    letter = _LETTERS.get(purpose)
    return Reason(
        title=title,
        text=text,
        label=texts.LOG_IT[purpose],
        href=f"{here}/log/{purpose}",
        draft_href=f"{here}/letter/{letter}" if letter else "",
    )


_LETTERS = {"offer_deadline": OTHER_OFFER, "withdrawal": WITHDRAWAL}
