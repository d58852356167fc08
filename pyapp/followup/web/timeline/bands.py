"""The stretches of a timeline: days to leave them alone, days for asking."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from followup.catalogue import timeline as words_of
from followup.web.timeline.label_rows import NARROW, text_width
from followup.web.timeline.marks import STRONG, Scale
from followup.web.timeline.story import Stretch

_MARK = 8.0  # pixels that a mark takes to each side
_LABEL = STRONG * text_width(words_of.QUIET)


@dataclass(frozen=True, kw_only=True, slots=True)
class Band:
    """A stretch of the line in percent; `label_x` is where its name has room on it, None for nowhere."""

    kind: str
    x: float
    width: float
    said: str
    label_x: float | None


def band(stretch: Stretch, scale: Scale, said: str, marks_at: Iterable[float]) -> Band:
    """Return the band of a stretch, named where there are no marks on it if it is one of silence."""
    left, right = scale.at(stretch.first, 0), scale.at(stretch.last, 1)
    is_quiet = stretch.kind == "quiet"
    return Band(
        kind=stretch.kind,
        x=left,
        width=round(right - left, 3),
        said=said,
        label_x=_widest_gap(left, right, marks_at) if is_quiet else None,
    )


def _widest_gap(left: float, right: float, marks_at: Iterable[float]) -> float | None:
    """Return the middle of the widest part without a mark, where the name fits into the narrowest drawing."""
    edges = [left, *sorted(each for each in marks_at if left < each < right), right]
    gaps = list(pairwise(edges))
    first, last = max(gaps, key=lambda gap: gap[1] - gap[0])
    has_room = (last - first) / 100 * NARROW >= _LABEL + 2 * _MARK
    return round((first + last) / 2, 3) if has_room else None
