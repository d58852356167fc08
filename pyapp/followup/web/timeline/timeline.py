"""An opportunity's timeline, ready to be drawn and to be read as a table: every number and word is given.

Across, everything is in percent of the width, so that the drawing is as wide as there is room; down, in
pixels, so that its text keeps its size. What happened is named above the line, what is computed below.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from followup.catalogue import timeline as words_of
from followup.dates import DayWords
from followup.schedule import OpportunitySchedule
from followup.web.timeline.bands import Band, band
from followup.web.timeline.label_rows import placed
from followup.web.timeline.marks import Scale, Spot, labelled, spots_of, window_spot
from followup.web.timeline.story import Event, Story, story_of
from followup.web.timeline.table import row_of, rows_of, span_of

_ROW = 17
_TRACK = 18
_EDGE = 2  # where a side has no mark
_TO_MARK = 9  # from the edge of the line to a mark below it
_TO_LABEL = 20  # from the line to the foot of the nearest label above, or to the head of one below
_ASCENT, _DESCENT = 11, 4  # of a label's text


@dataclass(frozen=True, kw_only=True, slots=True)
class Mark:
    """One day's shape, its label and the line from `line_top` to `line_foot` that leads there."""

    spot: Spot
    y: int
    anchor: str
    label_y: int
    line_top: int
    line_foot: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Timeline:
    """The drawing, its legend, and the same in rows of days and what was or is on them."""

    height: int
    top: int
    thickness: int
    label_y: int
    quiet: str
    bands: tuple[Band, ...]
    marks: tuple[Mark, ...]
    legend: tuple[tuple[str, str], ...]
    span: str
    rows: tuple[tuple[str, str], ...]


def timeline_view(scheduled: OpportunitySchedule) -> Timeline | None:
    """Return the timeline; None while no interview counts."""
    story, words = story_of(scheduled), scheduled.standing.words
    if story is None:
        return None
    contact = words_of.CONTACTS[scheduled.opportunity.preferred_channel]
    scale = _scale(story)
    above = labelled(spots_of(story.happened, scale, words))
    windows = (each for each in story.stretches if each.kind == "window")
    named = (window_spot(each, scale, words, contact) for each in windows)
    below = labelled([*spots_of(story.ahead, scale, words), *named])
    top = _room(above)
    return Timeline(
        height=top + _TRACK + _room(below),
        top=top,
        thickness=_TRACK,
        label_y=top + _TRACK // 2 + _DESCENT,
        quiet=words_of.QUIET,
        bands=tuple(_bands(story, scale, words, contact)),
        marks=(*_above(above, top), *_below(below, top + _TRACK)),
        legend=tuple(_legend(story)),
        span=span_of(scale.first, scale.last, words),
        rows=tuple(rows_of(story, words, contact)),
    )


def _scale(story: Story) -> Scale:
    days = [each.day for each in (*story.happened, *story.ahead)]
    days += [day for each in story.stretches for day in (each.first, each.last)]
    return Scale(first=min(days), last=max(days))


def _placed(spots: Sequence[Spot]) -> Iterator[tuple[Spot, int, str]]:
    """Yield each spot with the row and the anchor of its label."""
    named = [each for each in spots if each.what]
    places = dict(zip(map(id, named), placed([each.wish for each in named]), strict=True))
    for each in spots:
        place = places.get(id(each))
        yield each, place.row if place else 0, place.anchor if place else "start"


def _room(spots: Sequence[Spot]) -> int:
    """Return how much one side takes: its labels, and what lies between them and the line."""
    rows = [row for _, row, _ in _placed(spots)]
    return _TO_LABEL + _ROW * (1 + max(rows)) if rows else _EDGE


def _above(spots: Sequence[Spot], top: int) -> Iterator[Mark]:
    middle = top + _TRACK // 2
    for spot, row, anchor in _placed(spots):
        foot = top - _TO_LABEL + _TO_MARK - row * _ROW
        yield Mark(
            spot=spot,
            y=middle,
            anchor=anchor,
            label_y=foot - _DESCENT,
            line_top=foot,
            line_foot=middle,
        )


def _below(spots: Sequence[Spot], foot: int) -> Iterator[Mark]:
    for spot, row, anchor in _placed(spots):
        head = foot + _TO_LABEL + row * _ROW
        is_today = spot.shape == "today"
        yield Mark(
            spot=spot,
            y=foot + _TO_MARK,
            anchor=anchor,
            label_y=head + _ASCENT,
            line_top=foot - _TRACK - _TO_MARK if is_today else foot,
            line_foot=head,
        )


def _bands(story: Story, scale: Scale, words: DayWords, contact: str) -> Iterator[Band]:
    shown = [each.day for each in (*story.happened, *story.ahead) if _is_on_line(each)]
    marks_at = [scale.at(day) for day in shown]
    for each in story.stretches:
        when, what = row_of(each, words, contact)
        yield band(each, scale, words_of.ON_DAY.format(day=when, what=what), marks_at)


def _is_on_line(event: Event) -> bool:
    """Say whether its mark lies on the line, or like today's across it."""
    return event.mark == "today" or event.mark not in words_of.AHEAD


def _legend(story: Story) -> Iterator[tuple[str, str]]:
    """Yield each shape that is drawn, with its word."""
    drawn = {each.mark for each in (*story.happened, *story.ahead)}
    drawn |= {each.kind for each in story.stretches}
    return ((shape, word) for shape, word in words_of.LEGEND.items() if shape in drawn)
