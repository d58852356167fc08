"""How a check answers: with findings, none when all is well, or with why it has nothing to say."""

import re
from collections.abc import Sequence, Set

from followup.catalogue.letters import findings as words
from followup.letters.findings import Finding, Outcome, Place, Unchecked
from followup.letters.reading import Reading
from followup.letters.words import keys

type Answer = Sequence[Finding] | Unchecked


def finding(
    key: str, span: tuple[int, int] = (0, 0), place: Place = Place.TEXT, **values: object
) -> Finding:
    """Return a finding with the catalogue's words for `key`."""
    message, remedy = words.FOUND[key]
    return Finding(
        message=message.format(**values),
        remedy=remedy.format(**values),
        place=place,
        start=span[0],
        end=span[1],
    )


def said(
    reading: Reading, pattern: re.Pattern[str], key: str, *, known: Set[str] = frozenset()
) -> list[Finding]:
    """Return what the visitor says in such words, but for those with one of `known` in them."""
    return [
        finding(key, match.span(), what=match[0])
        for match in reading.own_matches(pattern)
        if not known & set(keys(match[0]))
    ]


def not_applicable(key: str) -> Unchecked:
    """Return that a check does not fit this note."""
    return Unchecked(Outcome.NOT_APPLICABLE, words.NOT_APPLICABLE[key])


def cannot_check(key: str) -> Unchecked:
    """Return that a check lacks what it would compare with."""
    return Unchecked(Outcome.CANNOT_CHECK, words.CANNOT_CHECK[key])
