"""Reading what a stored document may hold: anything at all."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from followup.dates import parse_date

type Raw = Mapping[str, Any]


def object_of(raw: object) -> Raw:
    """Return `raw` when it is an object; an empty one for anything else."""
    return raw if isinstance(raw, Mapping) else {}


def day_of(raw: object) -> date | None:
    """Return the day that `raw` names; None for anything else."""
    try:
        return parse_date(raw)
    except ValueError:
        return None
