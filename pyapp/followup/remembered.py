"""Work done once for each value, by its identity: an edit makes one new opportunity among many old ones."""

from collections.abc import Callable, Iterable


class Remembered[T, B, R]:
    """What was made of the values that were last asked for; anything else is forgotten.

    `make` takes a value and the basis: all else that the result depends on. With another basis nothing
    is remembered. Each result is kept with its value, so that the identity stays its own.
    """

    def __init__(self, make: Callable[[T, B], R]) -> None:
        self._make = make
        self._basis: B | None = None
        self._known: dict[int, tuple[T, R]] = {}

    def all(self, values: Iterable[T], basis: B) -> list[R]:
        """Return what is made of each of `values`, in their order."""
        self._rest_on(basis)
        known, self._known = self._known, {}
        return [self._add(value, basis, known) for value in values]

    def one(self, value: T, basis: B) -> R:
        """Return what is made of `value`, and remember it beside the others."""
        self._rest_on(basis)
        return self._add(value, basis, self._known)

    def _rest_on(self, basis: B) -> None:
        if basis != self._basis:
            self._basis, self._known = basis, {}

    def _add(self, value: T, basis: B, known: dict[int, tuple[T, R]]) -> R:
        kept = known.get(id(value)) or (value, self._make(value, basis))
        self._known[id(value)] = kept
        return kept[1]
