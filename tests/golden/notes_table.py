"""How well the coach reads notes.toml: python tests/golden/notes_table.py.

For each check: in how many notes it should be raised and in how many it is, how often it is right when it
speaks (precision) and how often it speaks when it should (recall), and every miss by name.
"""

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT / "pyapp"), str(ROOT / "tests")]

from followup.letters.checks.table import CHECKS  # noqa: E402
from golden.notes_corpus import Labelled, labelled_notes  # noqa: E402


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """How one check did: the notes where it was right, where it was silent and where it was wrong."""

    id: str
    right: tuple[str, ...]
    missed: tuple[str, ...]
    wrong: tuple[str, ...]

    @property
    def precision(self) -> float:
        """Of the times it spoke, how often it was right; 1 when it never spoke."""
        spoken = len(self.right) + len(self.wrong)
        return len(self.right) / spoken if spoken else 1.0

    @property
    def recall(self) -> float:
        """Of the times it should have spoken, how often it did."""
        wanted = len(self.right) + len(self.missed)
        return len(self.right) / wanted if wanted else 1.0


def rows(notes: Iterable[Labelled]) -> list[Row]:
    """Return a row for every check, in the table's order."""
    read = [(each.name, each.raises, each.found) for each in notes]
    return [
        Row(
            id=check.id,
            right=tuple(n for n, raises, found in read if check.id in raises & found),
            missed=tuple(n for n, raises, found in read if check.id in raises - found),
            wrong=tuple(n for n, raises, found in read if check.id in found - raises),
        )
        for check in CHECKS
    ]


def lines(notes: list[Labelled]) -> Iterator[str]:
    """Yield the table, line by line."""
    yield f"{'check':20}{'expected':>9}{'found':>7}{'precision':>11}{'recall':>8}"
    for row in rows(notes):
        expected, found = len(row.right + row.missed), len(row.right + row.wrong)
        yield f"{row.id:20}{expected:9}{found:7}{row.precision:11.2f}{row.recall:8.2f}"
        yield from (f"    silent in {name}" for name in row.missed)
        yield from (f"    wrong in {name}" for name in row.wrong)
    yield f"{len(notes)} notes"


if __name__ == "__main__":
    print("\n".join(lines(labelled_notes())))
