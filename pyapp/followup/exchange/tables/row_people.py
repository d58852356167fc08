"""The interviewers of one row, from one column or from several."""

from collections.abc import Sequence

from followup.exchange.tables import cell_words
from followup.exchange.tables.columns import OF_A_PERSON, Field
from followup.exchange.tables.panels import PanelError, is_doubtful, panel
from followup.exchange.tables.records import Person
from followup.exchange.tables.references import Reference
from followup.exchange.tables.row_reader import RowReader


def people_of(readers: Sequence[RowReader], reference: Reference) -> tuple[Person, ...]:
    """Return everyone of a row; there is a reader for each of its columns with interviewers.

    The notes are about the first of them.
    """
    row = readers[0]
    talk, waived = row.text(Field.TALK), cell_words.is_yes(row.line(Field.WAIVED))
    if reference.person:
        # A cell of ours holds one name, whatever it looks like.
        name, title, email, phone = (row.line(field) for field in OF_A_PERSON)
        own = Person(name=name, title=title, email=email, phone=phone)
        return (own._replace(talking_points=talk, waived=waived),)
    people = [person for each in readers for person in _panel(each)]
    first = (each._replace(talking_points=talk) for each in people[:1])
    return tuple(each._replace(waived=waived) for each in (*first, *people[1:]))


def is_guess(readers: Sequence[RowReader], reference: Reference) -> bool:
    """Say whether it was a guess who the people of a row are."""
    return not reference.person and any(is_doubtful(each.text(Field.PEOPLE)) for each in readers)


def _panel(reader: RowReader) -> tuple[Person, ...]:
    cells = {each: reader.text(each) if reader.filled(each) else "" for each in OF_A_PERSON}
    try:
        return panel(cells)
    except PanelError as error:
        reader.refuse(error.field, str(error))
        return ()
