"""The rows of a text with separators, whoever wrote it.

Rows have the numbers under which a spreadsheet shows them; empty ones are left out. Nothing raises but
TableError, for what is no table at all.
"""

import csv
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
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
    found = (
        Row(number, tuple(plain_again(cell) for cell in cells))
        for number, cells in enumerate(_records(text, separator), start=1)
    )
    return tuple(islice((each for each in found if any(map(str.strip, each.cells))), most))


def _records(text: str, separator: str) -> Iterator[list[str]]:
    reader = csv.reader((found[0] for found in _LINE.finditer(text)), delimiter=separator)
    try:
        yield from reader
    except csv.Error:
        msg = words.OPEN_QUOTE.format(line=reader.line_num)
        raise TableError(msg) from None


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
    try:
        rows = rows_of(text, separator, _LOOKED_AT)
    except TableError:
        return 0, 0, 0
    known = max((is_header(each.cells) for each in rows[:10]), default=0)
    widths = Counter(len(each.cells) for each in rows if len(each.cells) > 1)
    width, count = max(widths.items(), key=lambda pair: (pair[1], pair[0]), default=(0, 0))
    return known if known > 1 else 0, count, width
