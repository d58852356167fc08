"""Gifts: words of giving and a thing that is given, in one sentence of the visitor's own."""

import re

from followup.catalogue.letters.signals import slips
from followup.letters.checks.answers import Answer, finding
from followup.letters.reading import Reading
from followup.letters.words import inside

_GIVING = re.compile(slips.GIVING, re.IGNORECASE)
_THING = re.compile(slips.GIFT, re.IGNORECASE)


def gift(reading: Reading) -> Answer:
    """Find that a gift is sent or promised."""
    giving = reading.sentences_with(_GIVING)
    return [
        finding("gift", match.span(), what=match[0])
        for match in reading.own_matches(_THING)
        if inside(match.start(), giving)
    ]
