"""Each opportunity at a glance: its place on Today, what comes first, and what comes this week.

Laws: every opportunity has exactly one place; what asks for something is never over or archived,
whatever a document says.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from followup.catalogue import labels
from followup.model import Opportunity
from followup.plain_text import plain
from followup.remembered import Remembered
from followup.schedule import OpportunitySchedule
from followup.verdict import VerdictKind
from followup.web.session import Session
from followup.web.views.archive import is_put_away
from followup.web.views.coming import Coming, coming_in
from followup.web.views.verdicts import tone


class Place(StrEnum):
    """Where an opportunity stands on Today, from the top; the archive is on the list only."""

    DO = "do"
    WEEK = "week"
    LEAVE = "leave"
    OVER = "over"
    ARCHIVED = "archived"


# What comes first of those that should be done by one day.
_BY_KIND = {
    kind: place
    for place, kind in enumerate(
        (
            VerdictKind.ANSWER_OFFER,
            VerdictKind.SEND_CLOSING_NOTE,
            VerdictKind.SEND_THANK_YOU,
            VerdictKind.IDENTIFY_INTERVIEWERS,
            VerdictKind.MAKE_THE_CALL,
            VerdictKind.RECORD_INTERVIEW,
            VerdictKind.MOVE_ON,
            VerdictKind.STOP,
        )
    )
}
_BY_PLACE = {place: number for number, place in enumerate(Place)}


@dataclass(frozen=True, kw_only=True, slots=True)
class Glance:
    """One opportunity; `order` sorts what comes first across all, `company` is as it is sorted."""

    scheduled: OpportunitySchedule
    place: Place
    order: tuple[int, date, int, str]
    company: str
    coming: tuple[Coming, ...]


def glances(session: Session, today: date) -> list[Glance]:
    """Return every opportunity at a glance, in the plan's order; only what changed is looked at."""
    return _glances.all(session.schedules(today), None)


def in_sight(session: Session, today: date) -> list[Opportunity]:
    """Return the opportunities that are not in the archive, in the plan's order."""
    return [
        each.scheduled.opportunity
        for each in glances(session, today)
        if each.place is not Place.ARCHIVED
    ]


def _glance(scheduled: OpportunitySchedule, _: None) -> Glance:
    own_tone = tone(scheduled)
    coming = coming_in(scheduled, own_tone)
    place = _place(scheduled, own_tone, coming)
    company = plain(scheduled.opportunity.company)
    rank = _BY_KIND.get(scheduled.verdict.kind, len(_BY_KIND))
    return Glance(
        scheduled=scheduled,
        place=place,
        order=(_BY_PLACE[place], _DAYS[place](scheduled, coming), rank, company),
        company=company,
        coming=coming,
    )


def _place(scheduled: OpportunitySchedule, own_tone: str, coming: tuple[Coming, ...]) -> Place:
    if own_tone == labels.TO_DO:
        return Place.DO
    if own_tone == labels.OVER:
        return Place.ARCHIVED if is_put_away(scheduled) else Place.OVER
    return Place.WEEK if coming else Place.LEAVE


def _do_by(scheduled: OpportunitySchedule, _: tuple[Coming, ...]) -> date:
    """Return the day by which it should be done; moving on has none, and an offer is for today."""
    kind, until = scheduled.verdict.kind, scheduled.verdict.until
    if kind is VerdictKind.STOP:
        return date.max
    if kind is VerdictKind.ANSWER_OFFER:
        return until or scheduled.standing.today
    return until or date.max


def _first(_: OpportunitySchedule, coming: tuple[Coming, ...]) -> date:
    return coming[0].day


def _until(scheduled: OpportunitySchedule, _: tuple[Coming, ...]) -> date:
    return scheduled.verdict.until or date.max


def _never(_scheduled: OpportunitySchedule, _: tuple[Coming, ...]) -> date:
    return date.max


_DAYS: dict[Place, Callable[[OpportunitySchedule, tuple[Coming, ...]], date]] = {
    Place.DO: _do_by,
    Place.WEEK: _first,
    Place.LEAVE: _until,
    Place.OVER: _never,
    Place.ARCHIVED: _never,
}
_glances = Remembered(_glance)
