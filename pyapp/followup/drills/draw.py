"""What looks like chance in a drill: numbers that follow from a seed or a name, on every machine the same.

Laws: the same seed gives the same numbers; `shuffled` returns the same items, each once.
"""

from collections.abc import Sequence
from dataclasses import dataclass

_MASK = (1 << 64) - 1


def seed_of(text: str) -> int:
    """Return a number for a text (FNV-1a)."""
    number = 0xCBF29CE484222325
    for byte in text.encode("utf-8", "surrogatepass"):
        number = (number ^ byte) * 0x100000001B3 & _MASK
    return number


@dataclass(slots=True)
class Draw:
    """Numbers one after another (SplitMix64); `state` is the seed at first."""

    state: int

    def below(self, limit: int) -> int:
        """Return a number from 0 up to, and without, `limit`."""
        self.state = (self.state + 0x9E3779B97F4A7C15) & _MASK
        mixed = (self.state ^ self.state >> 30) * 0xBF58476D1CE4E5B9 & _MASK
        mixed = (mixed ^ mixed >> 27) * 0x94D049BB133111EB & _MASK
        return (mixed ^ mixed >> 31) % limit

    def among(self, first: int, last: int) -> int:
        """Return a number from `first` to `last`."""
        return first + self.below(last - first + 1)

    def one_of[T](self, items: Sequence[T]) -> T:
        """Return one of `items`."""
        return items[self.below(len(items))]


def shuffled[T](items: Sequence[T], name: str) -> tuple[T, ...]:
    """Return `items` in an order that follows from `name`, and is not the one they stand in.

    Items that cannot stand in another order, fewer than two, stay as they are.
    """
    draw, left, found = Draw(seed_of(name)), list(items), []
    while left:
        found.append(left.pop(draw.below(len(left))))
    is_same = all(one is other for one, other in zip(found, items, strict=True))
    return (*found[1:], *found[:1]) if is_same else tuple(found)
