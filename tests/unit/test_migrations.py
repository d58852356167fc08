"""Versions of the document: the current one passes, later ones are refused by name."""

import json
from pathlib import Path

import pytest

from followup import migrations
from followup.document import from_document, to_document
from followup.errors import DocumentError, NewerDocumentError
from followup.migrations import CURRENT_VERSION, migrated
from unit.builders import document


def test_the_current_version_stays_as_it_is() -> None:
    """There is nothing to do for a document of today."""
    raw = document()
    assert migrated(raw) == raw


def test_a_document_is_copied() -> None:
    """Migrating never changes what was given."""
    raw = document()
    assert migrated(raw) is not raw


def test_there_is_a_step_for_every_older_version() -> None:
    """From each version before the current one, exactly one step leads on."""
    assert sorted(migrations._STEPS) == list(range(1, CURRENT_VERSION))


def test_steps_are_taken_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    """A document two versions old takes two steps, the older first."""
    steps = {
        1: lambda raw: raw | {"version": 2, "taken": [1]},
        2: lambda raw: raw | {"version": 3, "taken": [*raw["taken"], 2]},
    }
    monkeypatch.setattr(migrations, "_STEPS", steps)
    monkeypatch.setattr(migrations, "CURRENT_VERSION", 3)
    assert migrated({"version": 1}) == {"version": 3, "taken": [1, 2]}
    assert migrated({"version": 2, "taken": []}) == {"version": 3, "taken": [2]}


def test_a_newer_version_is_refused() -> None:
    """What a later program wrote is not guessed at."""
    with pytest.raises(NewerDocumentError, match=r"^version: expected at most"):
        migrated({"version": CURRENT_VERSION + 1})


@pytest.mark.parametrize("version", [0, -1, True, 1.0, "1", None])
def test_what_is_no_version_is_refused(version: object) -> None:
    """A version is a whole number from 1, and true is none."""
    with pytest.raises(DocumentError, match=r"^version: expected a whole number") as caught:
        migrated({"version": version})
    assert not isinstance(caught.value, NewerDocumentError)


def test_a_missing_version_is_refused() -> None:
    """A document always says its version."""
    with pytest.raises(DocumentError, match=r"^version: "):
        migrated({})


def test_a_plan_of_version_1_is_read_as_it_was_meant() -> None:
    """A file of the first version gives the same plan, with the new keys at their defaults."""
    raw = json.loads((Path(__file__).parent / "version-1.json").read_text("utf-8"))
    document = to_document(from_document(raw))
    (opportunity,) = document["opportunities"]
    added = {"date_style": None, "week_starts_on": None}
    assert document["settings"] == raw["settings"] | added
    assert opportunity == raw["opportunities"][0] | {"archived": False}
    assert (document["version"], document["camp"]) == (2, raw["camp"])
