"""The text of a file of bytes whose encoding nobody named.

A byte order mark says it. Without one it is UTF-16 where every second byte of the first ones is zero, then
UTF-8 where all of it can be, and else Windows-1252, in which spreadsheets of old saved. What was assumed
is told, since the last may be wrong.
"""

import codecs
import re
from enum import StrEnum
from typing import NamedTuple


class Encoding(StrEnum):
    """What the bytes were taken for."""

    UTF_8 = "utf-8"
    UTF_16 = "utf-16"
    WINDOWS = "cp1252"


class Decoded(NamedTuple):
    """A text, and what it was taken for."""

    text: str
    encoding: Encoding


_LOOKED_AT = 400
_MARKS = (
    (codecs.BOM_UTF8, "utf-8", Encoding.UTF_8),
    (codecs.BOM_UTF16_LE, "utf-16-le", Encoding.UTF_16),
    (codecs.BOM_UTF16_BE, "utf-16-be", Encoding.UTF_16),
)


def decoded(data: bytes) -> Decoded:
    """Return the text of any bytes; what is no character stands as U+FFFD."""
    for mark, codec, encoding in _MARKS:
        if data.startswith(mark):
            return Decoded(data[len(mark) :].decode(codec, "replace"), encoding)
    for odd, codec in enumerate(("utf-16-be", "utf-16-le")):
        if _has_zeros(data[odd:_LOOKED_AT:2]):
            return Decoded(data.decode(codec, "replace"), Encoding.UTF_16)
    try:
        return Decoded(data.decode("utf-8"), Encoding.UTF_8)
    except UnicodeDecodeError:
        return Decoded(data.decode("cp1252", "replace"), Encoding.WINDOWS)


def has_zeros(text: str) -> bool:
    """Say whether a text has what none has: it is UTF-16, taken for another encoding."""
    return "\x00" in text[:_LOOKED_AT]


def _has_zeros(data: bytes) -> bool:
    # Headers have few letters beyond ASCII.
    return len(data) > 1 and 2 * data.count(0) > len(data)


def is_document(text: str) -> bool:
    """Say whether it begins as a plan or a sealed backup does, which no table does."""
    return text.lstrip("\ufeff \t\r\n").startswith("{")


# .xlsx, .ods and .numbers; .xls; PDF; XML and HTML, which some sites call .xls; RTF; SYLK; DIF.
_OTHER_FORMATS = re.compile(
    rb"PK\x03\x04|\xd0\xcf\x11\xe0|%PDF-|(?:\xef\xbb\xbf)?\s*<(?:\?xml|!doctype|html|table)\b"
    rb"|\{\\rtf|ID;P[^\r\n]*\r?\n[BCP];[A-Z]|TABLE\r?\n0,1\r?\n",
    re.IGNORECASE,
)


def is_other_format(data: bytes) -> bool:
    """Say whether it is a workbook or a document, of which only a program makes a CSV file."""
    return _OTHER_FORMATS.match(data) is not None
