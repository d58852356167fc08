"""The cards of Today: one opportunity each, what to do there now, and what carries it out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from urllib.parse import quote

from followup.business_calendar import BusinessCalendar
from followup.catalogue import labels
from followup.catalogue import today as words
from followup.catalogue.wording import capitalized
from followup.model import Interviewer, Opportunity
from followup.people import once_each
from followup.schedule import OpportunitySchedule
from followup.verdict import VerdictKind
from followup.web.routes import opportunity_screen
from followup.web.views.action_lines import action_line
from followup.web.views.file_names import company_of
from followup.web.views.follow_ups import Button
from followup.web.views.off_days import reason_today
from followup.web.views.verdict_ways import Link, verdict_buttons, verdict_links
from followup.web.views.verdicts import deadline

_MOST_PEOPLE = 4
_MOST_BUTTONS = 8
_DIALED = frozenset("0123456789+*#")


@dataclass(frozen=True, kw_only=True, slots=True)
class Contact:
    """How to reach one person."""

    name: str
    links: tuple[Link, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class ButtonGroup:
    """Buttons of one kind; `title` is what they have in common, "" for one that says it all."""

    title: str
    buttons: tuple[Button, ...]
    more: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class Card:
    """What one opportunity asks for now."""

    id: str
    company: str
    role: str
    href: str
    headline: str
    by: str
    reason: str
    contacts: tuple[Contact, ...]
    groups: tuple[ButtonGroup, ...]
    links: tuple[Link, ...]


def card_of(scheduled: OpportunitySchedule, calendar: BusinessCalendar) -> Card:
    """Return the card of an opportunity."""
    opportunity = scheduled.opportunity
    is_call = scheduled.verdict.kind is VerdictKind.MAKE_THE_CALL
    return Card(
        id=opportunity.id,
        company=company_of(opportunity),
        role=opportunity.role,
        href="#" + opportunity_screen(opportunity.id),
        headline=action_line(scheduled, calendar),
        by=deadline(scheduled),
        reason=reason_today(scheduled, calendar),
        contacts=tuple(contacts_of(opportunity)) if is_call else (),
        groups=tuple(_grouped(tuple(verdict_buttons(scheduled)))),
        links=tuple(verdict_links(scheduled)),
    )


def _grouped(buttons: Sequence[Button]) -> Iterator[ButtonGroup]:
    for action, alike in groupby(buttons, key=lambda each: each.action):
        group = tuple(alike)
        if action in words.MANY and len(group) > 1:
            shown = group[:_MOST_BUTTONS]
            more = len(group) - len(shown)
            yield ButtonGroup(title=words.MANY[action], buttons=shown, more=more)
        else:
            yield from (ButtonGroup(title="", buttons=(each,)) for each in group)


def contacts_of(opportunity: Opportunity) -> list[Contact]:
    """Return the people who can be reached, each once."""
    people = once_each(person for person in opportunity.interviewers if not person.waived)
    found = (Contact(name=_name(each), links=tuple(_ways(each))) for each in people)
    return [each for each in found if each.links][:_MOST_PEOPLE]


def _name(person: Interviewer) -> str:
    return person.name or capitalized(labels.NAMELESS)


def _ways(person: Interviewer) -> Iterator[Link]:
    dialed = "".join(each for each in person.phone if each in _DIALED)
    if dialed:
        yield Link(href=f"tel:{quote(dialed, safe='+*')}", label=person.phone)
    if "@" in person.email:
        yield Link(
            href=f"mailto:{quote(person.email, safe='@+', errors='replace')}", label=person.email
        )
