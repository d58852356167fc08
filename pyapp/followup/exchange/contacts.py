"""Who interviewed the visitor, as contacts: whoever was in several rounds of a company is one of them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from followup.catalogue import labels
from followup.catalogue.exchange import device as words
from followup.dates import FIRST_DAY, DateStyle, DayWords
from followup.model import Interview, Interviewer, Opportunity
from followup.people import is_same, once_each


@dataclass(frozen=True, kw_only=True, slots=True)
class Contact:
    """Someone for an address book; `uid` stays theirs when they come up again in a later round."""

    uid: str
    name: str
    title: str
    company: str
    email: str
    phone: str
    note: str


def contacts_of(opportunities: Sequence[Opportunity], style: DateStyle) -> tuple[Contact, ...]:
    """Return everyone of whom there is more than a title, in the order in which they came up."""
    # The year is always written: an address book is kept for longer.
    day_words = DayWords(today=FIRST_DAY, style=style)
    return tuple(
        contact for files in _by_company(opportunities) for contact in _of_company(files, day_words)
    )


def _by_company(opportunities: Sequence[Opportunity]) -> Iterator[list[Opportunity]]:
    found: dict[str, list[Opportunity]] = {}
    for each in opportunities:
        # Two companies without a name need not be one.
        key = " ".join(each.company.casefold().split()) or f"\n{each.id}"
        found.setdefault(key, []).append(each)
    yield from found.values()


def _of_company(files: list[Opportunity], day_words: DayWords) -> Iterator[Contact]:
    everyone = [person for each in files for person in _in_order(each)]
    known = [each for each in everyone if _shown_name(each)]
    taken: set[str] = set()
    for person in once_each(known):
        entries = [each for each in known if is_same(each, person)]
        # An entry without a title can be one of two people.
        first = next((each for each in entries if each.id not in taken), person)
        taken |= {each.id for each in entries}
        yield Contact(
            uid=first.id,
            name=_shown_name(person),
            title=_latest(entries, "title"),
            company=files[0].company,
            email=_latest(entries, "email"),
            phone=_latest(entries, "phone"),
            note=_note(files, {each.id for each in entries}, person, day_words),
        )


def _in_order(opportunity: Opportunity) -> Iterator[Interviewer]:
    for interview in _by_date(opportunity):
        yield from interview.interviewers


def _by_date(opportunity: Opportunity) -> list[Interview]:
    return sorted(opportunity.interviews, key=lambda each: each.date)


def _shown_name(person: Interviewer) -> str:
    """Return what an address book lists someone under."""
    texts = (person.name, person.email, person.phone)
    return next((each for each in texts if any(map(_is_seen, each))), "")


def _is_seen(character: str) -> bool:
    return character.isprintable() and not character.isspace()


def _latest(entries: list[Interviewer], part: str) -> str:
    """Return the last that is known of someone."""
    found: list[str] = [getattr(each, part) for each in entries if getattr(each, part)]
    return found[-1] if found else ""


def _note(files: list[Opportunity], ids: set[str], person: Interviewer, day_words: DayWords) -> str:
    lines = [line for each in files for line in _met(each, ids, day_words)]
    return "\n".join([*lines, *([words.DO_NOT_WRITE] if person.waived else [])])


def _met(opportunity: Opportunity, ids: set[str], day_words: DayWords) -> Iterator[str]:
    """Yield where and when someone was met at one job."""
    rounds = [
        each for each in _by_date(opportunity) if any(one.id in ids for one in each.interviewers)
    ]
    days = [
        words.MET_ON.format(day=day_words.long(each.date), round=labels.ROUNDS_IN_TEXT[each.round])
        for each in rounds
        if not each.cancelled
    ]
    company = opportunity.company or labels.COMPANYLESS
    role = opportunity.role
    at = words.AT_COMPANY.format(company=company, role=role) if role else company
    if days:
        yield words.MET.format(at=at, days="; ".join(days))
    elif rounds:
        yield words.NOT_MET.format(at=at)
