"""Settles value after value, and keeps account: of what the file adds, of where both say something else."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from followup.exchange.merging.rules import NOTHING, Rule
from followup.model import Interview, Interviewer, Opportunity, Settings, Touchpoint

type Owner = Settings | Opportunity | Interview | Interviewer | Touchpoint


@dataclass(frozen=True, kw_only=True, slots=True)
class Addition:
    """What only the other plan has: a thing, or the value of a `field` that is empty here."""

    value: Any
    field: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Conflict:
    """Two values of one thing; `owner` is the one here that has it."""

    owner: Owner
    field: str
    mine: Any
    theirs: Any

    @property
    def key(self) -> str:
        """A name of its own among the conflicts of two plans, and the same one each time."""
        own_id = "" if isinstance(self.owner, Settings) else self.owner.id
        return f"{type(self.owner).__name__.lower()}.{self.field}:{own_id}"


type IsTaken = Callable[[Conflict], bool]
"""Whether the other plan's value is taken."""


def none_taken(_: Conflict) -> bool:
    """Keep what is here, each time."""
    return False


def all_taken(_: Conflict) -> bool:
    """Take what comes, each time."""
    return True


class Settling:
    """Settles the values of one opportunity, or of the settings; `is_edit` as in `merge`."""

    def __init__(self, is_taken: IsTaken, *, is_edit: bool = False) -> None:
        self._is_taken = is_taken
        self._is_edit = is_edit
        self.additions: list[Addition] = []
        self.conflicts: list[Conflict] = []

    def whole[T: Owner](self, mine: T, theirs: T, rules: Iterable[Rule]) -> T:
        """Return `mine` with its values settled by the rules."""
        values: dict[str, Any] = {}
        for rule in rules:
            values |= rule.written(self._value(mine, theirs, rule))
        return replace(mine, **values)

    def add(self, value: object, field: str = "") -> None:
        """Take note of what only the other plan has."""
        self.additions.append(Addition(value=value, field=field))

    def chosen(self, conflict: Conflict) -> Any:
        """Return the one of the two values that was chosen."""
        self.conflicts.append(conflict)
        return conflict.theirs if self._is_taken(conflict) else conflict.mine

    def _value(self, owner: Owner, other: Owner, rule: Rule) -> Any:
        mine, theirs = rule.read(owner), rule.read(other)
        if mine == theirs or self._gives_way(theirs, mine, rule):
            return mine
        if mine in rule.nothing or rule.covers(theirs, mine):
            self.add(theirs, rule.name)
            return theirs
        return self.chosen(Conflict(owner=owner, field=rule.name, mine=mine, theirs=theirs))

    def _gives_way(self, theirs: Any, mine: Any, rule: Rule) -> bool:
        if self._is_edit:
            return theirs in NOTHING
        return theirs in rule.nothing or rule.covers(mine, theirs)
