"""What the last file held: by it entries are new, changed, known or gone."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from followup.exchange.calendar.events import Event
from followup.exchange.calendar.record import (
    NOTHING,
    Record,
    State,
    after,
    read,
    removed,
    revisions,
    taken_back,
    without,
    written,
)
from followup.exchange.calendar.two_records import both
from followup.exchange.merging.plans import merge
from followup.exchange.merging.settling import all_taken
from unit.builders import interview, opportunity, thanks
from unit.entries import DAY, events_in, plan_of

NEXT = DAY + timedelta(days=1)
EVENTS = events_in(plan_of(opportunity()))
HANDED_OUT = after(NOTHING, revisions(EVENTS, NOTHING, DAY), DAY, {"o1"})


def _states(events: list[Event], record: Record) -> list[State]:
    return [each.state for each in revisions(events, record, NEXT)]


def test_at_first_everything_is_new() -> None:
    """With revision 0 of today."""
    found = revisions(EVENTS, NOTHING, DAY)
    assert {(each.state, each.sequence, each.modified) for each in found} == {(State.NEW, 0, DAY)}


def test_what_was_handed_out_keeps_its_revision() -> None:
    """On whichever day it is looked at."""
    found = revisions(EVENTS, HANDED_OUT, NEXT)
    assert {(each.state, each.sequence, each.modified) for each in found} == {(State.KNOWN, 0, DAY)}


def test_what_changed_has_the_next_revision_and_says_where_it_was() -> None:
    """Only the one that changed, also where it has no other day."""
    moved, renamed, same = EVENTS
    moved = replace(moved, day=moved.day + timedelta(days=3))
    renamed = replace(renamed, title="Call them")
    found = revisions([moved, renamed, same], HANDED_OUT, NEXT)
    assert [(each.state, each.sequence, each.was_on) for each in found] == [
        (State.CHANGED, 1, EVENTS[0].day),
        (State.CHANGED, 1, None),
        (State.KNOWN, 0, None),
    ]
    assert [each.modified for each in found] == [NEXT, NEXT, DAY]


def test_what_is_no_event_any_more_is_listed_until_its_day_is_over() -> None:
    """Done, deleted or called off: it is still in the visitor's calendar."""
    left = events_in(plan_of(opportunity(thanks("2026-11-02"))))
    (gone,) = removed(left, HANDED_OUT, DAY)
    assert (gone.title, gone.day) == ("Thank-you note to Dana Reyes (Acme)", NEXT)
    assert removed(left, HANDED_OUT, NEXT + timedelta(days=1)) == []
    assert len(removed([], HANDED_OUT, DAY)) == 3


def test_what_the_visitor_deleted_is_off_the_list_and_new_when_it_comes_back() -> None:
    """With a later revision than the one that they had."""
    record = without(HANDED_OUT, removed(EVENTS[1:], HANDED_OUT, DAY))
    assert removed(EVENTS[1:], record, DAY) == []
    (back, *_) = revisions(EVENTS, record, NEXT)
    assert (back.state, back.sequence, back.modified) == (State.NEW, 1, NEXT)


def test_a_file_that_was_not_imported_is_taken_back() -> None:
    """What was new in it is new again, what was changed is changed again, once."""
    moved = [replace(EVENTS[0], title="Other"), *EVENTS[1:]]
    record = after(HANDED_OUT, revisions(moved, HANDED_OUT, NEXT), NEXT, {"o1"})
    assert _states(moved, record) == [State.KNOWN] * 3
    back = taken_back(record)
    assert back.entries == HANDED_OUT.entries
    assert taken_back(back) == back
    assert taken_back(HANDED_OUT) == NOTHING


def test_a_file_without_news_changes_nothing() -> None:
    """It is the same record, so that what can be taken back stays the file with the news."""
    assert after(HANDED_OUT, revisions(EVENTS, HANDED_OUT, NEXT), NEXT, {"o1"}) is HANDED_OUT


def test_what_lies_behind_of_a_deleted_opportunity_is_forgotten() -> None:
    """With the next file; of one that is there, revisions are remembered."""
    later = date(2026, 12, 24)
    new = [replace(EVENTS[0], uid="new@followup", opportunity_id="o2")]
    for alive, count in (({"o2"}, 1), ({"o1", "o2"}, 4)):
        record = after(HANDED_OUT, revisions(new, HANDED_OUT, later), later, alive)
        assert len(record.entries) == count


def test_a_record_comes_back_from_the_document() -> None:
    """As it went in."""
    assert read(written(HANDED_OUT)) == HANDED_OUT
    assert read(None) == NOTHING


ENTRY = written(HANDED_OUT)["entries"][0]


@pytest.mark.parametrize(
    "raw",
    [
        {},
        {"any": "thing"},
        {"entries": None, "last": None},
        {"entries": [{**ENTRY, "sequence": -1}]},
        {"entries": [{**ENTRY, "sequence": 10**30}]},
        {"entries": [{**ENTRY, "day": "2026-02-30"}]},
        {"entries": [ENTRY, ENTRY]},
        {"entries": [], "last": {"day": "soon", "before": [], "added": []}},
    ],
)
def test_a_record_that_cannot_be_read_stands_in_nobody_s_way(raw: dict[str, Any]) -> None:
    """It counts as none: everything is new."""
    assert read(raw) == NOTHING


def test_two_devices_never_give_one_revision_to_two_contents() -> None:
    """Each moves the same call; once their plans are one, the next file counts on from both."""
    moved = [replace(each, day=each.day + timedelta(days=1)) for each in EVENTS]
    phone = after(HANDED_OUT, revisions(moved, HANDED_OUT, NEXT), NEXT, {"o1"})
    laptop = after(NOTHING, revisions(EVENTS[:1], NOTHING, DAY), DAY, {"o1"})
    record = both(laptop, phone, {"o1"})
    assert both(record, phone, {"o1"}) == record
    known, *others = revisions(EVENTS, record, NEXT)
    assert (known.state, known.sequence, known.modified) == (State.KNOWN, 1, NEXT)
    assert {(each.state, each.sequence) for each in others} == {(State.NEW, 2)}
    assert [each.uid for each in removed([], record, DAY)] == [EVENTS[0].uid]
    assert both(laptop, phone, set()).entries[1:] == ()


def test_a_plan_that_is_taken_in_brings_its_revisions() -> None:
    """But for what it has nothing else of, and where the record here cannot be read."""
    mine, theirs = plan_of(opportunity()), plan_of(opportunity(role="COO", company="Acme"))
    theirs = replace(theirs, calendar=written(replace(HANDED_OUT, last=None)))
    other = after(NOTHING, revisions(EVENTS[:1], NOTHING, DAY), DAY, {"o1"})
    here = replace(mine, calendar=written(other))
    (entry, *added) = read(merge(here, theirs, all_taken).plan.calendar).entries
    assert (entry, len(added)) == (other.entries[0], len(EVENTS) - 1)
    assert merge(here, replace(here, calendar=theirs.calendar)).plan == here
    odd = replace(mine, calendar={"odd": 1})
    assert merge(odd, theirs, all_taken).plan.calendar == {"odd": 1}


def test_a_day_beyond_all_days_costs_nothing_of_the_record() -> None:
    """An interview on the last of them has a call after it, of which no file tells."""
    far = opportunity(id="o2", interviews=[interview("2199-12-31", "i2")])
    events = events_in(plan_of(opportunity(), far))
    record = after(NOTHING, revisions(events, NOTHING, DAY), DAY, {"o1", "o2"})
    assert read(written(record)) == record != NOTHING
