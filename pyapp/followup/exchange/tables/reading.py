"""The rows of a text with separators, whoever wrote it.

Rows have the numbers under which a spreadsheet shows them; empty ones are left out. Nothing raises but
TableError, for what is no table at all.
"""

import csv
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from itertools import chain, islice
from typing import NamedTuple

from followup.catalogue.exchange import arriving as words
from followup.errors import FollowUpError
from followup.exchange.tables.cells import plain_again
from followup.exchange.tables.writing import BYTE_ORDER_MARK

SEPARATORS = (",", ";", "\t", "|")
MOST_ROWS = 5000
MOST_COLUMNS = 60
_LOOKED_AT = 30
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
# A line of its own after the last one, unless a quotation mark was never closed. No text has it.
_END = "\x00end\x00"
_NAMED = re.compile(r'"?sep=(.)"?(?:\r\n|\r|\n|\Z)', re.IGNORECASE)


class TableError(FollowUpError):
    """A text that is no table."""


class Row(NamedTuple):
    """A row by its number in the file, from 1."""

    number: int
    cells: tuple[str, ...]


class Sheet(NamedTuple):
    """What a text was read as."""

    rows: tuple[Row, ...]
    separator: str

    @property
    def width(self) -> int:
        """The number of columns of the longest row."""
        return max((len(each.cells) for each in self.rows), default=0)


def read_sheet(text: str, is_header: Callable[[Sequence[str]], int]) -> Sheet:
    """Return the rows of a text; raises TableError.

    `is_header` counts the headers in a row that are known, which tells the separator best.
    """
    body = text.removeprefix(BYTE_ORDER_MARK)
    named = _NAMED.match(body)
    if named and named[1] not in '"\r\n':
        return _checked(Sheet(rows_of(body[named.end() :], named[1]), named[1]))
    separator = max(SEPARATORS, key=lambda each: _likelihood(body, each, is_header))
    return _checked(Sheet(rows_of(body, separator), separator))


def rows_of(text: str, separator: str, most: int = MOST_ROWS + 1) -> tuple[Row, ...]:
    """Return the rows that are not empty, `most` of them; raises TableError."""
    return tuple(islice(_filled_rows(text, separator), most))


def _filled_rows(text: str, separator: str) -> Iterator[Row]:
    for number, cells in enumerate(_records(text, separator), start=1):
        row = Row(number, tuple(plain_again(cell) for cell in cells))
        if any(map(str.strip, row.cells)):
            yield row


def _records(text: str, separator: str) -> Iterator[list[str]]:
    lines = chain((found[0] for found in _LINE.finditer(text)), [_END])
    reader, first = csv.reader(lines, delimiter=separator), 1
    try:
        for cells in reader:
            if cells == [_END]:
                return
            if cells and cells[-1].endswith(_END):
                break
            yield cells
            first = reader.line_num + 1
    except csv.Error:
        pass
    # Its cell would hold all rows to the end of the file, and nobody would miss them.
    raise TableError(words.OPEN_QUOTE.format(line=first))


def _checked(sheet: Sheet) -> Sheet:
    if not sheet.rows:
        raise TableError(words.EMPTY)
    if len(sheet.rows) > MOST_ROWS:
        raise TableError(words.TOO_MANY_ROWS.format(most=MOST_ROWS))
    if sheet.width > MOST_COLUMNS:
        raise TableError(words.TOO_MANY_COLUMNS.format(most=MOST_COLUMNS, count=sheet.width))
    return sheet


def _likelihood(
    text: str, separator: str, is_header: Callable[[Sequence[str]], int]
) -> tuple[int, int, int]:
    """Return how well a separator explains the first rows: known headers, then rows of one length."""
    rows: list[Row] = []
    with suppress(TableError):
        rows.extend(islice(_filled_rows(text, separator), _LOOKED_AT))
    known = max((is_header(each.cells) for each in rows[:10]), default=0)
    widths = Counter(len(each.cells) for each in rows if len(each.cells) > 1)
    width, count = max(widths.items(), key=lambda pair: (pair[1], pair[0]), default=(0, 0))
    return known if known > 1 else 0, count, width
