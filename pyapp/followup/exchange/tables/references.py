"""What a row of the table of jobs is about, by the ids of the plan: so it is known when it comes back."""

from typing import NamedTuple
from urllib.parse import quote, unquote

_LONGEST = 200


class Reference(NamedTuple):
    """The ids of a job, of one of its interviews and of someone there; "" for none."""

    job: str = ""
    interview: str = ""
    person: str = ""


def written(reference: Reference) -> str:
    """Return the reference as a cell has it."""
    return "/".join(quote(each, safe="", errors="replace") for each in reference if each)


def read(cell: str) -> Reference:
    """Return what a cell refers to; one that says something else refers to nothing."""
    parts = [unquote(each, errors="replace") for each in cell.strip().split("/")]
    are_ids = all(each.isprintable() and 0 < len(each) <= _LONGEST for each in parts)
    return Reference(*parts) if are_ids and len(parts) <= len(Reference._fields) else Reference()
