"""Numbers that nobody needs before an offer: of cards, accounts and papers.

Cards are known by their check digit (Luhn), international account numbers by theirs (ISO 13616).
"""

import re
from collections.abc import Iterator

from followup.catalogue.letters.signals import slips
from followup.letters.checks.answers import Answer, finding
from followup.letters.reading import Reading
from followup.letters.words import Span, inside

_SSN = re.compile(r"(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])")
_CARD = re.compile(r"(?<![\w+-])\d(?:[ -]?\d){12,18}(?![\w-])", re.ASCII)
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b", re.ASCII)
_NAMED = re.compile(slips.NAMED_NUMBER, re.IGNORECASE)
_BIRTH = re.compile(slips.BIRTH, re.IGNORECASE)


def id_number(reading: Reading) -> Answer:
    """Find the number of a card, an account or a paper."""
    found: list[Span] = []
    for span in sorted(_spans(reading)):
        if not inside(span.start, found):
            found.append(span)
    return [finding("id_number", span) for span in found]


def _spans(reading: Reading) -> Iterator[Span]:
    text = reading.text
    phone = _digits(reading.context.sender_phone)
    for pattern in (_SSN, _NAMED, _BIRTH):
        yield from (Span(*match.span()) for match in pattern.finditer(text))
    for match in _CARD.finditer(text):
        if is_card(match[0]) and _digits(match[0]) != phone:
            yield Span(*match.span())
    yield from (Span(*match.span()) for match in _IBAN.finditer(text) if is_iban(match[0]))


def is_card(text: str) -> bool:
    """Say whether the digits pass the check of payment cards, and are not one digit repeated."""
    digits = [int(each) for each in _digits(text)]
    doubled = [sum(divmod(2 * each, 10)) for each in digits[-2::-2]]
    return (sum(digits[-1::-2]) + sum(doubled)) % 10 == 0 and len(set(digits)) > 1


def is_iban(text: str) -> bool:
    """Say whether the signs pass the check of international account numbers."""
    packed = text.replace(" ", "")
    moved = packed[4:] + packed[:4]
    return 15 <= len(packed) <= 34 and int("".join(str(int(each, 36)) for each in moved)) % 97 == 1


def _digits(text: str) -> str:
    return "".join(each for each in text if each.isascii() and each.isdigit())
