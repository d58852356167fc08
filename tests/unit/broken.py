"""A good document to break in one place, and the check that it is refused there."""

from copy import deepcopy
from typing import Any

import pytest

from followup.document import from_document
from followup.errors import DocumentError
from unit.builders import document, interview, opportunity, outbound, person

OPPORTUNITY = "opportunities[0]"
MEETING = "opportunities[0].interviews[0]"
PERSON = "opportunities[0].interviews[0].interviewers[0]"
TOUCHPOINT = "opportunities[0].touchpoints[0]"
OBJECTS = ("settings", OPPORTUNITY, MEETING, PERSON, TOUCHPOINT)


def good_document() -> dict[str, Any]:
    """Return a document with one of each part."""
    part = opportunity(
        outbound("update", "2026-11-16"), interviews=[interview(interviewers=[person()])]
    )
    return deepcopy(document(part))


def with_value(path: str, value: object) -> dict[str, Any]:
    """Return the document with `value` at `path`."""
    changed = good_document()
    parent, _, key = path.rpartition(".")
    if key.endswith("]"):
        name, _, place = key[:-1].partition("[")
        at(changed, parent)[name][int(place)] = value
    else:
        at(changed, parent)[key] = value
    return changed


def at(value: Any, path: str) -> Any:
    """Return what stands at `path`."""
    for key in path.replace("[", ".[").split(".") if path else []:
        value = value[int(key[1:-1])] if key.startswith("[") else value[key]
    return value


def check_refused(raw: object, path: str, problem: str) -> None:
    """Check that the error names exactly `path` and tells `problem`, on one line."""
    with pytest.raises(DocumentError) as caught:
        from_document(raw)
    error = caught.value
    assert error.path == path
    assert problem in error.problem
    assert str(error) == (f"{path}: {error.problem}" if path else error.problem)
    assert len(str(error).splitlines()) == 1
