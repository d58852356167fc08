"""What the last file contained: the plan's `calendar` key (docs/about/rulebook.md,
"The plan document").

By it an entry is new, changed or known, and has its revision. It says what was handed out; whether it was
imported nobody knows, so `taken_back` gives the record as it was before the last file.

Laws: a revision number and its day move only when the entry's content does, never back while its
opportunity is there; a file of one opportunity touches no entry of another; `read(written(record))` is
the record; `taken_back` of `after` is the record before, but for what was forgotten as long gone.
"""

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from followup.errors import DocumentError
from followup.structure import structured, unstructured

if TYPE_CHECKING:
    # Where two plans are put together, no event is made: what makes them is not fetched for that.
    from followup.exchange.calendar.events import Event

_MOST_REVISIONS = 1_000_000_000  # RFC 5545, 3.3.8: an integer has 31 bits


class State(StrEnum):
    """How an entry stands to the last file that had it."""

    NEW = "new"
    CHANGED = "changed"
    KNOWN = "known"


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """An entry as it was handed out; `is_deleted` once the visitor took it out of their calendar."""

    uid: str
    opportunity: str
    day: date
    title: str
    digest: str
    sequence: int
    modified: date
    is_deleted: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class LastFile:
    """The last file that had something new: its day, what was changed in it, and what was added."""

    day: date
    before: tuple[Entry, ...]
    added: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Record:
    """Every entry that was handed out, in the order in which they first were."""

    entries: tuple[Entry, ...] = ()
    last: LastFile | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Revision:
    """An event with its revision; `was_on` is the day that it had before, where it moved."""

    event: "Event"
    state: State
    sequence: int
    modified: date
    was_on: date | None = None


NOTHING = Record()


def read(raw: Mapping[str, Any] | None) -> Record:
    """Return the record that a plan holds.

    One that cannot be read counts as none: it stands in nobody's way, and every entry is new again.
    """
    if raw is None:
        return NOTHING
    try:
        record = structured(Record, raw, "calendar")
    except DocumentError:
        return NOTHING
    return record if _is_sound(record) else NOTHING


def written(record: Record) -> dict[str, Any]:
    """Return the record as the plan document holds it."""
    raw: dict[str, Any] = unstructured(record)
    return raw


def _is_sound(record: Record) -> bool:
    uids = {each.uid for each in record.entries}
    numbers = [each.sequence for each in _all_entries(record)]
    return len(uids) == len(record.entries) and all(0 <= each < _MOST_REVISIONS for each in numbers)


def _all_entries(record: Record) -> tuple[Entry, ...]:
    return (*record.entries, *(record.last.before if record.last else ()))


def revisions(events: Iterable["Event"], record: Record, today: date) -> list[Revision]:
    """Return each event with its revision: its own where it is known, the next where it changed."""
    known = {each.uid: each for each in record.entries}
    return [_revision(each, known.get(each.uid), today) for each in events]


def _revision(event: "Event", entry: Entry | None, today: date) -> Revision:
    if entry is None:
        return Revision(event=event, state=State.NEW, sequence=0, modified=today)
    if entry.is_deleted:
        return Revision(event=event, state=State.NEW, sequence=entry.sequence + 1, modified=today)
    if entry.digest == event.digest:
        return Revision(
            event=event, state=State.KNOWN, sequence=entry.sequence, modified=entry.modified
        )
    return Revision(
        event=event,
        state=State.CHANGED,
        sequence=entry.sequence + 1,
        modified=today,
        was_on=entry.day if entry.day != event.day else None,
    )


def removed(events: Iterable["Event"], record: Record, today: date) -> list[Entry]:
    """Return what was handed out, lies ahead and is none of the events any more, by day.

    What lies behind is in nobody's way.
    """
    uids = {each.uid for each in events}
    gone = (
        each
        for each in record.entries
        if each.uid not in uids and each.day >= today and not each.is_deleted
    )
    return sorted(gone, key=lambda each: (each.day, each.title, each.uid))


def after(
    record: Record, handed_out: Iterable[Revision], today: date, alive: Container[str]
) -> Record:
    """Return the record once a file with these is handed out; the same when it has nothing new.

    `alive` has the opportunities of the plan: what lies behind of another one is forgotten.
    """
    news = {each.event.uid: _entry(each) for each in handed_out if each.state is not State.KNOWN}
    if not news:
        return record
    before = tuple(each for each in record.entries if each.uid in news)
    known = {each.uid for each in before}
    kept = (each for each in record.entries if each.opportunity in alive or each.day >= today)
    added = tuple(entry for uid, entry in news.items() if uid not in known)
    return Record(
        entries=(*(news.get(each.uid, each) for each in kept), *added),
        last=LastFile(day=today, before=before, added=tuple(each.uid for each in added)),
    )


def _entry(revision: Revision) -> Entry:
    event = revision.event
    return Entry(
        uid=event.uid,
        opportunity=event.opportunity_id,
        day=event.day,
        title=event.title,
        digest=event.digest,
        sequence=revision.sequence,
        modified=revision.modified,
    )


def taken_back(record: Record) -> Record:
    """Return the record as it was before the last file."""
    if record.last is None:
        return record
    before = {each.uid: each for each in record.last.before}
    entries = (each for each in record.entries if each.uid not in record.last.added)
    return Record(entries=tuple(before.get(each.uid, each) for each in entries))


def without(record: Record, deleted: Sequence[Entry]) -> Record:
    """Return the record once the visitor has deleted these; their revisions are remembered."""
    uids = {each.uid for each in deleted}
    return replace(
        record,
        entries=tuple(
            replace(each, is_deleted=True) if each.uid in uids else each for each in record.entries
        ),
    )
