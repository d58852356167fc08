"""A table from a file to a plan, for the command that takes files in."""

import argparse
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from hashlib import sha256
from itertools import count
from pathlib import Path

from followup.catalogue.exchange import arriving as words
from followup.commands.arguments import day
from followup.commands.dash import called
from followup.commands.wrong_rows import told_of
from followup.errors import FollowUpError
from followup.exchange.tables.choices import Arrived, arrived
from followup.exchange.tables.columns import DAYS, Field, key_of
from followup.exchange.tables.day_forms import Order, has_short_year
from followup.exchange.tables.decoding import decoded, is_document, is_other_format
from followup.exchange.tables.joining import joined_plan
from followup.exchange.tables.people_columns import doubled
from followup.exchange.tables.reading import TableError
from followup.exchange.tables.understanding import header_of, understood
from followup.model import EMPTY_PLAN, Plan, Stage
from followup.quoting import shown

_LEFT_OUT = "none"
_TOKEN_LENGTH = 8


def add_table_arguments(command: argparse.ArgumentParser) -> None:
    """Add what says how a table is to be read."""
    command.add_argument(
        "--columns",
        type=_column,
        action="append",
        default=[],
        metavar="NAME=FIELD",
        help=f"what a column of a table holds: {', '.join(Field)}, or {_LEFT_OUT}",
    )
    command.add_argument(
        "--date-order",
        choices=[str(each) for each in Order],
        help="day, month, or year first, where a table does not tell",
    )
    command.add_argument(
        "--today",
        type=day,
        help="the day, as YYYY-MM-DD: years of two digits in a table are near to it",
    )
    command.add_argument(
        "--stage",
        type=_stage,
        action="append",
        default=[],
        metavar="WORD=STAGE",
        help=f"what a word of a table means: {', '.join(Stage)}",
    )


def plan_from_table(
    path: Path, data: bytes, options: argparse.Namespace, plan: Plan = EMPTY_PLAN
) -> Plan:
    """Return `plan` with what the rows of a file add to it.

    Raises FollowUpError for what is no table, and for what has to be said first.
    """
    try:
        table = _chosen(_read(data, path.name, options.today), options)
    except TableError as error:
        msg = f"{called(path)}: {error}"
        raise FollowUpError(msg) from None
    reading = understood(table)
    for line in told_of(table, reading, called(path)):
        print(line, file=sys.stderr)
    token = sha256(data).hexdigest()[:_TOKEN_LENGTH]
    return joined_plan(plan, reading.records, (f"{token}-{number}" for number in count(1)))


def _read(data: bytes, name: str, today: date | None) -> Arrived:
    if is_other_format(data):
        raise TableError(words.OTHER_FORMAT)
    text, encoding = decoded(data)
    if is_document(text):
        raise TableError(words.DAMAGED_PLAN)
    return arrived(name, text, encoding, today)


def _chosen(table: Arrived, options: argparse.Namespace) -> Arrived:
    columns = _columns(table, options.columns)
    order = Order(options.date_order) if options.date_order else None
    orders = dict.fromkeys(range(len(columns)), order) if order else {}
    known = {place: each for place, each in orders.items() if each}
    choices = replace(table.choices, columns=columns, orders=known, stages={**dict(options.stage)})
    chosen = replace(table, choices=choices)
    if chosen.column(Field.COMPANY) is None:
        msg = f"expected a column with the company; say which it is: --columns NAME={Field.COMPANY}"
        raise TableError(msg)
    _require_clear_days(chosen)
    return chosen


def _require_clear_days(table: Arrived) -> None:
    """Raise TableError for days that can be read only when more is said."""
    places = [place for each in DAYS if (place := table.column(each)) is not None]
    cells = (cell for place in places for cell in table.cells(place))
    short = None if table.today else next(filter(has_short_year, cells), None)
    if short:
        msg = f"expected --today YYYY-MM-DD, since {shown(short.strip())} has a year of two digits"
        raise TableError(msg)
    for question in table.open_questions.values():
        orders, example = " or ".join(question.orders), shown(question.example.strip())
        msg = f"expected --date-order {orders}, since {example} can be read in several ways"
        raise TableError(msg)


def _columns(table: Arrived, said: Sequence[tuple[str, Field | None]]) -> tuple[Field | None, ...]:
    """Return the field of each column, as it seems and as was said; no two for one thing."""
    named = {header_of(table, place): place for place in reversed(range(table.sheet.width))}
    own: dict[int, Field | None] = {}
    for name, field in said:
        if name not in named:
            msg = f"--columns: no column is called {shown(name)}; there are {', '.join(map(shown, named))}"
            raise TableError(msg)
        own[named[name]] = field
    found = tuple(_field(place, each, own) for place, each in enumerate(table.choices.columns))
    for place, field in doubled(found, table.header).items():
        msg = f"--columns: {shown(header_of(table, place))} would be a second {field}; say {_LEFT_OUT} of one"
        raise TableError(msg)
    return found


def _field(place: int, guess: Field | None, said: Mapping[int, Field | None]) -> Field | None:
    return said[place] if place in said else None if guess in said.values() else guess


def _column(text: str) -> tuple[str, Field | None]:
    name, found, field = text.rpartition("=")
    if found and field in {*Field, _LEFT_OUT}:
        return name, None if field == _LEFT_OUT else Field(field)
    msg = f"expected NAME=FIELD with one of {', '.join(Field)} or {_LEFT_OUT}, got {shown(text)}"
    raise argparse.ArgumentTypeError(msg)


def _stage(text: str) -> tuple[str, Stage]:
    word, found, stage = text.rpartition("=")
    if found and stage in set(Stage):
        return key_of(word), Stage(stage)
    msg = f"expected WORD=STAGE with one of {', '.join(Stage)}, got {shown(text)}"
    raise argparse.ArgumentTypeError(msg)
