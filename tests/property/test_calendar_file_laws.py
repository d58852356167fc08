"""Calendar files of random plans: two readers agree on them, and revisions move only with the content."""

import json
import subprocess
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar, Component

from followup.document import from_document, from_text, to_text
from followup.exchange.calendar.events import Event
from followup.exchange.calendar.ics import cleaned, file_of
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
from followup.model import Plan
from property.hostile_plans import hostile_plans, random_plans
from property.strategies import Json
from unit.entries import events_in

PLANS, FEW = 200, 30
_FRAME = {"BEGIN", "END"}
SCRIPT = Path(__file__).with_name("read-calendars.mjs")


def _plan(document: Json) -> Plan:
    return from_document(document, any_region=True)


def _own(component: Component) -> Json:
    """Return what the `icalendar` package reads of an entry, in the words of the other reader."""
    found = component.property_items(recursive=False)
    return {name.lower(): _value(value) for name, value in found if name not in _FRAME}


def _value(value: Any) -> Any:
    known = getattr(value, "dt", value)
    if isinstance(known, datetime):
        return known.strftime("%Y-%m-%dT%H:%M:%SZ")
    if isinstance(known, date):
        return known.isoformat()
    if isinstance(known, timedelta):
        return int(known.total_seconds())
    if isinstance(known, int):
        return int(known)
    return ",".join(map(str, value.cats)) if hasattr(value, "cats") else str(value)


def test_two_readers_find_the_same_in_two_hundred_random_calendars() -> None:
    """Every value of every entry and alarm; and it is what the events say, whatever their texts."""
    drawn = [(events_in(_plan(document), day), day) for document, day in random_plans(PLANS)]
    assert len(drawn) >= PLANS
    files = [file_of(revisions(events, NOTHING, day)) for events, day in drawn]
    done = subprocess.run(
        ["node", str(SCRIPT)],
        input=json.dumps(files).encode(),
        capture_output=True,
        check=True,
        timeout=120,
    )
    others = json.loads(done.stdout)
    assert sum(len(events) for events, _ in drawn) > PLANS
    for (events, day), text, other in zip(drawn, files, others, strict=True):
        _check_lines(text)
        entries = list(Calendar.from_ical(text).walk("VEVENT"))
        for event, entry, seen in zip(events, entries, other["entries"], strict=True):
            assert seen.pop("types").count("dtstart date") == 1
            alarms = [_own(each) for each in entry.walk("VALARM")]
            assert _own(entry) | {"alarms": alarms} == seen
            _check_entry(event, seen, day)


def _check_lines(text: str) -> None:
    lines = text.encode().split(b"\r\n")
    assert lines[-1] == b""
    assert max(map(len, lines)) <= 75
    assert not any(each in line for line in lines for each in (b"\r", b"\n", b"\x00"))
    for line in lines:
        line.decode()


def _check_entry(event: Event, seen: Json, day: date) -> None:
    assert (seen["uid"], seen["sequence"]) == (event.uid, 0)
    assert (seen["summary"], seen["description"]) == (
        cleaned(event.title),
        cleaned(event.description),
    )
    next_day = event.day + timedelta(days=1)
    assert (seen["dtstart"], seen["dtend"]) == (event.day.isoformat(), next_day.isoformat())
    assert seen["dtstamp"] == seen["last-modified"] == f"{day.isoformat()}T00:00:00Z"
    assert [each["trigger"] for each in seen["alarms"]] == [9 * 60 * 60]
    assert seen.keys() == {
        *("uid", "sequence", "summary", "description", "dtstart", "dtend", "dtstamp", "alarms"),
        *("last-modified", "transp", "class", "categories"),
    }


later = st.integers(0, 30).map(lambda days: timedelta(days=days))


def _handed_out(record: Record, events: list[Event], day: date, plan: Plan) -> Record:
    alive = {each.id for each in plan.opportunities}
    return after(record, revisions(events, record, day), day, alive)


@settings(max_examples=FEW)
@given(hostile_plans(), later)
def test_a_file_of_the_same_plan_says_the_same_on_a_later_day(
    drawn: tuple[Json, date], wait: timedelta
) -> None:
    """To the byte, of every follow-up that is to be done on both days."""
    plan, day = _plan(drawn[0]), drawn[1]
    now, then = events_in(plan, day), events_in(plan, day + wait)
    record = _handed_out(NOTHING, now, day, plan)
    both = {each.uid for each in now} & {each.uid for each in then}
    one, other = (
        file_of(each for each in revisions(events, record, today) if each.event.uid in both)
        for events, today in ((now, day), (then, day + wait))
    )
    assert one == other
    assert all(each.uid in both or each.day <= day + wait for each in now)


@settings(max_examples=FEW)
@given(hostile_plans(), hostile_plans(), later, st.data())
def test_a_revision_moves_only_with_the_content(
    drawn: tuple[Json, date], other: tuple[Json, date], wait: timedelta, data: st.DataObject
) -> None:
    """By one, and to the day of the file that has it; and a file taken back counts as none."""
    plan, day = _plan(drawn[0]), drawn[1]
    known = events_in(plan, day)
    record = _handed_out(NOTHING, known, day, plan)
    texts = [each.title for each in events_in(_plan(other[0]), other[1])] or ["Other"]
    changed = [_perhaps_changed(each, texts, data) for each in known]
    today = day + wait
    for was, found in zip(known, revisions(changed, record, today), strict=True):
        is_same = was.digest == found.event.digest
        assert found.state is (State.KNOWN if is_same else State.CHANGED)
        assert found.sequence == (0 if is_same else 1)
        assert found.modified == (day if is_same else today)
    again = _handed_out(record, changed, today, plan)
    assert {each.state for each in revisions(changed, again, today)} <= {State.KNOWN}
    if again is not record:
        assert taken_back(again).entries == record.entries


def _perhaps_changed(event: Event, texts: list[str], data: st.DataObject) -> Event:
    choice = data.draw(st.sampled_from(["same", "day", "title", "description"]))
    if choice == "day":
        return replace(event, day=event.day + timedelta(days=1))
    text = data.draw(st.sampled_from(texts))
    return event if choice == "same" else replace(event, **{choice: text})


@settings(max_examples=FEW)
@given(hostile_plans())
def test_the_record_survives_the_document(drawn: tuple[Json, date]) -> None:
    """Whatever titles it holds; and a plan whose record is nonsense has none."""
    plan, day = _plan(drawn[0]), drawn[1]
    assert read(plan.calendar) == NOTHING
    record = _handed_out(NOTHING, events_in(plan, day), day, plan)
    kept = _plan(drawn[0] | {"calendar": written(record)})
    assert read(from_text(to_text(kept), any_region=True).calendar) == record


@settings(max_examples=FEW)
@given(hostile_plans())
def test_what_is_listed_to_be_deleted_is_what_is_no_event_any_more(
    drawn: tuple[Json, date],
) -> None:
    """Of one opportunity that is gone, each entry that lies ahead, until it is deleted."""
    plan, day = _plan(drawn[0]), drawn[1]
    events = events_in(plan, day)
    record = _handed_out(NOTHING, events, day, plan)
    first = plan.opportunities[0].id if plan.opportunities else ""
    left = [each for each in events if each.opportunity_id != first]
    gone = removed(left, record, day)
    assert {each.uid for each in gone} == {
        each.uid for each in events if each.opportunity_id == first and each.day >= day
    }
    assert removed(left, without(record, gone), day) == []
