"""Labels beside marks on a line: each where it covers no other, however narrow the screen.

Laws: at `NARROW` pixels and at every greater width, no two labels of a row overlap, and none leaves the
drawing. Positions are percent of the width and texts keep their size, so what is apart stays apart.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

NARROW = 280.0
"""The least width of the drawing, in pixels: a phone of 320 with its margins."""

_GAP = 7.0
_FONT_SIZE = 12.0
# Parts of the font size, those of a wide sans-serif: a narrower font only leaves more room.
_WIDTHS = dict.fromkeys(" ,.:'ijlI", 0.36) | dict.fromkeys("frt-+", 0.46)
_WIDTHS |= dict.fromkeys("mwMW", 1.0) | dict.fromkeys("ABCDEFGHJKLNOPQRSTUVXYZ", 0.76)
_USUAL = 0.64
# The first and last of a row are written towards the middle.
_ANCHORS = ("start", "end", "middle")


@dataclass(frozen=True, kw_only=True, slots=True)
class Wish:
    """A label to be placed: `at` in percent of the width, `width` in pixels."""

    at: float
    width: float


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """Where a label stands: rows are counted from the line outward."""

    row: int
    anchor: str


def text_width(text: str) -> float:
    """Return about how many pixels a label takes, rather too many than too few."""
    return _FONT_SIZE * sum(_WIDTHS.get(each, _USUAL) for each in text)


def box(wish: Wish, anchor: str, width: float = NARROW) -> tuple[float, float]:
    """Return from where to where a label reaches in a drawing of this width, in pixels."""
    at = wish.at / 100 * width
    before = {"start": 0.0, "middle": wish.width / 2, "end": wish.width}[anchor]
    return at - before, at - before + wish.width


def can_stand(wish: Wish) -> bool:
    """Say whether a label fits into the narrowest drawing at all."""
    return any(True for _ in _fitting(wish))


def placed(wishes: Sequence[Wish]) -> list[Place]:
    """Return a place for each label, near the line where there is room; each must be one that can stand."""
    found: dict[int, _Placed] = {}
    for number in _in_turn(wishes):
        found[number] = _best(wishes[number], list(found.values()))
    return [found[number].place for number in range(len(wishes))]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Placed:
    place: Place
    at: float
    left: float
    right: float


def _in_turn(wishes: Sequence[Wish]) -> Iterator[int]:
    """Yield those that must be written leftward from the left, then the others from the right.

    So a label seldom lies across the line that leads to another: both groups rise away from the line.
    """
    by_place = sorted(range(len(wishes)), key=lambda number: wishes[number].at)
    leftward = [each for each in by_place if box(wishes[each], "start")[1] > NARROW]
    yield from leftward
    yield from (each for each in reversed(by_place) if each not in leftward)


def _best(wish: Wish, others: list[_Placed]) -> _Placed:
    """Return the lowest free place; one whose line crosses no label, if there is any."""
    rows = range(1 + max((each.place.row for each in others), default=-1) + 1)
    free = [each for each in _candidates(wish, rows) if not _is_taken(each, others)]
    return next((each for each in free if not _crosses(each, others)), free[0])


def _candidates(wish: Wish, rows: Iterable[int]) -> Iterator[_Placed]:
    for row in rows:
        for anchor, left, right in _fitting(wish):
            place, at = Place(row=row, anchor=anchor), wish.at / 100 * NARROW
            yield _Placed(place=place, at=at, left=left, right=right)


def _fitting(wish: Wish) -> Iterator[tuple[str, float, float]]:
    for anchor in _ANCHORS:
        left, right = box(wish, anchor)
        if left >= 0 and right <= NARROW:
            yield anchor, left, right


def _is_taken(it: _Placed, others: list[_Placed]) -> bool:
    """Say whether another label of the row is in the way, or the line of one further out."""
    return any(
        each.left < it.right + _GAP and it.left < each.right + _GAP
        for each in others
        if each.place.row == it.place.row
    ) or any(_covers(it, each) for each in others if each.place.row > it.place.row)


def _crosses(it: _Placed, others: list[_Placed]) -> bool:
    """Say whether its own line crosses a label."""
    return any(_covers(each, it) for each in others if each.place.row < it.place.row)


def _covers(label: _Placed, other: _Placed) -> bool:
    return label.left - 2 < other.at < label.right + 2
