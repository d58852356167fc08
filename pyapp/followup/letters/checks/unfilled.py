"""Places in a draft that are still to be filled."""

import re
from collections.abc import Iterator

from followup.catalogue.letters.signals import slips
from followup.letters.checks.answers import Answer, finding
from followup.letters.findings import Finding, Place
from followup.letters.reading import Reading

_MARK = re.compile(slips.PLACEHOLDER)
_NO_MARK = re.compile(slips.NO_PLACEHOLDER, re.IGNORECASE)


def placeholder(reading: Reading) -> Answer:
    """Find what stands for words that are still to come."""
    return [
        *_marks(reading.text, Place.TEXT),
        *_marks(reading.subject, Place.SUBJECT),
    ]


def _marks(text: str, place: Place) -> Iterator[Finding]:
    for match in _MARK.finditer(text):
        if not _NO_MARK.fullmatch(match[0]) and not _counts(text[: match.start()], match[0]):
            yield finding("placeholder", match.span(), place, what=match[0])


def _counts(before: str, mark: str) -> bool:
    """Say whether this is a Roman number, as in "Title XX"."""
    return set(mark) == {"X"} and bool(re.search(r"[A-Z][a-z]+ $", before[-20:]))
