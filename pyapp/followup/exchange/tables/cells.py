"""Cells that a spreadsheet takes for text, whatever a plan holds.

A cell that begins with = + - @ (or a wide form of them) is run as a formula, also after blanks or
quotation marks. Where a table is opened with another separator than its own, a cell can begin in the
middle of a text: after a comma, a semicolon, a bar, a tab or a line break. An apostrophe is put before
each such place, as people do who want text. One is also put before a number that begins with 0, as phone
numbers do: a spreadsheet drops the zero.

Law: `plain_again(neutralised(text)) == storable(text)` for every text.
"""

import re

_FORMULA = "[=+\\-@\uff1d\uff0b\uff0d\uff20\u2212\ufe62\ufe63\ufe66\ufe6b]"
# Blanks, controls, and what is not seen: spreadsheets and clipboards may drop them.
_UNSEEN = (
    r"[\s'\"\x00-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]"
)
# Every line break of Unicode: programs differ in which of them they know.
_BREAKS = r"\t\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029"
_SAME_LINE = rf"(?:(?![{_BREAKS}]){_UNSEEN})"
_AT_START = rf"(?='*[\t\r\n]|{_UNSEEN}*{_FORMULA}|'*0[0-9]+\Z)"
_BEGINS = rf"(?<=[,;|{_BREAKS}])"
_INSIDE = rf"(?={_SAME_LINE}*{_FORMULA})"
_RISKY = re.compile(rf"\A{_AT_START}|{_BEGINS}{_INSIDE}")
_MARKED = re.compile(rf"\A'{_AT_START}|{_BEGINS}'{_INSIDE}")
_HALF_CHARACTER = re.compile("[\ud800-\udfff]")


def storable(text: str) -> str:
    """Return the text as a file can hold it: no half of a character, and nothing that ends it early."""
    return _HALF_CHARACTER.sub("\ufffd", text.replace("\x00", ""))


def neutralised(text: str) -> str:
    """Return the text with an apostrophe wherever a spreadsheet would calculate, or drop a zero."""
    return _RISKY.sub("'", storable(text))


def plain_again(cell: str) -> str:
    """Return the text of a cell without the apostrophes that `neutralised` put there."""
    return _MARKED.sub("", cell)
