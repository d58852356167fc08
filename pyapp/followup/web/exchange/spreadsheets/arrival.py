"""A table that arrived: how it was read, what is asked about it, and what would be taken."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice

from followup.catalogue import labels
from followup.catalogue.exchange import arriving as words
from followup.catalogue.exchange import spreadsheets as told
from followup.catalogue.wording import listed
from followup.dates import DayWords
from followup.exchange.tables.choices import Arrived
from followup.exchange.tables.columns import DAYS
from followup.exchange.tables.day_forms import is_serial, readings
from followup.exchange.tables.day_orders import Question
from followup.exchange.tables.reading import Row
from followup.exchange.tables.records import Person, Record
from followup.exchange.tables.understanding import header_of, understood
from followup.web.exchange.spreadsheets.choosing import (
    asked_stages,
    column_field,
    order_field,
    stage_field,
)
from followup.web.forms.fields import Form
from followup.web.visit import Values, Visit

_FIRST_ROWS = 10
_SAMPLES = 2
_MOST_SHOWN = 8
_MOST_PROBLEMS = 20
_SHORT = 40


@dataclass(frozen=True, kw_only=True, slots=True)
class Column:
    """One column with the first things in it, and the name of the field that says what it holds."""

    name: str
    header: str
    samples: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    """Which number is the day, where a column does not tell."""

    name: str
    header: str
    options: tuple[tuple[str, str], ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Taken:
    """A row as it would be read."""

    number: int
    company: str
    role: str
    stage: str
    when: str
    people: str


def show(visit: Visit) -> Values:
    """Return what is known of the table; nothing where there is none (any more)."""
    table = visit.session.table
    if table is None:
        return {"table": None}
    reading = understood(table)
    shown = [_taken(each, visit.words) for each in reading.records[:_MOST_SHOWN]]
    separator = table.sheet.separator
    another = words.ANOTHER_SEPARATOR.format(sign=separator)
    return {
        "table": table,
        "form": visit.form or _form(table),
        "encoding": words.ENCODINGS[table.encoding],
        "separator": words.SEPARATORS.get(separator, another),
        "headers": dict(_headers(table)),
        "columns": list(_columns(table)),
        "fields": words.FIELDS,
        "left_out": words.LEFT_OUT,
        "asked": list(_asked(table, visit.words)),
        "stages": [(stage_field(n), word) for n, word in enumerate(asked_stages(table).values())],
        "good": len(reading.records),
        "bad": len(reading.bad_rows),
        "is_waiting": bool(table.open_questions),
        "shown": shown,
        "problems": reading.problems[:_MOST_PROBLEMS],
        "more_problems": max(len(reading.problems) - _MOST_PROBLEMS, 0),
        "notes_left": reading.notes_left,
        "doubtful": _rows(reading.doubtful),
        "has_serials": any(map(is_serial, _day_cells(table))),
    }


def _rows(numbers: tuple[int, ...]) -> str:
    shown = [str(each) for each in numbers[:_MOST_SHOWN]]
    more = len(numbers) - len(shown)
    others = [told.MORE_ROWS.format(count=more)] if more else []
    one, several = told.ROW_NUMBERS
    return (several if numbers[1:] else one).format(rows=listed([*shown, *others])) if shown else ""


def _form(table: Arrived) -> Form:
    choices, keys = table.choices, asked_stages(table)
    values = {"header": str(choices.header)}
    values |= {column_field(n): field or "" for n, field in enumerate(choices.columns)}
    values |= {order_field(place): order for place, order in choices.orders.items()}
    values |= {stage_field(n): choices.stages.get(key, "") for n, key in enumerate(keys)}
    return Form(values=values)


def _headers(table: Arrived) -> Iterator[tuple[str, str]]:
    yield "0", words.NO_HEADER
    first = list(table.sheet.rows[:_FIRST_ROWS])
    if table.choices.header and all(each.number != table.choices.header for each in first):
        first += [each for each in table.sheet.rows if each.number == table.choices.header]
    for row in first:
        yield str(row.number), words.HEADER_ROW.format(number=row.number, cells=_cells_of(row))


def _cells_of(row: Row) -> str:
    return _shortened(", ".join(" ".join(each.split()) for each in row.cells[:5] if each.strip()))


def _columns(table: Arrived) -> Iterator[Column]:
    for place in range(table.sheet.width):
        filled = (" ".join(each.split()) for each in table.cells(place))
        samples = list(islice((_shortened(each) for each in filled if each), _SAMPLES))
        if samples or header_of(table, place):
            yield Column(
                name=column_field(place),
                header=_shortened(header_of(table, place)),
                samples="; ".join(samples),
            )


def _shortened(text: str) -> str:
    return text if len(text) <= _SHORT else f"{text[:_SHORT]}…"


def _asked(table: Arrived, day_words: DayWords) -> Iterator[Asked]:
    for field in DAYS:
        place = table.column(field)
        question = table.asked(field)
        if place is not None and question.is_open:
            yield Asked(
                name=order_field(place),
                header=header_of(table, place),
                options=tuple(_orders(question, table.today, day_words)),
            )


def _orders(
    question: Question, today: date | None, day_words: DayWords
) -> Iterator[tuple[str, str]]:
    found, example = readings(question.example, today), question.example.strip()
    is_unclear = len(set(found.values())) > 1
    for order in sorted(question.orders, key=list(told.EXAMPLES).index):
        day = found.get(order) if is_unclear else None
        text = told.EXAMPLES[order].format(example=example, day=day_words.long(day)) if day else ""
        yield order, text or told.EITHER[order]


def _taken(record: Record, day_words: DayWords) -> Taken:
    meeting = record.meeting
    day = day_words.short(meeting.date) if meeting else ""
    clock = meeting.time.isoformat("minutes") if meeting and meeting.time else ""
    names = [_person(each) for each in meeting.people] if meeting else []
    return Taken(
        number=record.number,
        company=record.company or labels.COMPANYLESS,
        role=record.role,
        stage=labels.STAGES[record.stage] if record.stage else "",
        when=told.AT.format(day=day, time=clock) if clock else day,
        people=listed(names) if names else "",
    )


def _person(person: Person) -> str:
    name = person.name or labels.NAMELESS
    return told.TITLED.format(name=name, title=person.title) if person.title else name


def _day_cells(table: Arrived) -> Iterator[str]:
    for field in DAYS:
        place = table.column(field)
        if place is not None:
            yield from table.cells(place)
