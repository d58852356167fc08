"""Two lists made one: each keeps its own order, and what is new stands before what it stood before."""

from collections.abc import Callable
from typing import Protocol


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


def in_order[T: _HasId](
    mine: tuple[T, ...], theirs: tuple[T, ...], settle: Callable[[T, T], T]
) -> tuple[T, ...]:
    """Return what is in either; `settle` makes one of two with the same id.

    Touchpoints of one day count in the order of the document, so an order is never shuffled: of the new
    ones, each comes right before the next that both have, and the rest at the end.
    """
    others = {each.id: each for each in theirs}
    known = {each.id for each in mine}
    before: dict[str, list[T]] = {}
    waiting: list[T] = []
    for each in theirs:
        if each.id in known:
            before[each.id], waiting = waiting, []
        else:
            waiting.append(each)
    found: list[T] = []
    for each in mine:
        found += before.get(each.id, ())
        other = others.get(each.id, each)
        # Most are the same in both: comparing them costs far less than settling each value.
        found.append(each if other == each else settle(each, other))
    return (*found, *waiting)
