"""What a file holds that someone wants to take in: a plan, a sealed backup, or a table."""

from dataclasses import dataclass

from followup.catalogue.exchange import arriving as words
from followup.document import from_document
from followup.errors import DocumentError, FollowUpError
from followup.exchange.sealed import Envelope, is_sealed
from followup.exchange.tables.decoding import is_other_format
from followup.json_text import parsed
from followup.model import Plan

_BYTE_ORDER_MARK = "\ufeff"
_SEPARATORS = ",;\t|"
# No text has it; what does is a file of another kind.
_NO_TEXT = "\x00"
# What tells another format stands at its very start.
_LOOKED_AT = 100


@dataclass(frozen=True, kw_only=True, slots=True)
class Table:
    """Lines with cells, of which more is not known here."""

    text: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Sealed:
    """A sealed backup: the file's own text."""

    text: str


type Arrived = Plan | Sealed | Table


def arrived(text: str) -> Arrived:
    """Return what a file holds; raises DocumentError for what is neither.

    Plans of older versions are plans; one of a newer version raises NewerDocumentError.
    """
    text = text.removeprefix(_BYTE_ORDER_MARK)
    try:
        raw = parsed(text)
    except FollowUpError as error:
        # A table that was saved in another format is for whoever reads tables to refuse.
        if _is_table(text) or is_other_format(text[:_LOOKED_AT].encode(errors="replace")):
            return Table(text=text)
        problem = str(error) if _is_json(text) else words.NEITHER.format(problem=error)
        raise DocumentError(path="", problem=problem) from None
    if is_sealed(raw) and isinstance(raw, dict):
        Envelope.from_raw(raw)
        return Sealed(text=text)
    return from_document(raw, any_region=True)


def _is_table(text: str) -> bool:
    """Say whether there are two lines or more, of which the first has cells."""
    first, *others = [line for line in text.splitlines() if line.strip()] or [""]
    has_cells = any(each in first for each in _SEPARATORS)
    return bool(others) and has_cells and not _is_json(text) and _NO_TEXT not in text


def _is_json(text: str) -> bool:
    return text.lstrip().startswith(("{", "["))
