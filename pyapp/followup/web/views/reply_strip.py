"""How long replies took: a dot for each on a line of days, and the numbers that stand for them."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from followup.catalogue import results as words_of
from followup.catalogue.wording import listed
from followup.results import FEWEST, median

_MARGIN = 3.0  # percent
_MOST_COLUMNS = 40  # dots of six pixels, side by side in 280
_MOST_DOTS = 8  # above one another
_DOT = 7
_HEAD, _FOOT = 20, 20  # the label of the middle, and those of the ends


@dataclass(frozen=True, kw_only=True, slots=True)
class Dot:
    """A dot at `x` percent and `y` pixels."""

    x: float
    y: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Middle:
    """The middle wait, named where it lies."""

    x: float
    anchor: str
    text: str


@dataclass(frozen=True, kw_only=True, slots=True)
class DaysPanel:
    """The strip with its words and its table; nothing is drawn for no replies."""

    id: str
    title: str
    said: str
    height: int
    base: int
    dots: tuple[Dot, ...]
    dots_mean: str
    middle: Middle | None
    ends: tuple[str, str]
    rows: tuple[tuple[str, str], ...]


def days_panel(days: Sequence[int]) -> DaysPanel:
    """Return the panel of some waits in days, the shortest first."""
    columns = _columns(days)
    per_dot = -(-max(columns.values(), default=1) // _MOST_DOTS)
    tallest = max((-(-count // per_dot) for count in columns.values()), default=0)
    base = _HEAD + _DOT * tallest + 2
    return DaysPanel(
        id="took",
        title=words_of.DAYS,
        said=_said(days),
        height=base + _FOOT,
        base=base,
        dots=tuple(_dots(columns, per_dot, base, _last(days))),
        dots_mean=words_of.ONE_DOT if per_dot == 1 else words_of.DOTS.format(count=per_dot),
        middle=_middle(days),
        ends=(words_of.SAME_DAY, words_of.DAYS_ON.format(count=_last(days))),
        rows=tuple(_rows(days)),
    )


def _last(days: Sequence[int]) -> int:
    """Return the last day of the line, which is never shorter than two days."""
    return max((2, *days[-1:]))


def _columns(days: Sequence[int]) -> Counter[int]:
    """Return how many waits end in each column, named by its first day."""
    width = -(-(_last(days) + 1) // _MOST_COLUMNS)
    return Counter(day // width * width for day in days)


def _at(day: float, last: int) -> float:
    return round(_MARGIN + (100 - 2 * _MARGIN) * day / last, 3)


def _dots(columns: Counter[int], per_dot: int, base: int, last: int) -> Iterator[Dot]:
    for day, count in sorted(columns.items()):
        for place in range(-(-count // per_dot)):
            yield Dot(x=_at(day, last), y=base - _DOT // 2 - 1 - place * _DOT)


def _middle(days: Sequence[int]) -> Middle | None:
    if len(days) < FEWEST:
        return None
    x = _at(median(days), _last(days))
    anchor = "start" if x < 35 else "end" if x > 65 else "middle"
    return Middle(x=x, anchor=anchor, text=words_of.MIDDLE_HERE.format(days=_in_days(median(days))))


def _said(days: Sequence[int]) -> str:
    if not days:
        return words_of.NO_DAYS
    if len(days) < FEWEST:
        return words_of.FEW_DAYS_SAID.format(days=listed([str(each) for each in days]))
    middle, most = _number(median(days)), _number(days[-1])
    return words_of.DAYS_SAID.format(middle=middle, least=days[0], most=most)


def _rows(days: Sequence[int]) -> Iterator[tuple[str, str]]:
    if days:
        yield words_of.REPLY_COUNT, str(len(days))
        yield words_of.SHORTEST, _in_days(days[0])
        if len(days) >= FEWEST:
            yield words_of.MIDDLE, _in_days(median(days))
        yield words_of.LONGEST, _in_days(days[-1])


def _in_days(days: float) -> str:
    """Return a wait in days; the middle of two can be half a day."""
    return _number(days) if days else words_of.SAME_DAY


def _number(days: float) -> str:
    return words_of.ONE_DAY if days == 1 else words_of.DAYS_ON.format(count=f"{days:g}")
