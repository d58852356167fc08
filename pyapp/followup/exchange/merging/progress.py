"""The camp's progress of two plans made one: whatever was learned in either is learned.

Laws: reading takes any data and never raises; what is understood in neither stays as it is here; of one
question the record that is further counts, and of two first days the earlier.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from followup.camp.reading import day_of
from followup.camp.record import Record

type Raw = Mapping[str, Any]
type _Settle = Callable[[str, Any, Any], Any]


def both_progresses(mine: Raw | None, theirs: Raw | None) -> Raw | None:
    """Return the progress of both; None when there is none in either."""
    if mine is None or theirs is None:
        return theirs if mine is None else mine
    both: Raw = _union(mine, theirs, _part)
    return both


def _union(mine: Any, theirs: Any, settle: _Settle) -> Any:
    if not isinstance(theirs, Mapping):
        return mine
    if not isinstance(mine, Mapping):
        return theirs
    ours = {
        key: settle(key, value, theirs[key]) if key in theirs else value
        for key, value in mine.items()
    }
    return {**ours, **{key: value for key, value in theirs.items() if key not in mine}}


def _part(key: str, mine: Any, theirs: Any) -> Any:
    return _union(mine, theirs, _lesson) if key == "lessons" else mine


def _lesson(_: str, mine: Any, theirs: Any) -> Any:
    return _union(mine, theirs, _of_lesson)


def _of_lesson(key: str, mine: Any, theirs: Any) -> Any:
    if key == "questions":
        return _union(mine, theirs, _question)
    if key == "finished":
        return min(filter(day_of, (mine, theirs)), default=mine)
    return mine


def _question(_: str, mine: Any, theirs: Any) -> Any:
    return theirs if _how_far(theirs) > _how_far(mine) else mine


def _how_far(raw: Any) -> tuple[bool, int, date]:
    """Return what the further one of two records has more of; what is no record has least."""
    record = Record.from_raw(raw)
    return (record.right, record.tries, record.last) if record else (False, 0, date.min)
