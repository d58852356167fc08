"""An order in the making: the places of the shown parts, as in "2.0.1".

Law: whatever such a text holds, it names each part once.
"""

from collections.abc import Mapping


def order_of(state: str, count: int) -> tuple[int, ...]:
    """Return the places in the order that `state` names; what is odd or missing follows as it is shown."""
    known = {str(place): place for place in range(count)}
    named = dict.fromkeys(known[text] for text in state.split(".") if text in known)
    return (*named, *(place for place in range(count) if place not in named))


def moved(order: tuple[int, ...], at: int, to: int) -> str:
    """Return the state in which the part at one position stands at another."""
    rest = [*order[:at], *order[at + 1 :]]
    return ".".join(map(str, (*rest[:to], order[at], *rest[to:])))


def positions(state: str, count: int) -> Mapping[str, str]:
    """Return the fields that grading reads: for each shown part its position, counted from 1."""
    order = order_of(state, count)
    return {f"part-{place}": str(position) for position, place in enumerate(order, start=1)}
