"""The plan here and the plan that comes: how they differ, and the one that is made of both.

Laws: nothing recorded in either is lost, but the value not chosen where both have one, and how a job
stood by the shorter log; merging with itself or with nothing changes nothing; merging twice is merging
once; without conflicts it is all the same which one comes; the result is a valid document.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from followup.exchange.calendar.record import NOTHING, read, written
from followup.exchange.calendar.two_records import both
from followup.exchange.merging import rules
from followup.exchange.merging.ids import fitted
from followup.exchange.merging.in_order import in_order
from followup.exchange.merging.opportunities import one_of_two
from followup.exchange.merging.progress import both_progresses
from followup.exchange.merging.settling import (
    Addition,
    Conflict,
    IsTaken,
    Settling,
    none_taken,
)
from followup.model import Opportunity, Plan, Settings


@dataclass(frozen=True, kw_only=True, slots=True)
class Difference[T]:
    """One thing that both plans have, and what came of it."""

    mine: T
    theirs: T
    merged: T
    additions: tuple[Addition, ...]
    conflicts: tuple[Conflict, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Merge:
    """The plan made of both, and how they differ; `only_here` and `unchanged` count opportunities.

    `changed` are added to and contradicted in nothing, `conflicting` have values that differ.
    """

    plan: Plan
    added: tuple[Opportunity, ...]
    changed: tuple[Difference[Opportunity], ...]
    conflicting: tuple[Difference[Opportunity], ...]
    unchanged: int
    only_here: int
    settings: Difference[Settings]
    has_progress: bool

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """Every value that differs, those of the settings last."""
        by_file = [each for one in self.conflicting for each in one.conflicts]
        return (*by_file, *self.settings.conflicts)


def merge(
    mine: Plan, theirs: Plan, is_taken: IsTaken = none_taken, *, is_edit: bool = False
) -> Merge:
    """Return what becomes of `mine` when `theirs` is taken in; `is_taken` decides the conflicts.

    `is_edit`: it is `mine` as someone changed it, so that what a form offers by itself was chosen, too.
    """
    coming = fitted(theirs, mine)
    pairs: list[Difference[Opportunity]] = []
    known = {each.id for each in mine.opportunities}
    added = tuple(each for each in coming.opportunities if each.id not in known)
    shared = len(coming.opportunities) - len(added)

    def settle(one: Opportunity, other: Opportunity) -> Opportunity:
        pairs.append(_opportunities(one, other, Settling(is_taken, is_edit=is_edit)))
        return pairs[-1].merged

    together = in_order(mine.opportunities, coming.opportunities, settle)
    own = _settings(mine.settings, coming.settings, is_taken)
    camp = both_progresses(mine.camp, coming.camp)
    plan = replace(mine, settings=own.merged, opportunities=together, camp=camp)
    return Merge(
        plan=replace(plan, calendar=_calendar(plan, coming.calendar, is_new=plan != mine)),
        added=added,
        changed=_those(pairs, has_conflicts=False),
        conflicting=_those(pairs, has_conflicts=True),
        unchanged=shared - sum(1 for each in pairs if each.additions or each.conflicts),
        only_here=len(known) - shared,
        settings=own,
        has_progress=camp != mine.camp,
    )


def _calendar(
    plan: Plan, theirs: Mapping[str, Any] | None, *, is_new: bool
) -> Mapping[str, Any] | None:
    """Return what was handed to calendars; its revisions alone are no reason to take anything in."""
    if plan.calendar is None or theirs is None or not is_new:
        return theirs if plan.calendar is None else plan.calendar
    own, other = read(plan.calendar), read(theirs)
    record = both(own, other, {each.id for each in plan.opportunities})
    # What cannot be read here is left alone.
    return plan.calendar if own in (NOTHING, record) else written(record)


def _opportunities(
    mine: Opportunity, theirs: Opportunity, settling: Settling
) -> Difference[Opportunity]:
    merged = one_of_two(mine, theirs, settling)
    # What did not change stays the very same value: what was made of it is remembered by that.
    return _difference(mine, theirs, mine if merged == mine else merged, settling)


def _settings(mine: Settings, theirs: Settings, is_taken: IsTaken) -> Difference[Settings]:
    settling = Settling(is_taken)
    merged = settling.whole(mine, theirs, rules.SETTINGS)
    return _difference(mine, theirs, merged, settling)


def _difference[T](mine: T, theirs: T, merged: T, settling: Settling) -> Difference[T]:
    return Difference(
        mine=mine,
        theirs=theirs,
        merged=merged,
        additions=tuple(settling.additions),
        conflicts=tuple(settling.conflicts),
    )


def _those(pairs: Iterable[Difference[Any]], *, has_conflicts: bool) -> tuple[Difference[Any], ...]:
    changed = (each for each in pairs if each.additions or each.conflicts)
    return tuple(each for each in changed if bool(each.conflicts) is has_conflicts)
