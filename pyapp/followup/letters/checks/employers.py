"""Names of other employers of the plan: a copied note is known by them."""

import re
from collections.abc import Iterator

from followup.catalogue.letters import companies, everyday
from followup.catalogue.letters.signals import slips
from followup.letters.checks.answers import Answer, finding, not_applicable
from followup.letters.findings import Finding, Place
from followup.letters.reading import Reading
from followup.letters.words import Span, Words, inside, keys, plain, words_of

# "At Harlan Foods I ran the line": one's own past may well be in the plan, too.
_PAST = re.compile(slips.OWN_PAST, re.IGNORECASE)
_LOOK_BACK = 60
_PLAIN_WORDS = companies.WORD_COMPANIES | everyday.COMMON | everyday.VAGUE


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
    """Return what the words of a company's name are compared by, without "The", "Inc." and their like."""
    found = keys(company)
    short = tuple(key for key in found if key not in companies.LEGAL_FORMS)
    return short[1:] if short[1:] and short[0] == companies.ARTICLE else short or found


def _named(reading: Reading, others: list[str], place: Place) -> Iterator[Finding]:
    text, words = reading.text, reading.known_words
    if place is Place.SUBJECT:
        text, words = reading.subject, Words(words_of(reading.subject))
    own = words.runs(company_keys(reading.context.company))
    for company in _unspoken(reading, others):
        for span in words.runs(company_keys(company)):
            if not inside(span.start, own) and _is_meant(company, text, span):
                yield finding("other_employer", span, place, what=company)


def _unspoken(reading: Reading, others: list[str]) -> list[str]:
    """Return the companies that neither the role nor what was talked about names."""
    points = reading.context.recipient.talking_points if reading.context.recipient else ""
    known = Words(words_of(plain(f"{reading.context.role} {points}")))
    return [each for each in others if not known.runs(company_keys(each))]


def _is_meant(company: str, text: str, span: Span) -> bool:
    """Say whether the words at `span` are the company, and no plain words or one's own past."""
    if _is_smaller(text[span.start : span.end], company):
        return False
    before = text[max(0, span.start - _LOOK_BACK) : span.start]
    if _PAST.search(before):
        return False
    first, *more = company_keys(company)
    is_plain_word = not more and first in _PLAIN_WORDS
    return not (is_plain_word and (first in everyday.COMMON or _begins(before)))


def _is_smaller(said: str, company: str) -> bool:
    """Say whether a word is written small here that the company writes large: "The yard" is a yard."""
    large = {word.key for word in words_of(plain(company)) if word.text[:1].isupper()}
    return any(word.text[:1].islower() and word.key in large for word in words_of(said))


def _begins(before: str) -> bool:
    """Say whether a sentence begins here, so that a large letter means nothing."""
    return (
        not before.strip()
        or before.rstrip()[-1:] in {".", "!", "?", ":", "\n", "-"}
        or before.endswith("\n")
    )
