"""Words and names in any script, compared as people compare them.

Laws: plain text has as many code points as the text it comes from; `folded` is the same for a name
with its accents and without.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from followup.catalogue.letters import everyday
from followup.catalogue.letters.names import PLAIN_LETTERS, PLAIN_SIGNS

# Letters and figures with the marks that follow them, also around a hyphen or an apostrophe.
_WORD = re.compile(r"[^\W_][^\W_\u0300-\u036f]*(?:[\u0300-\u036f'-]+[^\W_]+|[\u0300-\u036f]+)*")
_SIGNS = str.maketrans(PLAIN_SIGNS)
_LETTERS = str.maketrans(PLAIN_LETTERS)
# Letters; comparing takes their square, and no name is longer.
_LONGEST_COMPARED = 60


class Span(NamedTuple):
    """A part of a text, in code points."""

    start: int
    end: int

    def has(self, place: int) -> bool:
        """Say whether a place lies inside."""
        return self.start <= place < self.end


class Word(NamedTuple):
    """One word where it stands; `key` is what it is compared by."""

    start: int
    end: int
    text: str
    key: str


def plain(text: str) -> str:
    """Return the text with straight quotes, plain hyphens and plain blanks, sign for sign."""
    return text.translate(_SIGNS)


def words_of(text: str) -> tuple[Word, ...]:
    """Return every word of a plain text."""
    return tuple(
        Word(match.start(), match.end(), match[0], folded(match[0]))
        for match in _WORD.finditer(text)
    )


@lru_cache(maxsize=4096)
def folded(word: str) -> str:
    """Return a word as it is compared: small letters without accents and possessive endings."""
    small = word.casefold().removesuffix("'s").removesuffix("'").translate(_LETTERS)
    parts = unicodedata.normalize("NFKD", small)
    return "".join(each for each in parts if not unicodedata.combining(each))


def keys(text: str) -> tuple[str, ...]:
    """Return what the words of a text are compared by, in their order."""
    return tuple(word.key for word in words_of(plain(text)))


def telling(text: str) -> set[str]:
    """Return what those words are compared by that tell what a text is about."""
    return set(keys(text)) - everyday.COMMON - everyday.VAGUE


class Words:
    """The words of a text in their order, to be asked where they stand."""

    def __init__(self, every: tuple[Word, ...]) -> None:
        self.every = every
        self._places: dict[str, list[int]] = {}
        for place, word in enumerate(every):
            self._places.setdefault(word.key, []).append(place)

    def between(self, start: int, end: int) -> tuple[Word, ...]:
        """Return the words that begin in this part of the text."""
        return self.every[self._first(start) : self._first(end)]

    def runs(self, wanted: tuple[str, ...]) -> list[Span]:
        """Return where these words stand, one behind the other."""
        if not wanted:
            return []
        return [
            Span(self.every[place].start, self.every[place + len(wanted) - 1].end)
            for place in self._places.get(wanted[0], ())
            if tuple(word.key for word in self.every[place : place + len(wanted)]) == wanted
        ]

    def _first(self, start: int) -> int:
        return bisect_left(self.every, start, key=lambda word: word.start)


def distance(one: str, other: str, most: int) -> int:
    """Return how many slips part two words, `most` + 1 when it is more.

    A slip is a letter too many, too few or wrong, or two that changed places.
    """
    if abs(len(one) - len(other)) > most or len(one) > _LONGEST_COMPARED:
        return 0 if one == other else most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        older, before, row = before, row, [i]
        for j, b in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)


def inside(place: int, spans: Sequence[Span]) -> bool:
    """Say whether a place lies inside one of the spans, which stand in order and apart."""
    before = bisect_right(spans, place, key=lambda each: each.start)
    return before > 0 and spans[before - 1].has(place)
