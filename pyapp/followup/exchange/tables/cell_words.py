"""What the words in cells mean: stages, rounds, formats and ways to ask."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from followup.catalogue.exchange import arriving_words as words
from followup.exchange.tables.columns import key_of
from followup.model import Format, PreferredChannel, Round, Stage


def _by_word[E: StrEnum](kind: type[E], table: Mapping[str, Sequence[str]]) -> dict[str, E]:
    return {key_of(word): kind(value) for value, found in table.items() for word in found}


STAGES = _by_word(Stage, words.STAGES)
ROUNDS = _by_word(Round, words.ROUNDS)
FORMATS = _by_word(Format, words.FORMATS)
CHANNELS = _by_word(PreferredChannel, words.CHANNELS)


def is_yes(cell: str) -> bool:
    """Say whether a cell is ticked."""
    return key_of(cell) in words.YES


def counts(cell: str) -> bool:
    """Say whether a cell only says that its row counts others: "Total", "Total: 12"."""
    return key_of(cell).rstrip("0123456789 ") in words.COUNTED


def is_nothing(cell: str) -> bool:
    """Say whether a cell only says that there is nothing in it."""
    return not cell.strip(" \t\r\n-–—?") or key_of(cell) in words.NOTHING
