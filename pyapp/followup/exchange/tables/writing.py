"""A table as a CSV file (RFC 4180): UTF-8 with a byte order mark, by which spreadsheets know it.

Law: a program that goes by more separators than the file's own still finds the same cells.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from followup.exchange.tables.cells import neutralised

BYTE_ORDER_MARK = "\ufeff"
# LibreOffice 7.4 parts cells at commas, semicolons, and tabs at once, unless it is told otherwise.
_ENDS_A_CELL = re.compile('[,;|"\x00-\x1f\x7f-\x9f\u2028\u2029]|^ | $')
# A line of one empty cell would be no line.
_NOTHING = '""'


class Separator(StrEnum):
    """What stands between two cells of a file that is made here."""

    COMMA = ","
    SEMICOLON = ";"


@dataclass(frozen=True, kw_only=True, slots=True)
class Table:
    """A header and the rows below it, each as long as the header."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def to_csv(table: Table, separator: Separator = Separator.COMMA) -> str:
    """Return the text of a file, with nothing in it that a spreadsheet would run."""
    return BYTE_ORDER_MARK + lines_of((table.header, *table.rows), separator)


def lines_of(rows: Iterable[Sequence[str]], separator: Separator = Separator.COMMA) -> str:
    """Return rows as lines that end with CRLF."""
    return "".join(f"{separator.join(map(_cell, row)) or _NOTHING}\r\n" for row in rows)


def _cell(text: str) -> str:
    safe = neutralised(text)
    return '"{}"'.format(safe.replace('"', '""')) if _ENDS_A_CELL.search(safe) else safe
