"""Whom the one call asks for, and what its script is filled in with."""

from followup.dates import DayWords
from followup.letters.facts import Facts
from followup.model import Interviewer, Opportunity, Settings
from followup.people import once_each


def call_facts(opportunity: Opportunity, settings: Settings, words: DayWords) -> Facts:
    """Return what a script of the call is filled in with; `words` write the day of the interview."""
    person = _whom(opportunity)
    met = [each for each in opportunity.interviews if not each.cancelled]
    latest = max(met, key=lambda each: each.date, default=None)
    return Facts(
        name=person.name if person else "",
        title=person.title if person else "",
        company=opportunity.company,
        role=opportunity.role,
        date=words.long(latest.date) if latest else "",
        sender=settings.name,
        phone=settings.phone,
    )


def _whom(opportunity: Opportunity) -> Interviewer | None:
    """Return whom to ask for: the first with a phone number, or else the first."""
    people = list(once_each(each for each in opportunity.interviewers if not each.waived))
    with_phone = [each for each in people if each.phone]
    return next(iter((*with_phone, *people)), None)
