"""Numbered steps from one version of the plan document to the next, over raw data.

A step is a pure function and never imports the model, so that it stays true when the model changes.
A document of a newer version is refused, never guessed at.
"""

from collections.abc import Callable, Mapping
from typing import Any

from followup.errors import DocumentError, NewerDocumentError
from followup.quoting import shown

CURRENT_VERSION = 2


def _from_1(document: dict[str, Any]) -> dict[str, Any]:
    """Version 2 added keys that may be left out, a stage and a purpose; nothing of version 1 changed."""
    return {**document, "version": 2}


# From the version in the key to the next one. Version 1 is the first.
_STEPS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {1: _from_1}


def migrated(raw: Mapping[str, Any]) -> dict[str, Any]:
    """Return `raw` as a document of the current version.

    Raises NewerDocumentError for a later version and DocumentError for what is no version.
    """
    version = raw.get("version")
    if type(version) is not int or version < 1:
        problem = f"expected a whole number from 1 to {CURRENT_VERSION}, got {shown(version)}"
        raise DocumentError(path="version", problem=problem)
    if version > CURRENT_VERSION:
        problem = (
            f"expected at most {CURRENT_VERSION}, got {shown(version)}: a newer planner wrote this"
        )
        raise NewerDocumentError(path="version", problem=f"{problem}; open it with that one")
    document = dict(raw)
    for step in range(version, CURRENT_VERSION):
        document = _STEPS[step](document)
    return document
