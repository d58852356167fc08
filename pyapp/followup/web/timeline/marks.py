"""The marks of a timeline: one for each day of a side, with a label where it can have one."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from followup.catalogue import timeline as words_of
from followup.dates import DayWords
from followup.web.timeline.label_rows import Wish, can_stand, text_width
from followup.web.timeline.story import Event, Stretch

_MARGIN = 3.0  # percent: half a mark, in the narrowest drawing
# Beyond these there would be more labels than drawing; the marks still say it, and the table.
MOST_LABELS = 12
# On one day, the first of these gives the mark its shape and its word; today stands for itself.
_RANK = {mark: rank for rank, mark in enumerate(("today", "window", *words_of.LEGEND))}
STRONG = 1.08
"""How much wider bold text is."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Scale:
    """From days to percent of the width."""

    first: date
    last: date

    def at(self, day: date, part: float = 0.5) -> float:
        """Return where a part of `day` lies: 0 is its begin, 1 its end."""
        days = (self.last - self.first).days + 1
        passed = (day - self.first).days + part
        return round(_MARGIN + (100 - 2 * _MARGIN) * passed / days, 3)


@dataclass(frozen=True, kw_only=True, slots=True)
class Spot:
    """A mark at `x` percent with its label, "" for none; `said` is all of it in words."""

    shape: str
    x: float
    what: str
    when: str
    said: tuple[str, ...] = ()

    @property
    def wish(self) -> Wish:
        """What its label asks for."""
        text = text_width(self.what) * STRONG + text_width(f" {self.when}" if self.when else "")
        return Wish(at=self.x, width=text)


def spots_of(events: Sequence[Event], scale: Scale, words: DayWords) -> Iterator[Spot]:
    """Yield a spot for each day, and one more for today."""
    in_order = sorted(events, key=_day_and_today)
    for (day, _), together in groupby(in_order, key=_day_and_today):
        yield _spot(day, sorted(together, key=lambda each: _RANK[each.mark]), scale, words)


def _day_and_today(event: Event) -> tuple[date, bool]:
    return event.day, event.mark == "today"


def _spot(day: date, events: Sequence[Event], scale: Scale, words: DayWords) -> Spot:
    when = words.short(day)
    said = tuple(words_of.ON_DAY.format(day=when, what=each.said) for each in events)
    whole = Spot(shape=events[0].mark, x=scale.at(day), what="", when=when, said=said)
    return _fitting(whole, list(_words(events)))


def _words(events: Sequence[Event]) -> Iterator[str]:
    """Yield what a label can say of the events of one day, the fullest first."""
    by_word = Counter(each.word for each in events)
    named = [_counted(word, count) for word, count in by_word.items()]
    yield words_of.BETWEEN.join(named)
    if len(named) > 1:
        rest = len(events) - by_word[events[0].word]
        yield words_of.AND_MORE.format(first=named[0], count=rest)


def _counted(word: str, count: int) -> str:
    is_many = count > 1 and word in words_of.MANY
    return words_of.MANY[word].format(count=count) if is_many else words_of.SHORT[word]


def window_spot(window: Stretch, scale: Scale, words: DayWords, contact: str) -> Spot:
    """Return the label of the days for asking: it names the first of them."""
    when, x = words.short(window.first), scale.at(window.first)
    what = words_of.WINDOW.format(contact=contact)
    return _fitting(Spot(shape="window", x=x, what=what, when=when), [what])


def _fitting(spot: Spot, whats: Sequence[str]) -> Spot:
    """Return the spot with the most that a narrow drawing has room for; if need be without its day."""
    tries = [replace(spot, what=what) for what in whats]
    tries.append(replace(spot, what=whats[-1], when=""))
    return next((each for each in tries if can_stand(each.wish)), replace(spot, what="", when=""))


def labelled(spots: Iterable[Spot]) -> list[Spot]:
    """Return the spots, those that matter least without a label where there are too many."""
    found = list(spots)
    by_rank = sorted(range(len(found)), key=lambda n: (_RANK[found[n].shape], -found[n].x))
    bare = set(by_rank[MOST_LABELS:])
    return [replace(each, what="", when="") if n in bare else each for n, each in enumerate(found)]
