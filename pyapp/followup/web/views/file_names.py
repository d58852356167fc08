"""How a file is called where it is one of several: its company, its role, its latest interview."""

from followup.catalogue import finding as words
from followup.catalogue import labels
from followup.catalogue.wording import capitalized
from followup.dates import DayWords
from followup.model import Opportunity


def company_of(opportunity: Opportunity) -> str:
    """Return the company as a line begins with it."""
    return opportunity.company or capitalized(labels.COMPANYLESS)


def company_in_text(opportunity: Opportunity) -> str:
    """Return the company as it stands within a sentence."""
    return opportunity.company or labels.COMPANYLESS


def file_name(opportunity: Opportunity) -> str:
    """Return the company with the role, where there is one."""
    company, role = company_of(opportunity), opportunity.role
    return words.NAMED.format(company=company, role=role) if role else company


def last_interview(opportunity: Opportunity, day_words: DayWords) -> str:
    """Return when the latest interview is, or that there is none."""
    days = [each.date for each in opportunity.interviews]
    if not days:
        return words.NO_INTERVIEW
    return words.LAST_INTERVIEW.format(day=day_words.short(max(days)))
