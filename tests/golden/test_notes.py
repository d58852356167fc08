"""The coach against notes that people labelled before it read them (notes.toml)."""

import pytest

from followup.letters.checks.table import CHECKS, Check
from followup.letters.findings import Severity
from golden.notes_corpus import Labelled, labelled_notes
from golden.notes_table import Row, rows

NOTES = labelled_notes()
ROWS = {row.id: row for row in rows(NOTES)}
# How often a check must be right when it speaks, and speak when it should: at least so many of 1.
PRECISION, RECALL = 0.85, 0.75
LEAST = {Severity.MUST: 5, Severity.SHOULD: 3, Severity.INFO: 3}


@pytest.mark.parametrize("check", [each.id for each in CHECKS])
def test_a_check_is_right_when_it_speaks(check: str) -> None:
    """A check that cries wolf is not read for long."""
    assert ROWS[check].precision >= PRECISION, ROWS[check].wrong


@pytest.mark.parametrize("check", [each.id for each in CHECKS])
def test_a_check_speaks_when_it_should(check: str) -> None:
    """A check finds most of what it is there for."""
    assert ROWS[check].recall >= RECALL, ROWS[check].missed


@pytest.mark.parametrize("note", NOTES, ids=lambda note: note.name)
def test_every_miss_is_known(note: Labelled) -> None:
    """Where the coach differs from the label, the note says why; where it does not, nothing is excused."""
    assert bool(note.known) is (note.found != note.raises), note.found ^ note.raises


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
def test_every_check_has_its_notes(check: Check) -> None:
    """Each check is tried on several notes that should raise it."""
    row, severity = ROWS[check.id], check.severity
    assert len(row.right + row.missed) >= LEAST[severity]


def test_labels_name_checks() -> None:
    """No note asks for a check that there is not."""
    assert {each for note in NOTES for each in note.raises} <= {check.id for check in CHECKS}


def test_a_false_alarm_counts() -> None:
    """The table tells a check that is often wrong, and one that is often silent."""
    row = Row(id="gift", right=("a",), missed=("b", "c"), wrong=("d",))
    assert (row.precision, round(row.recall, 2)) == (0.5, 0.33)
