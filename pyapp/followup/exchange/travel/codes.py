"""A link as a QR code, to be drawn as one path of an SVG image."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

import segno
from segno.encoder import DataOverflowError

LARGEST_VERSION = 25
"""117 modules a side. On a narrow phone's screen, 320 pixels or about 5 cm, one module is then 0.36 mm wide,
which another phone's camera tells apart from a hand's breadth away; from there on it takes luck."""

QUIET_ZONE = 4
"""Modules of white that ISO/IEC 18004 asks for on each side."""

# The lowest level of error correction: a screen has no stains, and larger modules help a camera more.
# Where the same size has room for a higher one, segno takes that.
_LEVEL = "l"
# Deflated text is as good as random, so no mask suits it better than another, and trying all eight would
# take most of the time.
_MASK = 2


@dataclass(frozen=True, kw_only=True, slots=True)
class Code:
    """A QR code: modules a side with the quiet zone, and its dark modules as lines of a path, one wide."""

    size: int
    path: str


def code_of(text: str) -> Code | None:
    """Return the code of a text; None for one that is too long to be read from a screen."""
    try:
        made = segno.make_qr(text, error=_LEVEL, mask=_MASK)
    except DataOverflowError:
        return None
    if int(made.version) > LARGEST_VERSION:
        return None
    rows = [bytes(row) for row in made.matrix]
    return Code(size=len(rows) + 2 * QUIET_ZONE, path="".join(_lines(rows)))


def _lines(rows: list[bytes]) -> Iterator[str]:
    for y, row in enumerate(rows, start=QUIET_ZONE):
        yield f"M{QUIET_ZONE} {y}.5"
        for is_dark, modules in groupby(row):
            width = len(list(modules))
            yield f"h{width}" if is_dark else f"m{width} 0"
