"""What the visitor says about a table: its header, its columns, its days, its words."""

from dataclasses import replace

from followup.catalogue.exchange import arriving as words
from followup.exchange.tables.choices import Arrived
from followup.exchange.tables.columns import OF_A_PERSON, Field
from followup.exchange.tables.day_forms import Order
from followup.exchange.tables.people_columns import doubled
from followup.exchange.tables.understanding import understood
from followup.model import Stage
from followup.web.forms.fields import Reader
from followup.web.request import Request

MOST_STAGES = 30


def column_field(place: int) -> str:
    """Return the name of the field that says what a column holds."""
    return f"column-{place}"


def order_field(place: int) -> str:
    """Return the name of the field that says in which order a column writes its days."""
    return f"order-{place}"


def stage_field(place: int) -> str:
    """Return the name of the field that says what a word means."""
    return f"stage-{place}"


def asked_stages(table: Arrived) -> dict[str, str]:
    """Return the words that the visitor is asked about, by their keys: answered ones first."""
    answered = {key: key for key in table.choices.stages}
    found = answered | dict(understood(table).unknown_stages)
    return dict(list(found.items())[:MOST_STAGES])


def chosen(table: Arrived, reader: Reader, request: Request, *, is_final: bool = False) -> Arrived:
    """Return the table as the form says; `is_final` asks for all that is still open."""
    header = request.get("header")
    numbers = {"0", *(str(each.number) for each in table.sheet.rows)}
    if header in numbers and int(header) != table.choices.header:
        return table.with_header(int(header))
    own = replace(
        table.choices,
        columns=_columns(table, reader, request),
        orders=_orders(table, reader, request),
        stages=_stages(table, reader, request),
    )
    chosen_table = replace(table, choices=own)
    if is_final:
        _ask(chosen_table, reader)
    return chosen_table


def _columns(table: Arrived, reader: Reader, request: Request) -> tuple[Field | None, ...]:
    found: list[Field | None] = []
    for place, before in enumerate(table.choices.columns):
        name = column_field(place)
        found.append(reader.one_of_kind(name, Field) if request.has(name) else before)
    for place, field in doubled(found, table.header).items():
        problem = words.TWICE_FOR_ONE if field in OF_A_PERSON else words.TWICE
        reader.refuse(column_field(place), problem.format(field=words.FIELDS[field]))
        found[place] = None
    return tuple(found)


def _orders(table: Arrived, reader: Reader, request: Request) -> dict[int, Order]:
    sent = (
        (place, reader.one_of_kind(order_field(place), Order))
        for place in range(len(table.choices.columns))
        if request.has(order_field(place))
    )
    return {**table.choices.orders, **{place: order for place, order in sent if order}}


def _stages(table: Arrived, reader: Reader, request: Request) -> dict[str, Stage]:
    found = dict(table.choices.stages)
    for place, key in enumerate(asked_stages(table)):
        stage = reader.one_of_kind(stage_field(place), Stage)
        if stage:
            found[key] = stage
        elif request.has(stage_field(place)):
            found.pop(key, None)
    return found


def _ask(table: Arrived, reader: Reader) -> None:
    if table.column(Field.COMPANY) is None and not reader.errors:
        reader.refuse(column_field(0), words.COMPANY_COLUMN)
    for field, question in table.open_questions.items():
        place = table.column(field)
        if place is not None:
            problem = words.CHOOSE_ORDER.format(example=question.example)
            reader.refuse(order_field(place), problem)
