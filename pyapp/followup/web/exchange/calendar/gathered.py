"""The entries of a plan, or of one opportunity, beside what was handed out before."""

from collections.abc import Container
from dataclasses import dataclass
from datetime import date

from followup.exchange.calendar.events import Basis, Event, events_of, in_order
from followup.exchange.calendar.record import (
    Entry,
    Record,
    Revision,
    State,
    after,
    read,
    removed,
    revisions,
)
from followup.model import Opportunity
from followup.remembered import Remembered
from followup.schedule import OpportunitySchedule
from followup.web.session import Session

# A script for each of five hundred calls would be most of the time that a screen takes.
_events: Remembered[OpportunitySchedule, Basis, tuple[Event, ...]] = Remembered(events_of)


@dataclass(frozen=True, kw_only=True, slots=True)
class Gathered:
    """The entries by day, those that are no more, and the record that they are compared with."""

    record: Record
    entries: tuple[Revision, ...]
    removed: tuple[Entry, ...]

    @property
    def news(self) -> tuple[Revision, ...]:
        """What the last file did not have, or had otherwise."""
        return tuple(each for each in self.entries if each.state is not State.KNOWN)

    @property
    def added(self) -> tuple[Revision, ...]:
        """What no file had so far: some programs take nothing that they have already."""
        return tuple(each for each in self.entries if each.state is State.NEW)


def gathered(session: Session, today: date, only: Opportunity | None) -> Gathered:
    """Return what a file of the plan holds, or of `only` this opportunity."""
    basis = Basis(settings=session.plan.settings, calendar=session.calendar)
    if only:
        by_opportunity = [_events.one(session.schedule_of(only, today), basis)]
    else:
        by_opportunity = _events.all(session.schedules(today), basis)
    events = in_order(event for own in by_opportunity for event in own)
    record = read(session.plan.calendar)
    return Gathered(
        record=record,
        entries=tuple(revisions(events, record, today)),
        removed=tuple(
            each
            for each in removed(events, record, today)
            if only is None or each.opportunity == only.id
        ),
    )


def handed_out(
    found: Gathered, chosen: tuple[Revision, ...], session: Session, today: date, *, is_all: bool
) -> Record:
    """Return the record once a file with the chosen entries is handed out."""
    alive: Container[str] = (
        {each.id for each in session.plan.opportunities}
        if is_all
        # A file of one opportunity leaves all others alone.
        else {each.opportunity for each in found.record.entries}
    )
    return after(found.record, chosen, today, alive)
