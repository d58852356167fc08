"""What two devices handed out, made one record: no revision number stands for two contents."""

from collections.abc import Container, Iterable, Mapping
from dataclasses import replace

from followup.exchange.calendar.record import Entry, Record


def both(mine: Record, theirs: Record, alive: Container[str]) -> Record:
    """Return `mine` with no revision that a file of the other record had for something else.

    Both may go into one calendar, where a lower revision is passed over. What only the other handed out
    is new here, with the next revision; `alive` has the opportunities that are there.
    """
    others = {each.uid: each for each in theirs.entries}
    own = {each.uid for each in mine.entries}
    added = (
        replace(each, is_deleted=True)
        for each in theirs.entries
        if each.uid not in own and each.opportunity in alive
    )
    last = mine.last and replace(mine.last, before=_raised(mine.last.before, others))
    return Record(entries=(*_raised(mine.entries, others), *added), last=last)


def _raised(entries: Iterable[Entry], others: Mapping[str, Entry]) -> tuple[Entry, ...]:
    pairs = ((each, others.get(each.uid, each)) for each in entries)
    return tuple(
        each
        if other.sequence <= each.sequence
        else replace(each, sequence=other.sequence, modified=max(each.modified, other.modified))
        for each, other in pairs
    )
