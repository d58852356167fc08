"""Names of other employers of the plan: a copied note is known by them."""

import re
from collections.abc import Iterator

from followup.catalogue.letters import companies
from followup.catalogue.letters.signals import slips
from followup.letters.checks.answers import Answer, finding, not_applicable
from followup.letters.findings import Finding, Place
from followup.letters.reading import Reading
from followup.letters.words import Span, Words, keys, words_of

# "At Harlan Foods I ran the line": one's own past may well be in the plan, too.
_PAST = re.compile(slips.OWN_PAST, re.IGNORECASE)
_LOOK_BACK = 60


def other_employer(reading: Reading) -> Answer:
    """Find where another employer of the plan is named."""
    context = reading.context
    own = company_keys(context.company)
    others = [each for each in context.other_companies if company_keys(each) not in {(), own}]
    if not others:
        return not_applicable("no_other_companies")
    return [
        *_named(reading, others, Place.TEXT),
        *_named(reading, others, Place.SUBJECT),
    ]


def company_keys(company: str) -> tuple[str, ...]:
    """Return what the words of a company's name are compared by, without "Inc." and its like."""
    found = keys(company)
    short = tuple(key for key in found if key not in companies.LEGAL_FORMS)
    return short or found


def _named(reading: Reading, others: list[str], place: Place) -> Iterator[Finding]:
    text, words = reading.text, reading.known_words
    if place is Place.SUBJECT:
        text, words = reading.subject, Words(words_of(reading.subject))
    own = words.runs(company_keys(reading.context.company))
    for company in others:
        for span in words.runs(company_keys(company)):
            is_own = any(each.start <= span.start < each.end for each in own)
            if not is_own and _is_meant(reading, company, text, span):
                yield finding("other_employer", span, place, what=company)


def _is_meant(reading: Reading, company: str, text: str, span: Span) -> bool:
    """Say whether the words at `span` are the company, and no plain words or one's own past."""
    said = text[span.start : span.end]
    points = reading.context.recipient.talking_points if reading.context.recipient else ""
    known = f"{reading.context.role} {points}"
    if Words(words_of(known)).runs(company_keys(company)):
        return False
    if said[:1].islower() and company[:1].isupper():
        return False
    before = text[max(0, span.start - _LOOK_BACK) : span.start]
    if _PAST.search(before):
        return False
    is_plain_word = company_keys(company)[0] in companies.WORD_COMPANIES
    return not (is_plain_word and len(company_keys(company)) == 1 and _begins(before))


def _begins(before: str) -> bool:
    """Say whether a sentence begins here, so that a large letter means nothing."""
    return (
        not before.strip()
        or before.rstrip()[-1:] in {".", "!", "?", ":", "\n", "-"}
        or before.endswith("\n")
    )
