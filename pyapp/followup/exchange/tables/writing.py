"""A table as a CSV file (RFC 4180): UTF-8 with a byte order mark, by which spreadsheets know it."""

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from followup.exchange.tables.cells import neutralised

BYTE_ORDER_MARK = "\ufeff"


class Separator(StrEnum):
    """What stands between two cells of a file that is made here."""

    COMMA = ","
    SEMICOLON = ";"


@dataclass(frozen=True, kw_only=True, slots=True)
class Table:
    """A header and the rows below it, each as long as the header."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class _Pieces(list[str]):
    """What a writer of the csv module writes to."""

    def write(self, text: str) -> None:
        """Keep a piece of text."""
        self.append(text)


def to_csv(table: Table, separator: Separator = Separator.COMMA) -> str:
    """Return the text of a file, with nothing in it that a spreadsheet would run."""
    return BYTE_ORDER_MARK + lines_of((table.header, *table.rows), separator)


def lines_of(rows: Iterable[Sequence[str]], separator: Separator = Separator.COMMA) -> str:
    """Return rows as lines that end with CRLF."""
    pieces = _Pieces()
    writer = csv.writer(pieces, delimiter=separator, lineterminator="\r\n")
    writer.writerows([neutralised(cell) for cell in row] for row in rows)
    return "".join(pieces)
