"""A long text where it differs from another."""

from itertools import takewhile

from followup.catalogue.exchange import load as words

_LONGEST = 200
_BEFORE = 40


def excerpt(text: str, other: str) -> str:
    """Return the text, or of a long one the part in which it first differs from the other."""
    if len(text) <= _LONGEST:
        return text
    start = max(0, _same(text, other) - _BEFORE)
    return words.CUT.format(text=text[start : start + _LONGEST])


def _same(text: str, other: str) -> int:
    """Return how many characters both begin with."""
    pairs = zip(text, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
