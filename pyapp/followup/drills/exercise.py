"""An exercise as its author wrote it: docs/camp/exercises/<slug>.toml, read strictly.

docs/about/write-exercises.md describes the format; fields are named as its keys. A question is one of
the classes at the end, told apart by `kind`.
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from followup.drills.parts import (
    Entry,
    Field,
    Group,
    Item,
    Line,
    Option,
    Part,
    Person,
    Step,
    Topic,
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    """What every question has; `id` never changes, because progress remembers it."""

    id: str
    situation: str = ""
    ask: str
    hints: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Choice(Asked):
    """Choose the right option, or all of them where there are several."""

    kind: Literal["choice"] = "choice"
    options: tuple[Option, ...]

    @property
    def has_several(self) -> bool:
        """Say whether more than one option is right, so that boxes are shown."""
        return sum(each.right for each in self.options) > 1


@dataclass(frozen=True, kw_only=True, slots=True)
class Sort(Asked):
    """Sort items into groups."""

    kind: Literal["sort"] = "sort"
    groups: tuple[Group, ...]
    items: tuple[Item, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Order(Asked):
    """Put parts in order; they stand in the right one."""

    kind: Literal["order"] = "order"
    parts: tuple[Part, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Capture(Asked):
    """Fill a form from a transcript."""

    kind: Literal["capture"] = "capture"
    lines: tuple[Line, ...]
    fields: tuple[Field, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Call(Asked):
    """Make a call that branches, from the step `start` to an end."""

    kind: Literal["call"] = "call"
    start: str
    steps: tuple[Step, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Audit(Asked):
    """Tick what went too far in a log of contacts after an interview."""

    kind: Literal["audit"] = "audit"
    interview: date
    promised: date | None = None
    country: str | None = None
    entries: tuple[Entry, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Dates(Asked):
    """Name days for `count` situations, which are generated and answered by the schedule."""

    kind: Literal["dates"] = "dates"
    count: int
    about: tuple[Topic, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Note(Asked):
    """Write a note to each of one to three people, for the coach to read."""

    kind: Literal["note"] = "note"
    company: str
    role: str
    sender: str
    people: tuple[Person, ...]


Question = Choice | Sort | Order | Capture | Call | Audit | Dates | Note


@dataclass(frozen=True, kw_only=True, slots=True)
class Again:
    """A question of an earlier lesson, to be asked once more."""

    lesson: str
    question: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Exercise:
    """The practice part of one lesson; reading and exercise together take about `minutes`.

    `about` tells in a line what the lesson is about.
    """

    title: str
    about: str = ""
    rule: str
    minutes: int
    again: Again | None = None
    questions: tuple[Question, ...]

    def question(self, own_id: str) -> Question | None:
        """Return the question with this id; None when there is none."""
        return next((each for each in self.questions if each.id == own_id), None)
