"""The activity log of a whole plan: every message, every call and every interview that was held.

Laws: what was called off is no activity; the newest is first, and of one day what was
recorded last.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from followup.model import Direction, Interview, Opportunity, Touchpoint
from followup.remembered import Remembered


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """Something that happened on one day, at one company."""

    day: date
    opportunity: Opportunity
    happened: Interview | Touchpoint

    @property
    def is_interview(self) -> bool:
        """Say whether it is an interview, not a message or a call."""
        return isinstance(self.happened, Interview)

    @property
    def is_own(self) -> bool:
        """Say whether the visitor did it: what they sent or said, and the interviews they went to."""
        return isinstance(self.happened, Interview) or (
            self.happened.direction is Direction.OUTBOUND
        )


def activity(opportunities: Iterable[Opportunity]) -> list[Entry]:
    """Return everything on record, the newest first; what is yet to come is in it, too."""
    found = [entry for own in _remembered.all(opportunities, None) for entry in own]
    found.reverse()
    found.sort(key=lambda each: each.day, reverse=True)
    return found


def _entries(opportunity: Opportunity) -> Iterator[Entry]:
    for interview in opportunity.interviews:
        if not interview.cancelled:
            yield Entry(day=interview.date, opportunity=opportunity, happened=interview)
    for touchpoint in opportunity.touchpoints:
        yield Entry(day=touchpoint.date, opportunity=opportunity, happened=touchpoint)


def _all_entries(opportunity: Opportunity, _: None) -> tuple[Entry, ...]:
    return tuple(_entries(opportunity))


_remembered = Remembered(_all_entries)
