"""Which column fills which field: guessed by the words of the header, and the visitor's to correct."""

import re
from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from followup.catalogue.exchange.arriving_words import HEADERS, NUMBERED, ORDINALS
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
OF_A_PERSON = (Field.PEOPLE, Field.PERSON_TITLE, Field.PERSON_EMAIL, Field.PERSON_PHONE)
"""The fields of which a table can have several columns, for several interviewers."""
_NUMBER_AT_END = re.compile(r"(?<=[a-z])(?=[0-9]{1,2}\b)")
_NUMBERS = {str(each): each for each in range(1, 31)}
_NUMBERS |= {word: number for number, word in enumerate(ORDINALS, start=1)}
_NUMBERS |= {
    f"{number}{end}": number for number in range(1, 31) for end in ("st", "nd", "rd", "th")
}
_FIELD_OF = {word: Field(name) for name, found in HEADERS.items() for word in found}


def key_of(text: str) -> str:
    """Return a word of a table as it is compared: small letters, single blanks, no punctuation."""
    return " ".join(_WORDS.findall(plain(text[:_LONGEST]).replace("-", " ").replace("_", " ")))


def field_of(header: str) -> Field | None:
    """Return what a header says its column holds; None for one that is not known."""
    known = _FIELD_OF.get(key_of(header))
    return known or _field_of_one(numbered(header))


class Numbered(NamedTuple):
    """A header without its number, and that number: "Interviewer 2" is ("interviewer", 2)."""

    word: str
    number: int | None


def numbered(header: str) -> Numbered:
    """Return a header parted from the one number in it; None where it has none or several."""
    words = _NUMBER_AT_END.sub(" ", key_of(header)).split()
    numbers = [each for each in words if each in _NUMBERS]
    if len(numbers) != 1:
        return Numbered(" ".join(words), None)
    return Numbered(" ".join(each for each in words if each not in _NUMBERS), _NUMBERS[numbers[0]])


def _field_of_one(header: Numbered) -> Field | None:
    own = NUMBERED.get(header.word) or _FIELD_OF.get(header.word)
    return Field(own) if header.number and own in OF_A_PERSON else None


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
