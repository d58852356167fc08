"""The rows that cannot be taken, as a file to correct and bring in again."""

from collections import defaultdict
from collections.abc import Iterator

from followup.catalogue.exchange import arriving as words
from followup.exchange.tables.choices import Arrived
from followup.exchange.tables.records import Reading
from followup.exchange.tables.understanding import header_of
from followup.exchange.tables.writing import BYTE_ORDER_MARK, Separator, lines_of


def wrong_rows(table: Arrived, reading: Reading) -> str:
    """Return the text of the file: the rows as they came, with a column that says what is wrong."""
    is_with_semicolons = table.sheet.separator == Separator.SEMICOLON
    separator = Separator.SEMICOLON if is_with_semicolons else Separator.COMMA
    return BYTE_ORDER_MARK + lines_of(_rows(table, reading), separator)


def _rows(table: Arrived, reading: Reading) -> Iterator[tuple[str, ...]]:
    width, problems = table.sheet.width, defaultdict[int, list[str]](list)
    for each in reading.problems:
        told = words.PROBLEM.format(field=each.column, sentence=each.sentence)
        problems[each.number].append(told)
    yield (*(header_of(table, place) for place in range(width)), words.PROBLEM_HEADER)
    for row in table.rows:
        if row.number in problems:
            filler = ("",) * (width - len(row.cells))
            yield (*row.cells, *filler, words.PROBLEMS_JOIN.join(problems[row.number]))
