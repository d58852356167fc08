"""Notes to people of one interview, compared: people show each other what they get.

What counts is how many of a note's runs of five words stand in the other note, too; greeting, sign-off
and both people's names are left out.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from followup.letters.checks.answers import Answer, finding, not_applicable
from followup.letters.findings import Finding
from followup.letters.naming import name_parts
from followup.letters.notes import Context, Note, Sibling
from followup.letters.reading import Reading, reading_of
from followup.letters.words import Span, Word

RUN = 5
NEARLY_SAME = 0.5
"""The share of runs that two notes may have in common, at most."""
_SHOWN = 3


def near_copy(reading: Reading) -> Answer:
    """Find that a note is nearly one to somebody else, with the passages that both have."""
    others = [each for each in reading.context.siblings if each.text.strip()]
    if not others:
        return not_applicable("no_siblings")
    closest = max((_compared(reading, each) for each in others), key=lambda each: each.share)
    return list(_findings(closest)) if closest.share >= NEARLY_SAME else []


def likeness(one: str, other: str) -> float:
    """Return the share of the first text's runs of words that the second has, from 0 to 1."""
    reading = reading_of(Note(text=one), Context())
    return _compared(reading, Sibling(name="", text=other)).share


@dataclass(frozen=True, kw_only=True, slots=True)
class _Compared:
    name: str
    share: float
    passages: tuple[Span, ...]


def _compared(reading: Reading, other: Sibling) -> _Compared:
    sibling = reading_of(Note(text=other.text), Context())
    recipient = reading.context.recipient
    names = {*name_parts(other.name), *name_parts(recipient.name if recipient else "")}
    mine, theirs = _words(reading, names), _words(sibling, names)
    size = max(1, min(RUN, len(mine), len(theirs)))
    known = {run for _, run in _runs(theirs, size)}
    shared = [(place, run) for place, run in _runs(mine, size) if run in known]
    count = len(mine) - size + 1
    return _Compared(
        name=other.name,
        share=len(shared) / count if mine and theirs else 0.0,
        passages=tuple(_passages([place for place, _ in shared], mine, size)),
    )


def _words(reading: Reading, names: set[str]) -> list[Word]:
    return [word for word in reading.words_in(reading.body) if word.key not in names]


def _runs(words: list[Word], size: int) -> Iterator[tuple[int, tuple[str, ...]]]:
    all_keys = [word.key for word in words]
    return ((n, tuple(all_keys[n : n + size])) for n in range(len(words) - size + 1))


def _passages(places: list[int], words: list[Word], size: int) -> Iterator[Span]:
    """Yield the passages that runs beginning at these places make together."""
    first = last = -1
    for place in [*places, len(words) + size]:
        if first >= 0 and place > last + size:
            yield Span(words[first].start, words[last + size - 1].end)
            first = -1
        first = place if first < 0 else first
        last = place


def _findings(found: _Compared) -> Iterator[Finding]:
    percent = round(100 * found.share)
    longest = sorted(found.passages, key=lambda each: each.start - each.end)[:_SHOWN]
    for number, span in enumerate(sorted(longest)):
        key = "passage" if number else "near_copy"
        yield finding(key, span, percent=percent, name=found.name)
