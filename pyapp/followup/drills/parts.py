"""What questions are made of: fields are named as the keys of docs/about/write-exercises.md."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from followup.model import Channel, Purpose


class Grade(StrEnum):
    """How well an answer in a call, or the end of one, does."""

    GOOD = "good"
    FAIR = "fair"
    BAD = "bad"


class Topic(StrEnum):
    """What a generated question is about."""

    NOTE = "note"
    CALL = "call"
    PROMISE = "promise"
    MOVE_ON = "move-on"
    BUDGET = "budget"


class FieldKind(StrEnum):
    """What is typed into a field of a capture form."""

    TEXT = "text"
    DATE = "date"


@dataclass(frozen=True, kw_only=True, slots=True)
class Option:
    """One answer to choose, with the reason why it is right or is not."""

    text: str
    right: bool = False
    why: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Group:
    """A heading under which items are sorted."""

    id: str
    name: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Item:
    """Something to sort; `group` is the id of where it belongs."""

    text: str
    group: str
    why: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Part:
    """Something to put in order."""

    text: str
    why: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """One line of a transcript."""

    who: str
    says: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Field:
    """One field to fill from a transcript; no `answers` when it was never said, so stays empty."""

    id: str
    label: str
    answers: tuple[str, ...]
    kind: FieldKind = FieldKind.TEXT
    why: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """What the visitor may say in a call; `to` is the id of the step that follows."""

    text: str
    why: str
    grade: Grade
    to: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """What the visitor hears in a call, and either `answers` or the `end`, which has a `why`."""

    id: str
    says: str
    answers: tuple[Answer, ...] = ()
    end: Grade | None = None
    why: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """One contact of a log; `promised` is the date that a message of theirs names."""

    day: date
    channel: Channel
    purpose: Purpose
    text: str
    promised: date | None = None
    too_far: bool = False
    why: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Person:
    """Whom a note is for, and what was talked about with them."""

    name: str
    title: str
    talking_points: str
