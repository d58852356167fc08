"""The figures that pages quote: read strictly from docs/reference/figures.toml, one value each."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from followup.errors import DocumentError
from followup.structure import structured
from pipeline.project import BuildError

FILE = "reference/figures.toml"
_ID = re.compile(r"F\d\d")
_ADDRESS = re.compile(r"https?://[^\s()<>]+")
# What Markdown, or an attribute of a link, would take for more than text.
_MARKS = re.compile(r'["{}<>\[\]|*_`\\\n]')


class Group(StrEnum):
    """What a figure is about; "How sure are we" has a section for each."""

    NOTES = "notes"
    CHANNELS = "channels"
    WAITING = "waiting"
    SILENCE = "silence"
    APPLICATIONS = "applications"
    SCIENCE = "science"


@dataclass(frozen=True, kw_only=True, slots=True)
class Figure:
    """One figure: what it says, who says so, and what to mind. `by` and `year` stand in running text."""

    id: str
    group: Group
    claim: str
    value: str
    publisher: str
    by: str
    date: str
    year: str
    sample: str
    address: str
    also: tuple[str, ...]
    caveat: str
    details: str = ""

    @property
    def anchor(self) -> str:
        """Where on "How sure are we" it stands."""
        return self.id.lower()


@dataclass(frozen=True, kw_only=True, slots=True)
class Figures:
    """All figures in the order of the file, and the day on which the list was last gone through."""

    checked: date
    figures: tuple[Figure, ...]

    def named(self, name: str) -> Figure:
        """Return the figure with this id; raises BuildError with the remedy when there is none."""
        for figure in self.figures:
            if figure.id == name:
                return figure
        last = self.figures[-1].id if self.figures else "none"
        msg = f'cite("{name}"): no such figure; add it to docs/{FILE}, which ends with {last}'
        raise BuildError(msg)

    def of(self, group: str) -> list[Figure]:
        """Return the figures of a group, in the order of the file; raises BuildError for an unknown one."""
        if group not in set(Group):
            msg = f'figures("{group}"): no such group, expected one of {", ".join(Group)}'
            raise BuildError(msg)
        return [figure for figure in self.figures if figure.group == group]


def read(file: Path) -> Figures:
    """Return what the file holds; raises BuildError that names the file, the place, and what to do."""
    try:
        raw = tomllib.loads(file.read_text("utf-8"))
        found = structured(Figures, raw, "")
    except (OSError, tomllib.TOMLDecodeError, DocumentError) as error:
        msg = f"{file.name}: {error}"
        raise BuildError(msg) from error
    mistakes = [f"{file.name}: {mistake}" for mistake in _mistakes(found)]
    if mistakes:
        raise BuildError("\n".join(mistakes))
    return found


def _mistakes(found: Figures) -> Iterator[str]:
    """Yield what the types cannot say: ids, addresses, and texts that are there."""
    counts = Counter(figure.id for figure in found.figures)
    for place, figure in enumerate(found.figures):
        path = f"figures[{place}]"
        if not _ID.fullmatch(figure.id):
            yield f"{path}.id: expected F and two digits, got '{figure.id}'"
        if counts[figure.id] > 1:
            yield f"{path}.id: '{figure.id}' is there more than once; give each figure its own"
        yield from _text_mistakes(figure, path)


def _text_mistakes(figure: Figure, path: str) -> Iterator[str]:
    for name in (
        "claim",
        "value",
        "publisher",
        "by",
        "date",
        "year",
        "sample",
        "caveat",
        "details",
    ):
        text = getattr(figure, name)
        if not text.strip() and name != "details":
            yield f"{path}.{name}: expected text; write 'not shown' for what the source does not say"
        if _MARKS.search(text):
            yield f"{path}.{name}: expected plain text; write quotes as “ and ”, and no brackets or marks"
    for address in (figure.address, *figure.also):
        if not _ADDRESS.fullmatch(address):
            yield f"{path}.address: expected a web address without blanks or brackets, got '{address}'"
