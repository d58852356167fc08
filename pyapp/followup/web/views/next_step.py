"""What comes next when a file is closed: what is due elsewhere, else the next date, else a new interview."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from followup.catalogue import labels
from followup.catalogue import offer as texts
from followup.follow_ups import FollowUp, Status
from followup.schedule import OpportunitySchedule
from followup.web.routes import opportunity_screen
from followup.web.session import Session
from followup.web.views.file_names import company_in_text
from followup.web.views.follow_ups import follow_up_view
from followup.web.views.verdicts import headline, tone


@dataclass(frozen=True, kw_only=True, slots=True)
class NextStep:
    """One thing to do, and where; `said` as a sentence."""

    label: str
    href: str
    said: str


_RECORD = NextStep(label=texts.NEXT_RECORD, href="#/new", said=texts.SAID_NO_NEXT)
_TO_COME = frozenset({Status.UPCOMING, Status.WAITING})


def next_step(session: Session, today: date, but_not: str) -> NextStep:
    """Return the next thing to do anywhere but in the file `but_not`."""
    others = [each for each in session.schedules(today) if each.opportunity.id != but_not]
    due = [each for each in others if tone(each) == labels.TO_DO]
    if due:
        first = min(due, key=lambda each: each.verdict.until or today)
        text = headline(first, session.calendar)
        return _step(
            first, texts.NEXT_DUE.format(company=company_in_text(first.opportunity), headline=text)
        )
    ahead = list(_ahead(others))
    if not ahead:
        return _RECORD
    scheduled, follow_up = min(ahead, key=lambda each: each[1].opens)
    row = follow_up_view(follow_up, scheduled, session.calendar)
    company = company_in_text(scheduled.opportunity)
    text = texts.NEXT_AHEAD.format(company=company, title=row.title, when=row.when)
    return _step(scheduled, text)


def _ahead(
    others: list[OpportunitySchedule],
) -> Iterator[tuple[OpportunitySchedule, FollowUp]]:
    for scheduled in others:
        for follow_up in scheduled.follow_ups:
            if follow_up.status in _TO_COME:
                yield scheduled, follow_up


def _step(scheduled: OpportunitySchedule, label: str) -> NextStep:
    href = "#" + opportunity_screen(scheduled.opportunity.id)
    return NextStep(label=label, href=href, said=texts.SAID_NEXT.format(step=label))
