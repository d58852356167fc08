"""What makes two runs comparable: sides that take turns, and sample plans of one seed.

The load of the machine changes by the minute, so both sides must meet the same.
"""

from collections.abc import Callable

SEED = 1
"""Of every sample plan that something is measured on."""


def in_turns[T](runs: int, *sides: Callable[[], T]) -> tuple[list[T], ...]:
    """Call every side once, then every side again, `runs` times; return the results side by side."""
    found: tuple[list[T], ...] = tuple([] for _ in sides)
    for _ in range(runs):
        for results, side in zip(found, sides, strict=True):
            results.append(side())
    return found
