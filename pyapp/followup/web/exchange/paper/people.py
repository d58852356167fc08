"""People as paper has them: who they are, and how to reach them."""

from collections.abc import Iterable
from dataclasses import dataclass

from followup.catalogue import labels
from followup.catalogue.wording import capitalized
from followup.model import Interviewer, Opportunity, PreferredChannel
from followup.people import once_each
from followup.web.views.log import joined

_MOST = 4


@dataclass(frozen=True, kw_only=True, slots=True)
class PersonOnPaper:
    """One person; `details` is the title, the phone number and the e-mail address."""

    name: str
    details: str


def on_paper(people: Iterable[Interviewer]) -> tuple[PersonOnPaper, ...]:
    """Return the people, each once."""
    return tuple(_person(each) for each in once_each(people))


def to_ask(opportunity: Opportunity) -> tuple[PersonOnPaper, ...]:
    """Return the first people who can be asked in the way that was chosen."""
    is_in_writing = opportunity.preferred_channel is PreferredChannel.EMAIL
    return _reached_by("email" if is_in_writing else "phone", opportunity)


def to_write_to(opportunity: Opportunity) -> tuple[PersonOnPaper, ...]:
    """Return the first people whose e-mail address is known."""
    return _reached_by("email", opportunity)


def _reached_by(way: str, opportunity: Opportunity) -> tuple[PersonOnPaper, ...]:
    people = once_each(each for each in opportunity.interviewers if not each.waived)
    found = [each for each in people if getattr(each, way)]
    return tuple(map(_person, found[:_MOST]))


def _person(person: Interviewer) -> PersonOnPaper:
    return PersonOnPaper(
        name=person.name or capitalized(labels.NAMELESS),
        details=joined(person.title, person.phone, person.email),
    )
