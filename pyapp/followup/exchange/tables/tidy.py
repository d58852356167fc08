"""Texts of a table as a plan has them: without stray blanks."""


def line_of(text: str) -> str:
    """Return a text in one line, with single blanks."""
    return " ".join(text.split())


def lines_of(text: str) -> str:
    """Return a text of several lines with the planner's line breaks, and no blanks around it."""
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()
