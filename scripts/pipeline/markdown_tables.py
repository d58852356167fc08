"""Tables in Markdown: written from rows, and read back from a page's source."""

import re
from collections.abc import Iterable, Sequence

_LINE = re.compile(r"^\| (.+) \|$")


def markdown_table(head: Sequence[object], rows: Iterable[Sequence[object]]) -> str:
    """Return a table with a line of heads."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(map(str, line))} |" for line in lines)


def rows_below(heading: str, text: str) -> list[list[str]]:
    """Return the rows of the first table below a heading of a page, without its heads."""
    _, _, below = text.partition(f"\n{heading}\n")
    table = re.search(r"(?:^\|.*\n)+", below, re.MULTILINE)
    lines = table[0].splitlines()[2:] if table else []
    return [found[1].split(" | ") for line in lines if (found := _LINE.match(line))]
