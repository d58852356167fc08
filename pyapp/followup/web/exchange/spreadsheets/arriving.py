"""A table arrives: it is read, corrected by the visitor, and waits as a plan to be taken in."""

import binascii
from dataclasses import replace

from followup.catalogue.exchange import arriving as words
from followup.catalogue.exchange import spreadsheets as told
from followup.catalogue.exchange import tables
from followup.exchange.tables.choices import Arrived, arrived
from followup.exchange.tables.decoding import (
    Encoding,
    decoded,
    has_zeros,
    is_document,
    is_other_format,
)
from followup.exchange.tables.joining import joined_plan
from followup.exchange.tables.reading import TableError
from followup.exchange.tables.records import Reading
from followup.exchange.tables.understanding import understood
from followup.exchange.tables.wrong_rows import wrong_rows
from followup.web.exchange.spreadsheets.choosing import chosen
from followup.web.exchange.spreadsheets.taking_out import CSV
from followup.web.forms.fields import Reader
from followup.web.outcome import Outcome, show_again
from followup.web.reply import Download
from followup.web.request import Request
from followup.web.session import Incoming, Session

HERE = "/spreadsheets"
ARRIVAL = "/spreadsheets/in"
_LOAD = "/load"
# What tells another format stands at its very start.
_LOOKED_AT = 100
_ROWS, _QUESTION = "#rows", "[name^=order-]"


def begin(session: Session, request: Request, text: str, name: str, field: str = "plan") -> Outcome:
    """Read what a file holds as a table, and lead to where it is looked at.

    `text` is "" for a file that is no UTF-8; its bytes are then beside it, as the host sends them.
    What is wrong stands beside the `field` of the file.
    """
    if session.is_sample:
        return Outcome(said=words.IN_SAMPLE, is_done=False)
    reader = Reader(request)
    table = _read(reader, text, name or told.UNNAMED, field)
    if table is None:
        return show_again(reader.form())
    table = replace(table, today=request.today)
    return _seen(replace(session, table=table), table, screen=ARRIVAL)


def read(session: Session, request: Request) -> Outcome:
    """Read the file that was chosen as a table."""
    if is_document(request.get("table")):
        reader = Reader(request)
        reader.refuse("table", words.A_PLAN)
        return show_again(reader.form())
    return begin(session, request, request.get("table"), request.get("table.name"), "table")


def adjust(session: Session, request: Request) -> Outcome:
    """Read the table again, as the visitor says."""
    if session.table is None:
        return _gone()
    reader = Reader(request)
    table = chosen(session.table, reader, request)
    outcome = _seen_again(replace(session, table=table), table)
    if not reader.errors:
        return outcome
    return replace(outcome, form=reader.form(), focus="[aria-invalid=true]")


def use(session: Session, request: Request) -> Outcome:
    """Make a plan of the rows that can be taken, for the visitor to decide about."""
    if session.table is None:
        return _gone()
    if session.is_sample:
        return Outcome(said=words.IN_SAMPLE, is_done=False)
    reader = Reader(request)
    table = chosen(session.table, reader, request, is_final=True)
    reading, here = understood(table), replace(session, table=table)
    if reader.errors:
        return replace(show_again(reader.form()), session=here)
    if table.choices.header != session.table.choices.header:
        # The columns are others now, and nobody has seen them yet.
        return _seen_again(here, table)
    if not reading.records:
        return Outcome(session=here, said=told.NOTHING_TO_TAKE, focus="#wrong-rows")
    plan = joined_plan(session.plan, reading.records, request.new_ids())
    if plan == session.plan:
        return Outcome(said=told.ALL_THERE.format(name=table.name), screen=HERE)
    incoming = Incoming(plan=plan, source=table.name, is_table=True)
    return Outcome(session=replace(here, incoming=incoming), screen=_LOAD)


def leave(session: Session, _: Request) -> Outcome:
    """Forget the table."""
    if session.table is None:
        return _gone()
    said = told.LEFT.format(name=session.table.name)
    return Outcome(session=replace(session, table=None), said=said, screen=HERE)


def download_wrong_rows(session: Session, request: Request) -> Outcome:
    """Offer the rows that cannot be taken, each with what is wrong with it."""
    if session.table is None:
        return _gone()
    name = told.PROBLEMS_FILE.format(day=request.today.isoformat())
    text = wrong_rows(session.table, understood(session.table))
    return Outcome(effects=(Download(filename=name, media_type=CSV, text=text),))


def _read(reader: Reader, text: str, name: str, field: str) -> Arrived | None:
    data = b"" if text else _bytes(reader.raw(f"{field}.base64"))
    if is_other_format(data or text[:_LOOKED_AT].encode(errors="replace")):
        reader.refuse(field, words.OTHER_FORMAT)
    elif not (data or text.strip()):
        reader.refuse(field, words.NO_FILE)
    else:
        is_text = not (data or has_zeros(text))
        found = (text, Encoding.UTF_8) if is_text else decoded(data or text.encode())
        return _table(reader, name, field, *found)
    return None


def _table(reader: Reader, name: str, field: str, text: str, encoding: Encoding) -> Arrived | None:
    if is_document(text):
        reader.refuse(field, words.DAMAGED_PLAN)
        return None
    try:
        table = arrived(name, text, encoding)
    except TableError as error:
        reader.refuse(field, words.NO_TABLE.format(problem=error))
        return None
    first = table.sheet.rows[0].cells
    if first in _NOT_READ:
        reader.refuse(field, words.NOT_OURS_TO_READ.format(what=_NOT_READ[first]))
        return None
    return table


_NOT_READ = {tables.LOG_HEADER: words.THE_LOG, tables.FOLLOW_UPS_HEADER: words.THE_FOLLOW_UPS}


def _bytes(text: str) -> bytes:
    try:
        return binascii.a2b_base64(text)
    except ValueError:
        return b""


def _seen(session: Session, table: Arrived, screen: str | None = None) -> Outcome:
    return Outcome(session=session, said=_said(table, understood(table)), screen=screen)


def _seen_again(session: Session, table: Arrived) -> Outcome:
    """Return the outcome of a table read anew: what it was read as has the focus, or what it leaves open."""
    focus = _QUESTION if table.open_questions else _ROWS
    return replace(_seen(session, table), focus=focus)


def _said(table: Arrived, reading: Reading) -> str:
    if table.open_questions:
        return told.ASKS.format(name=table.name)
    if not (reading.records or reading.problems):
        return told.NO_COLUMN_YET.format(name=table.name)
    return told.READ.format(name=table.name, good=len(reading.records), bad=len(reading.bad_rows))


def _gone() -> Outcome:
    return Outcome(said=told.NO_TABLE_HERE, screen=HERE)
