"""A table, as its columns are chosen, to records: the good rows, and what is wrong with the others."""

from collections.abc import Iterator, Mapping, Sequence

from followup.catalogue.exchange import arriving as words
from followup.exchange.tables import cell_words
from followup.exchange.tables.choices import Arrived
from followup.exchange.tables.columns import DAYS, OF_A_PERSON, Field, key_of
from followup.exchange.tables.reading import Row
from followup.exchange.tables.records import Meeting, Person, Problem, Reading, Record
from followup.exchange.tables.references import read as read_reference
from followup.exchange.tables.row_people import is_guess, people_of
from followup.exchange.tables.row_reader import RowReader
from followup.model import Format, Round, Stage
from followup.remembered import Remembered

_NOTHING = Reading(records=(), problems=(), unknown_stages={}, notes_left=0)


def understood(table: Arrived) -> Reading:
    """Return what the rows say; nothing while a question about day and month is open."""
    return _readings.all((table,), None)[0]


def _understood(table: Arrived, _: None) -> Reading:
    if table.open_questions or table.column(Field.COMPANY) is None:
        return _NOTHING
    orders = {field: table.question(field).order for field in DAYS}
    records, problems, unknown, notes_left = [], list[Problem](), dict[str, str](), 0
    doubtful, (places, *others) = list[int](), table.people or ({},)
    for row in table.rows:
        cells = dict(_cells(table, row)) | _person(places, row)
        reader = RowReader(cells, orders, table.today)
        people = [reader, *(RowReader(_person(each, row), {}) for each in others)]
        record = _record(row.number, people, cells, table.choices.stages)
        if any(each.problems for each in people):
            for each, own in zip(people, (places, *others), strict=True):
                problems += _problems(table, row, each, own)
            unknown |= _unknown_stage(reader, cells)
        else:
            records.append(record)
            notes_left += _is_about_nobody(record, cells)
            doubtful += [row.number] if is_guess(people, record.reference) else []
    return Reading(
        records=tuple(records),
        problems=tuple(problems),
        unknown_stages=unknown,
        notes_left=notes_left,
        doubtful=tuple(doubtful),
    )


def header_of(table: Arrived, place: int) -> str:
    """Return how a column is called."""
    own = table.header[place].strip() if place < len(table.header) else ""
    return own or words.COLUMN.format(number=place + 1)


def _cells(table: Arrived, row: Row) -> Iterator[tuple[Field, str]]:
    for field, cell in zip(table.choices.columns, row.cells, strict=False):
        if field and field not in OF_A_PERSON:
            yield field, cell


def _person(places: Mapping[Field, int], row: Row) -> dict[Field, str]:
    return {each: row.cells[place] for each, place in places.items() if place < len(row.cells)}


def _problems(
    table: Arrived, row: Row, reader: RowReader, places: Mapping[Field, int]
) -> Iterator[Problem]:
    for field, sentence in reader.problems.items():
        place = places.get(field, table.column(field))
        column = words.FIELDS[field] if place is None else header_of(table, place)
        yield Problem(number=row.number, column=column, sentence=sentence)


def _unknown_stage(reader: RowReader, cells: Mapping[Field, str]) -> dict[str, str]:
    word = cells.get(Field.STAGE, "").strip()
    return {key_of(word): word} if Field.STAGE in reader.problems and key_of(word) else {}


def _is_about_nobody(record: Record, cells: Mapping[Field, str]) -> bool:
    people = record.meeting.people if record.meeting else ()
    return not people and bool(cells.get(Field.TALK, "").strip())


def _record(
    number: int,
    people: Sequence[RowReader],
    cells: Mapping[Field, str],
    answers: Mapping[str, Stage],
) -> Record:
    reader = people[0]
    reference = read_reference(cells.get(Field.REFERENCE, ""))
    # Someone else's dash says that there is nothing; in a row of ours it is what the plan has.
    line = reader.line if reference.job else reader.filled
    company = line(Field.COMPANY)
    if not company and not reference.job:
        reader.refuse(Field.COMPANY, words.NO_COMPANY)
    if cell_words.counts(company) and not reference.job and _is_all_figures(cells):
        reader.refuse(Field.COMPANY, words.NOT_A_JOB)
    return Record(
        number=number,
        company=company,
        role=line(Field.ROLE),
        stage=reader.stage(answers),
        decision_expected_by=reader.day(Field.DECISION),
        preferred_channel=cell_words.CHANNELS.get(key_of(reader.line(Field.CHANNEL))),
        archived=cell_words.is_yes(reader.line(Field.ARCHIVED)),
        meeting=_meeting(reader, people_of(people, reference)),
        reference=reference,
    )


def _is_all_figures(cells: Mapping[Field, str]) -> bool:
    """Say whether all but the company is numbers, or nothing."""
    rest = (cell.strip() for field, cell in cells.items() if field is not Field.COMPANY)
    return all(not each or each.replace(".", "").replace(",", "").isdecimal() for each in rest)


def _meeting(reader: RowReader, people: tuple[Person, ...]) -> Meeting | None:
    day = reader.day(Field.DATE)
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


# One request asks several times about the same table.
_readings = Remembered(_understood)
