"""Which column fills which field: guessed by the words of the header, and the visitor's to correct."""

import re
from collections.abc import Sequence
from enum import StrEnum

from followup.catalogue.exchange.arriving_words import HEADERS
from followup.catalogue.exchange.tables import JOBS_HEADER
from followup.exchange.tables.reading import Row
from followup.plain_text import plain

_WORDS = re.compile(r"[\w✓-]+")
_FIRST_ROWS = 10
_LONGEST = 80


class Field(StrEnum):
    """What a column can hold."""

    COMPANY = "company"
    ROLE = "role"
    STAGE = "stage"
    DECISION = "decision_expected_by"
    CHANNEL = "preferred_channel"
    DATE = "date"
    TIME = "time"
    ROUND = "round"
    FORMAT = "format"
    CANCELLED = "cancelled"
    PEOPLE = "people"
    PERSON_TITLE = "person_title"
    PERSON_EMAIL = "person_email"
    PERSON_PHONE = "person_phone"
    TALK = "talking_points"
    WAIVED = "waived"
    ARCHIVED = "archived"
    REFERENCE = "reference"


DAYS = (Field.DATE, Field.DECISION)
"""The fields that hold days."""
_FIELD_OF = {word: Field(name) for name, found in HEADERS.items() for word in found}


def key_of(text: str) -> str:
    """Return a word of a table as it is compared: small letters, single blanks, no punctuation."""
    return " ".join(_WORDS.findall(plain(text[:_LONGEST]).replace("-", " ").replace("_", " ")))


def field_of(header: str) -> Field | None:
    """Return what a header says its column holds; None for one that is not known."""
    return _FIELD_OF.get(key_of(header))


def known_headers(cells: Sequence[str]) -> int:
    """Return how many fields the cells of a row name."""
    return len({field_of(cell) for cell in cells} - {None})


def header_number(rows: Sequence[Row]) -> int:
    """Return the number of the row that is the header; 0 where there seems to be none.

    It may stand below a title. One known word alone can be a value, unless it opens the table.
    """
    first = rows[:_FIRST_ROWS]
    best = max(first, key=lambda each: known_headers(each.cells), default=None)
    count = known_headers(best.cells) if best else 0
    is_one = best is not None and count > (0 if best is first[0] else 1)
    return best.number if best and is_one else 0


def guessed(header: Sequence[str], width: int) -> tuple[Field | None, ...]:
    """Return a field for each column, or None; of two columns for one field the first has it.

    A reference is one only in a table of ours: in others it is a posting's number, or who knows whom.
    """
    taken: set[Field] = set() if _is_ours(header) else {Field.REFERENCE}
    found: list[Field | None] = []
    for place in range(width):
        field = field_of(header[place]) if place < len(header) else None
        found.append(None if field in taken else field)
        taken |= {field} if field else set()
    return tuple(found)


def _is_ours(header: Sequence[str]) -> bool:
    """Say whether a header has most columns of the table that is made here."""
    ours = set(map(key_of, JOBS_HEADER))
    return 2 * len(ours & set(map(key_of, header))) > len(ours)
