"""A timeline as a table: the same days as the drawing has, one row for each thing."""

from collections.abc import Iterator
from datetime import date

from followup.catalogue import timeline as words_of
from followup.dates import DayWords
from followup.web.timeline.story import Event, Story, Stretch


def rows_of(story: Story, words: DayWords, contact: str) -> Iterator[tuple[str, str]]:
    """Yield when and what, by the first day."""
    parts: list[Event | Stretch] = [*story.happened, *story.stretches, *story.ahead]
    parts.sort(key=lambda each: each.day if isinstance(each, Event) else each.first)
    return (row_of(each, words, contact) for each in parts)


def row_of(part: Event | Stretch, words: DayWords, contact: str) -> tuple[str, str]:
    """Return when and what; `contact` is the way in which the one update goes."""
    if isinstance(part, Event):
        return words.short(part.day), part.said
    what = words_of.STRETCHES[part.kind].format(contact=contact)
    return span_of(part.first, part.last, words), what


def span_of(first: date, last: date, words: DayWords) -> str:
    """Return the first and the last of some days, or the only one."""
    if first == last:
        return words.short(first)
    return words_of.SPAN.format(first=words.short(first), last=words.short(last))
