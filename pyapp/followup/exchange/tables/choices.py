"""How a table is to be read: as it seems, and as the visitor says."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from followup.exchange.tables.columns import DAYS, Field, header_number, known_headers
from followup.exchange.tables.day_forms import Order
from followup.exchange.tables.day_orders import Question, order_of
from followup.exchange.tables.decoding import Encoding
from followup.exchange.tables.guessing import guessed
from followup.exchange.tables.people_columns import people_columns
from followup.exchange.tables.reading import Row, Sheet, read_sheet
from followup.model import Stage


@dataclass(frozen=True, kw_only=True, slots=True)
class Choices:
    """The number of the header's row (0 for none), the field of each column, and what was answered.

    `orders` are the orders of day and month by column, `stages` what unknown words mean, by their keys.
    """

    header: int
    columns: tuple[Field | None, ...]
    orders: Mapping[int, Order] = field(default_factory=dict)
    stages: Mapping[str, Stage] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class Arrived:
    """A table that waits for the visitor's decision, and how it is to be read so far.

    Without `today` no year of two digits is read.
    """

    name: str
    encoding: Encoding
    sheet: Sheet
    choices: Choices
    today: date | None = None

    @property
    def header(self) -> tuple[str, ...]:
        """The cells of the header; none where there is no header."""
        own = (each.cells for each in self.sheet.rows if each.number == self.choices.header)
        return next(own, ())

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows below the header."""
        return tuple(each for each in self.sheet.rows if each.number > self.choices.header)

    def column(self, own: Field) -> int | None:
        """Return the place of the column with a field; None where there is none."""
        columns = self.choices.columns
        return columns.index(own) if own in columns else None

    @property
    def people(self) -> tuple[Mapping[Field, int], ...]:
        """The columns of each interviewer of a row, by their fields."""
        return people_columns(self.choices.columns, self.header)

    def cells(self, place: int) -> list[str]:
        """Return what a column holds."""
        return [each.cells[place] for each in self.rows if place < len(each.cells)]

    def question(self, own: Field) -> Question:
        """Return in which order a field's days are written: proved, answered, or still open."""
        place = self.column(own)
        found = self.asked(own)
        answer = self.choices.orders.get(place) if place is not None else None
        return found._replace(order=answer) if found.is_open and answer else found

    def asked(self, own: Field) -> Question:
        """Return what the column of a field's days leaves open, whatever was answered."""
        place = self.column(own)
        texts = self.cells(place) if place is not None else ()
        return order_of(texts, self.today)

    @property
    def open_questions(self) -> dict[Field, Question]:
        """What has to be answered before any row can be taken."""
        found = {each: self.question(each) for each in DAYS}
        return {each: question for each, question in found.items() if question.is_open}

    def with_header(self, number: int) -> "Arrived":
        """Return the table with another header, and the columns as that one names them."""
        moved = replace(self, choices=Choices(header=number, columns=()))
        columns = guessed(moved.header, self.sheet.width)
        return replace(moved, choices=replace(moved.choices, columns=columns))


def arrived(name: str, text: str, encoding: Encoding, today: date | None = None) -> Arrived:
    """Return a text as a table, read as it seems to be meant; raises TableError."""
    sheet = read_sheet(text, known_headers)
    number = header_number(sheet.rows)
    unread = Choices(header=number, columns=())
    own = Arrived(name=name, encoding=encoding, sheet=sheet, choices=unread, today=today)
    return own.with_header(number)
