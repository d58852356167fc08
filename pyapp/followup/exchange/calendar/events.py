"""The follow-ups that are still to be done, as entries of a calendar.

Laws: an event depends on its opportunity, the settings and the rules, and not on today, so that a file
made on another day says the same; no two follow-ups share a UID; what is done, void or put away is none.
"""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple
from urllib.parse import quote

from followup.business_calendar import BusinessCalendar
from followup.catalogue import labels, reasons
from followup.catalogue.exchange import calendar as words
from followup.dates import LAST_DAY, DayWords
from followup.exchange.calendar.description import about
from followup.follow_ups import FollowUp, Status
from followup.letters.blanks import one_line
from followup.model import Settings
from followup.reasons import follow_up_reason
from followup.schedule import OpportunitySchedule
from followup.verdict import Standing

STILL_TO_DO = frozenset({Status.UPCOMING, Status.WAITING, Status.DUE, Status.LATE})
_LONGEST_UID = 200  # octets; RFC 7986, 5.3: a program must take at least 255


class Basis(NamedTuple):
    """All that an event depends on, beside its opportunity's schedule."""

    settings: Settings
    calendar: BusinessCalendar


@dataclass(frozen=True, kw_only=True, slots=True)
class Event:
    """One entry, all day; `brief` is what another company may be told of it, `description` all of it."""

    opportunity_id: str
    uid: str
    day: date
    title: str
    brief: str
    description: str

    @property
    def digest(self) -> str:
        """What tells this content from any other."""
        content = "\0".join((self.day.isoformat(), self.title, self.description))
        return _digest(content)[:16]


def events_of(scheduled: OpportunitySchedule, basis: Basis) -> tuple[Event, ...]:
    """Return the events of one opportunity, in the order of its follow-ups."""
    if scheduled.opportunity.is_put_away:
        return ()
    return tuple(
        _event(each, scheduled.standing, basis)
        for each in scheduled.follow_ups
        # A later day could not be read again, and with it nothing of the record.
        if each.status in STILL_TO_DO and each.remind_on <= LAST_DAY
    )


def in_order(events: Iterable[Event]) -> list[Event]:
    """Return the events by day; those of one day in an order that stays the same."""
    return sorted(events, key=lambda each: (each.day, each.title, each.uid))


def uid_of(follow_up: FollowUp) -> str:
    """Return the follow-up's own uid as an iCalendar UID: ASCII without a special character.

    It stays the same for as long as the follow-up's does; one that is too long is a digest of itself.
    """
    quoted = quote(follow_up.uid, safe=":", errors="surrogatepass")
    if len(quoted) > _LONGEST_UID:
        quoted = f"{follow_up.kind}:{_digest(follow_up.uid)}"
    return f"{quoted}@followup"


def _event(follow_up: FollowUp, standing: Standing, basis: Basis) -> Event:
    # Words of the entry's own day: a year is named where it is another one than the entry's.
    day_words = DayWords(today=follow_up.remind_on, style=standing.words.style)
    standing = replace(standing, words=day_words)
    what = tuple(_what(follow_up, standing))
    more = about(follow_up, standing, basis.settings)
    # As on its day, whether or not that has come.
    due = replace(follow_up, status=Status.DUE)
    why = follow_up_reason(due, standing, basis.calendar)
    parts = ("\n".join((*what, why)), *more, words.FROM_PLAN)
    return Event(
        opportunity_id=standing.opportunity.id,
        uid=uid_of(follow_up),
        day=follow_up.remind_on,
        title=_title(follow_up, standing),
        brief=" ".join(what),
        description="\n\n".join(parts),
    )


def _title(follow_up: FollowUp, standing: Standing) -> str:
    opportunity = standing.opportunity
    title = words.TITLES[follow_up.kind].format(
        name=one_line(opportunity.name_of(follow_up.interviewer_id)) or labels.NAMELESS,
        contact=labels.UPDATE_TITLES[opportunity.preferred_channel],
        budget=labels.ONCE if standing.policy.update_budget == 1 else "",
    )
    company = one_line(opportunity.company) or labels.COMPANYLESS
    return words.TITLE.format(title=title, company=company)


def _what(follow_up: FollowUp, standing: Standing) -> Iterator[str]:
    """Yield what to do, and until when."""
    opportunity, long = standing.opportunity, standing.words.long
    interview = next(
        (each for each in opportunity.interviews if each.id == follow_up.interview_id), None
    )
    yield words.WHAT[follow_up.kind].format(
        interview=long(interview.date) if interview else "",
        contact=reasons.CONTACTS[opportunity.preferred_channel],
    )
    expires = follow_up.expires
    is_late_possible = expires is not None and expires > follow_up.due
    forms = words.UNTIL if is_late_possible else words.WITHOUT_LATE
    yield forms[follow_up.kind].format(
        opens=long(follow_up.opens),
        due=long(follow_up.due),
        expires=long(expires) if expires else "",
    )


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()
