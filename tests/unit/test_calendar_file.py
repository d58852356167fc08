"""The calendar file, clause by clause of RFC 5545."""

from datetime import UTC, date, datetime, timedelta

import pytest

from followup.exchange.calendar.events import Event
from followup.exchange.calendar.ics import MEDIA_TYPE, cleaned, file_of
from followup.exchange.calendar.record import Revision, State
from unit.builders import opportunity
from unit.entries import events_in, parsed, plan_of, text_of

FILE = text_of(events_in(plan_of(opportunity(), name="Sam Ortiz")))
LINES = FILE.split("\r\n")


def _with(title: str, description: str = "") -> str:
    event = Event(
        opportunity_id="o1",
        uid="1@followup",
        day=date(2026, 12, 31),
        title=title,
        brief="",
        description=description,
    )
    modified = date(2026, 11, 2)
    return file_of([Revision(event=event, state=State.NEW, sequence=3, modified=modified)])


def test_every_line_ends_with_cr_lf() -> None:
    """3.1; and the last one, too."""
    assert FILE.endswith("END:VCALENDAR\r\n")
    assert "\n" not in FILE.replace("\r\n", "")
    assert "\r" not in FILE.replace("\r\n", "")


def test_no_line_is_longer_than_75_octets() -> None:
    """3.1: without the line's end; and no character is cut in two."""
    lines = _with("é" * 300, "👩‍👩‍👧 家" * 300).encode().split(b"\r\n")
    assert max(map(len, lines)) <= 75
    for line in lines:
        line.decode()


def test_the_file_says_what_it_is() -> None:
    """3.6 and 3.7: the two that are required, the calendar's kind, and no METHOD, which would invite."""
    assert LINES[0] == "BEGIN:VCALENDAR"
    assert {"VERSION:2.0", "CALSCALE:GREGORIAN", "X-WR-CALNAME:Follow-ups"} <= set(LINES)
    assert sum(line.startswith("PRODID:") for line in LINES) == 1
    assert "METHOD" not in FILE
    assert MEDIA_TYPE == "text/calendar;charset=utf-8"


def test_an_entry_takes_a_whole_day_and_no_time() -> None:
    """3.6.1: days and not instants, the end is the day after; 3.8.2.7: nobody is busy."""
    (entry,) = parsed(_with("x"))
    assert "DTSTART;VALUE=DATE:20261231\r\n" in _with("x")
    assert (entry["dtstart"].dt, entry["dtend"].dt) == (date(2026, 12, 31), date(2027, 1, 1))
    assert (entry["transp"], entry["class"]) == ("TRANSPARENT", "PRIVATE")


def test_an_entry_has_its_revision() -> None:
    """3.8.4.7, 3.8.7: an id, a number, and two instants in UTC, which are the start of a day."""
    (entry,) = parsed(_with("x"))
    instant = datetime(2026, 11, 2, tzinfo=UTC)
    assert (entry["uid"], entry["sequence"]) == ("1@followup", 3)
    assert entry["dtstamp"].dt == entry["last-modified"].dt == instant
    assert "DTSTAMP:20261102T000000Z\r\n" in _with("x")


def test_an_entry_reminds_in_the_morning() -> None:
    """3.6.6: a DISPLAY alarm with a description, nine hours into the day, wherever that begins."""
    (entry,) = parsed(_with("Call"))
    (alarm,) = entry.walk("VALARM")
    assert (alarm["action"], str(alarm["description"])) == ("DISPLAY", "Call")
    assert alarm["trigger"].dt == timedelta(hours=9)
    assert "TRIGGER:PT9H\r\n" in _with("Call")


@pytest.mark.parametrize(
    "text",
    [
        "a, b; c\\ d: e",
        r"C:\new\Novel \N \n \\n end\\",
        "two\nlines\n\nand more",
        "=1+1",
        "\"quoted\" 'too' ^n",
        "  spaces\tand a tab  ",
        "\u202eright to left\u202c עברית العربية",
        "👩‍👩‍👧 🏳️‍🌈 ☎️ e\u0301",
        "BEGIN:VEVENT\nEND:VEVENT",
        "javascript:alert(1)",
        "x" * 10_000,
        "ö" * 10_000,
    ],
)
def test_a_text_comes_out_as_it_went_in(text: str) -> None:
    """3.3.11: nothing in it is read as anything but text."""
    (entry,) = parsed(_with(text, text))
    assert str(entry["summary"]) == str(entry["description"]) == text


@pytest.mark.parametrize("end", ["\r\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029", "\x1e"])
def test_no_line_can_be_smuggled_in(end: str) -> None:
    """Whatever some program takes for the end of a line is one of the text."""
    text = f"x{end}ATTENDEE:mailto:a@b.c{end}BEGIN:VALARM"
    (entry,) = parsed(_with(text, text))
    assert str(entry["summary"]) == "x\nATTENDEE:mailto:a@b.c\nBEGIN:VALARM"
    assert "attendee" not in entry
    assert len(entry.walk("VALARM")) == 1


def test_what_no_calendar_text_can_hold_is_left_out() -> None:
    """3.1: control characters; half a surrogate pair, which no file holds."""
    assert cleaned("a\x00b\x07c\x7fd\x80e\ud83df\udc00g\ufffeh") == "abcdefgh"
    assert str(parsed(_with("a\ud800b\x00"))[0]["summary"]) == "ab"


def test_no_entries_make_a_file_all_the_same() -> None:
    """It can be read, and holds none."""
    assert parsed(file_of([])) == []
