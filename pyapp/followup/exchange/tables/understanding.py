"""A table, as its columns are chosen, to records: the good rows, and what is wrong with the others."""

from collections.abc import Iterator, Mapping

from followup.catalogue.exchange import arriving as words
from followup.exchange.tables import cell_words
from followup.exchange.tables.choices import Arrived
from followup.exchange.tables.columns import DAYS, Field, key_of
from followup.exchange.tables.panels import PanelError, panel
from followup.exchange.tables.reading import Row
from followup.exchange.tables.records import Meeting, Person, Problem, Reading, Record
from followup.exchange.tables.references import Reference
from followup.exchange.tables.references import read as read_reference
from followup.exchange.tables.row_reader import RowReader
from followup.model import Format, Round, Stage
from followup.remembered import Remembered

_OF_A_PERSON = (
    Field.PEOPLE,
    Field.PERSON_TITLE,
    Field.PERSON_EMAIL,
    Field.PERSON_PHONE,
)
_NOTHING = Reading(records=(), problems=(), unknown_stages={}, notes_left=0)


def understood(table: Arrived) -> Reading:
    """Return what the rows say; nothing while a question about day and month is open."""
    return _readings.all((table,), None)[0]


def _understood(table: Arrived, _: None) -> Reading:
    if table.open_questions or table.column(Field.COMPANY) is None:
        return _NOTHING
    orders = {field: table.question(field).order for field in DAYS}
    records, problems, unknown, notes_left = [], list[Problem](), dict[str, str](), 0
    for row in table.rows:
        cells = dict(_cells(table, row))
        reader = RowReader(cells, orders, table.today)
        record = _record(row.number, reader, cells, table.choices.stages)
        if reader.problems:
            problems += _problems(table, row, reader)
            unknown |= _unknown_stage(reader, cells)
        else:
            records.append(record)
            notes_left += _is_about_nobody(record, cells)
    return Reading(
        records=tuple(records),
        problems=tuple(problems),
        unknown_stages=unknown,
        notes_left=notes_left,
    )


def header_of(table: Arrived, place: int) -> str:
    """Return how a column is called."""
    own = table.header[place].strip() if place < len(table.header) else ""
    return own or words.COLUMN.format(number=place + 1)


def _cells(table: Arrived, row: Row) -> Iterator[tuple[Field, str]]:
    for field, cell in zip(table.choices.columns, row.cells, strict=False):
        if field:
            yield field, cell


def _problems(table: Arrived, row: Row, reader: RowReader) -> Iterator[Problem]:
    for field, sentence in reader.problems.items():
        place = table.column(field)
        column = words.FIELDS[field] if place is None else header_of(table, place)
        yield Problem(number=row.number, column=column, sentence=sentence)


def _unknown_stage(reader: RowReader, cells: Mapping[Field, str]) -> dict[str, str]:
    word = cells.get(Field.STAGE, "").strip()
    return {key_of(word): word} if Field.STAGE in reader.problems and key_of(word) else {}


def _is_about_nobody(record: Record, cells: Mapping[Field, str]) -> bool:
    people = record.meeting.people if record.meeting else ()
    return not people and bool(cells.get(Field.TALK, "").strip())


def _record(
    number: int, reader: RowReader, cells: Mapping[Field, str], answers: Mapping[str, Stage]
) -> Record:
    reference = read_reference(cells.get(Field.REFERENCE, ""))
    # Someone else's dash says that there is nothing; in a row of ours it is what the plan has.
    line = reader.line if reference.job else reader.filled
    company = line(Field.COMPANY)
    if not company and not reference.job:
        reader.refuse(Field.COMPANY, words.NO_COMPANY)
    return Record(
        number=number,
        company=company,
        role=line(Field.ROLE),
        stage=reader.stage(answers),
        decision_expected_by=reader.day(Field.DECISION),
        preferred_channel=cell_words.CHANNELS.get(key_of(reader.line(Field.CHANNEL))),
        archived=cell_words.is_yes(reader.line(Field.ARCHIVED)),
        meeting=_meeting(reader, reference),
        reference=reference,
    )


def _meeting(reader: RowReader, reference: Reference) -> Meeting | None:
    day = reader.day(Field.DATE)
    people = _people(reader, reference)
    if day is None:
        if people and Field.DATE not in reader.problems:
            reader.refuse(Field.DATE, words.PEOPLE_WITHOUT_DAY)
        return None
    round_, format_ = reader.filled(Field.ROUND), reader.filled(Field.FORMAT)
    return Meeting(
        date=day,
        time=reader.time(),
        # What is neither known nor nothing is another one.
        round=cell_words.ROUNDS.get(key_of(round_), Round.OTHER) if round_ else None,
        format=cell_words.FORMATS.get(key_of(format_), Format.OTHER) if format_ else None,
        cancelled=cell_words.is_yes(reader.line(Field.CANCELLED)),
        people=people,
    )


def _people(reader: RowReader, reference: Reference) -> tuple[Person, ...]:
    talk, waived = reader.text(Field.TALK), cell_words.is_yes(reader.line(Field.WAIVED))
    name, title, email, phone = (reader.line(field) for field in _OF_A_PERSON)
    if reference.person:
        # A cell of ours holds one name, whatever it looks like.
        own = Person(name=name, title=title, email=email, phone=phone)
        return (own._replace(talking_points=talk, waived=waived),)
    cells = dict(zip(_OF_A_PERSON, (reader.text(Field.PEOPLE), title, email, phone), strict=True))
    if cell_words.is_nothing(name):
        cells[Field.PEOPLE] = ""
    for field in (Field.PERSON_EMAIL, Field.PERSON_PHONE, Field.PERSON_TITLE):
        cells[field] = "" if cell_words.is_nothing(cells[field]) else reader.text(field)
    try:
        people = panel(cells)
    except PanelError as error:
        reader.refuse(error.field, str(error))
        return ()
    first = (each._replace(talking_points=talk) for each in people[:1])
    return tuple(each._replace(waived=waived) for each in (*first, *people[1:]))


# One request asks several times about the same table.
_readings = Remembered(_understood)
