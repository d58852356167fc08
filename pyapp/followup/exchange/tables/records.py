"""What a row says, each cell understood; and what is wrong with it, cell by cell."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from followup.exchange.tables.references import Reference
from followup.model import Format, PreferredChannel, Round, Stage


class Person(NamedTuple):
    """Someone of a row."""

    name: str = ""
    title: str = ""
    email: str = ""
    phone: str = ""
    talking_points: str = ""
    waived: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Meeting:
    """The interview of a row; None for what it does not say."""

    date: dt.date
    time: dt.time | None
    round: Round | None
    format: Format | None
    cancelled: bool
    people: tuple[Person, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Record:
    """A row that can be taken."""

    number: int
    company: str
    role: str
    stage: Stage | None
    decision_expected_by: dt.date | None
    preferred_channel: PreferredChannel | None
    archived: bool
    meeting: Meeting | None
    reference: Reference


@dataclass(frozen=True, kw_only=True, slots=True)
class Problem:
    """What is wrong with one cell of a row, and what to do; `column` is its header."""

    number: int
    column: str
    sentence: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Reading:
    """A table as it was understood.

    `unknown_stages` are words by their keys; `notes_left` counts the rows with notes about nobody;
    in the rows with the numbers `doubtful`, a comma was taken to stand between two people.
    """

    records: tuple[Record, ...]
    problems: tuple[Problem, ...]
    unknown_stages: Mapping[str, str]
    notes_left: int
    doubtful: tuple[int, ...] = ()

    @property
    def bad_rows(self) -> frozenset[int]:
        """The numbers of the rows that cannot be taken."""
        return frozenset(each.number for each in self.problems)
