"""Texts of a table as a plan has them: without stray blanks, and without what no file can hold."""

from followup.exchange.tables.cells import storable


def line_of(text: str) -> str:
    """Return a text in one line, with single blanks."""
    return " ".join(storable(text).split())


def lines_of(text: str) -> str:
    """Return a text of several lines with the planner's line breaks, and no blanks around it."""
    return storable(text).replace("\r\n", "\n").replace("\r", "\n").strip()
