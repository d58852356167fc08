"""Interviewers as contacts, for the visitor's address book."""

import re

from followup.catalogue.exchange import device as words
from followup.catalogue.wording import capitalized, counted
from followup.exchange.contacts import contacts_of
from followup.exchange.vcard import MEDIA_TYPE, to_vcard
from followup.model import Opportunity
from followup.web.outcome import Outcome
from followup.web.reply import Download
from followup.web.request import Request
from followup.web.session import Session

_LONGEST_NAME = 40
_NO_PART_OF_NAMES = re.compile(r"[\W_]+")


def save(session: Session, request: Request) -> Outcome:
    """Offer the interviewers of one opportunity, or of all, as a file."""
    own_id = request.get("opportunity")
    chosen = session.opportunity(own_id) if own_id else None
    files = (chosen,) if chosen else session.plan.opportunities
    contacts = contacts_of(files, session.words(request.today).style)
    if not contacts:
        return Outcome(said=words.NOBODY)
    name = words.CONTACTS_FILE.format(
        sample="-sample" if session.is_sample else "",
        company=_part_of_name(chosen) if chosen else "",
    )
    people = capitalized(counted(len(contacts), *words.PEOPLE))
    file = Download(filename=name, media_type=MEDIA_TYPE, text=to_vcard(contacts))
    return Outcome(effects=(file,), said=words.SAVED_CONTACTS.format(people=people))


def _part_of_name(opportunity: Opportunity) -> str:
    plain = _NO_PART_OF_NAMES.sub("-", opportunity.company.casefold())[:_LONGEST_NAME].strip("-")
    return f"-{plain}" if plain else ""
