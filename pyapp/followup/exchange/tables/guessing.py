"""What the columns of a table seem to hold, by their header."""

from collections.abc import Sequence

from followup.catalogue.exchange.tables import JOBS_HEADER
from followup.exchange.tables.columns import OF_A_PERSON, Field, field_of, key_of, numbered
from followup.exchange.tables.people_columns import doubled, unclear


def guessed(header: Sequence[str], width: int) -> tuple[Field | None, ...]:
    """Return a field for each column, or None; of two columns for one field the first has it.

    Interviewers may have several, where their headers differ in no more than a number.
    A reference is one only in a table of ours: in others it is a posting's number, or who knows whom.
    """
    words: dict[Field, str] = {} if _is_ours(header) else {Field.REFERENCE: ""}
    found: list[Field | None] = []
    for cell in (*header, *("",) * (width - len(header))):
        field = field_of(cell)
        word = numbered(cell).word
        is_another = field in words and not (field in OF_A_PERSON and word == words[field])
        found.append(None if is_another else field)
        if field:
            words.setdefault(field, word)
    too_many = {*doubled(found, header), *unclear(found, header)}
    return tuple(None if place in too_many else each for place, each in enumerate(found))


def _is_ours(header: Sequence[str]) -> bool:
    """Say whether a header has most columns of the table that is made here."""
    ours = set(map(key_of, JOBS_HEADER))
    return 2 * len(ours & set(map(key_of, header))) > len(ours)
