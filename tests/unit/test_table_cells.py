"""Cells of other people's tables: days, times, people, and what is no more than a dash."""

from datetime import date, time
from itertools import count

import pytest

from followup.catalogue.exchange.tables import JOBS_HEADER
from followup.exchange.tables.cell_words import is_nothing
from followup.exchange.tables.cells import neutralised, plain_again
from followup.exchange.tables.choices import arrived
from followup.exchange.tables.clock_forms import clock_time, time_beside
from followup.exchange.tables.columns import Field
from followup.exchange.tables.day_forms import Order, readings
from followup.exchange.tables.decoding import Encoding, decoded, is_other_format
from followup.exchange.tables.joining import joined_plan
from followup.exchange.tables.panels import PanelError, panel
from followup.exchange.tables.reading import TableError
from followup.exchange.tables.row_reader import RowReader
from followup.exchange.tables.understanding import understood
from followup.model import EMPTY_PLAN

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    "text",
    [
        *("2026-11-30", "2026/11/30", "20261130", "30.11.2026", "11/30/2026", "3/30/26", "46356"),
        *("Nov 30, 2026", "November 30th, 2026", "30 November 2026", "30-Nov-26", "30 Nov 2026"),
        *("Mon, Nov 30, 2026", "Monday 30 November 2026", "2026-11-30T14:30:00Z", "46356.6041"),
        *("11/30/2026 2:30 PM", "30.11.2026, 14:30", "2026\u201111\u201130", "Sept. 30, 2026"),
    ],
)
def test_a_day_is_read_in_every_usual_form(text: str) -> None:
    """Where only one order of day and month gives a day, that one is it."""
    month = {"Sept": 9, "3/30": 3}.get(text[:4], 11)
    assert set(readings(text, TODAY).values()) == {date(2026, month, 30)}


@pytest.mark.parametrize(
    "text",
    [
        *("", "soon", "30.11.", "2026-13-01", "31/04/2026", "00/01/2026", "0", "123456", "Mar"),
        *(
            "March 2026",
            "30 Foo 2026",
            "99/99/9999",
            "2026-11-31",
            "1/2/3",
            "30.11.99",
            "1-Jan-32",
            "१२/११/२०२६",
            "1" * 99,
        ),
    ],
)
def test_what_is_no_day_is_none(text: str) -> None:
    """Nothing is made up, and figures of other scripts are left to the visitor."""
    assert readings(text, TODAY) == {}


def test_a_doubtful_day_has_both_readings() -> None:
    """March 4 or April 3; whoever asks has to say."""
    assert readings("03/04/2026") == {
        Order.DAY_FIRST: date(2026, 4, 3),
        Order.MONTH_FIRST: date(2026, 3, 4),
    }


@pytest.mark.parametrize(
    ("text", "read"),
    [
        *(
            ("14:30", time(14, 30)),
            ("2:30 PM", time(14, 30)),
            ("2 pm", time(14)),
            ("9.05", time(9, 5)),
        ),
        *(
            ("12 am", time(0)),
            ("14h30", time(14, 30)),
            ("0.5", time(12)),
            ("0.604166666666667", time(14, 30)),
            ("14:30:00", time(14, 30)),
            ("2:30 PM EST", time(14, 30)),
            ("14:30 - 15:30", time(14, 30)),
            ("2:30 pm to 3 pm PT", time(14, 30)),
        ),
        *(("25:00", None), ("13 pm", None), ("14", None), ("noon", None), ("0.99999", None)),
    ],
)
def test_a_time_of_day_is_read(text: str, read: time | None) -> None:
    """With or without am and pm, or as the part of a day; a bare number is none."""
    assert clock_time(text) == read


def test_a_time_can_stand_behind_a_day() -> None:
    """In the same cell."""
    assert time_beside("11/30/2026 2:30 PM") == time(14, 30)
    assert time_beside("11/30/2026") is None
    for text in ("2026-11-30 2:30pm", "Nov 30, 2026 at 2:30 PM ET", "30.11.2026 14:30\u201315:00"):
        assert time_beside(text) == time(14, 30)
        assert date(2026, 11, 30) in readings(text).values()
    assert time_beside("30 Nov 2026 at 2pm") == time(14)


def test_a_time_can_be_the_part_of_a_day_s_number() -> None:
    """Which has as many digits as a spreadsheet keeps."""
    assert time_beside("46356.6041666667") == time(14, 30)
    assert time_beside("46356") is None


def test_midnight_behind_a_day_is_no_time_of_an_interview() -> None:
    """Programs write it for a day without a time; in a column of its own it is one."""
    for cells, read in (
        ({Field.DATE: "2026-11-30 00:00:00"}, None),
        ({Field.DATE: "2026-11-30 14:30:00"}, time(14, 30)),
        ({Field.DATE: "2026-11-30", Field.TIME: "00:00"}, time(0)),
    ):
        reader = RowReader(cells, {})
        assert (reader.time(), reader.problems) == (read, {})


@pytest.mark.parametrize("text", ["0301234567", "007", "'0301234567"])
def test_a_number_keeps_its_first_zero(text: str) -> None:
    """A spreadsheet takes what begins with an apostrophe for text, and we take it off again."""
    assert neutralised(text) == f"'{text}"
    assert plain_again(neutralised(text)) == text


@pytest.mark.parametrize("text", ["0", "09:00", "2026-11-30", "0 30", "5550177", "0.5"])
def test_other_figures_stand_as_they_are(text: str) -> None:
    """Days, times, and counts are for the spreadsheet to understand."""
    assert neutralised(text) == text


@pytest.mark.parametrize(
    "data",
    [
        *(b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF-1.6", b"{\\rtf1", b"TABLE\r\n0,1\r\n"),
        *(b"ID;PCALCOOO32\nC;X1;Y1", b"ID;PWXL;N;E\r\nP;PGeneral"),
        *(
            b'\xef\xbb\xbf<?xml version="1.0"?>',
            b"\n<!DOCTYPE html>",
            b"<HTML>",
            b"<table border=1>",
        ),
    ],
)
def test_what_a_spreadsheet_saves_in_other_formats_is_known(data: bytes) -> None:
    """By how it begins; its name says nothing sure."""
    assert is_other_format(data)


@pytest.mark.parametrize(
    "data", [b"", b"Company,Role", b"Table,Role", b"ID;Position\n1;CEO", b"<tbd>,x"]
)
def test_a_table_is_not_taken_for_another_format(data: bytes) -> None:
    """Whatever its first header is."""
    assert not is_other_format(data)


def _cells(people: str, title: str = "", email: str = "") -> dict[Field, str]:
    return {
        Field.PEOPLE: people,
        Field.PERSON_TITLE: title,
        Field.PERSON_EMAIL: email,
        Field.PERSON_PHONE: "",
    }


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("Dana Reyes; Lee Okafor", ["Dana Reyes", "Lee Okafor"]),
        ("Dana Reyes and Lee Okafor", ["Dana Reyes", "Lee Okafor"]),
        ("Dana Reyes & Lee Okafor\nKim Sato", ["Dana Reyes", "Lee Okafor", "Kim Sato"]),
        ("Dana Reyes, Head of Sales and Marketing", ["Dana Reyes"]),
        ("Dana <dana@x.com> and Lee <lee@x.com>", ["Dana", "Lee"]),
        ("Alexander Sandberg", ["Alexander Sandberg"]),
        ("Dana Reyes / Lee Okafor", ["Dana Reyes", "Lee Okafor"]),
        ("Dana Reyes, VP Sales/Marketing", ["Dana Reyes"]),
        ("", []),
    ],
)
def test_people_are_parted_as_people_part_them(cell: str, names: list[str]) -> None:
    """By semicolons, lines and "and", but not within a title."""
    assert [each.name for each in panel(_cells(cell))] == names


def test_what_stands_beside_them_belongs_to_each() -> None:
    """One for each person, in their order; anything else is asked about."""
    found = panel(_cells("Dana; Lee", "CEO; CFO", "d@x.com\nl@x.com"))
    assert [(each.title, each.email) for each in found] == [("CEO", "d@x.com"), ("CFO", "l@x.com")]
    for cells in (_cells("Dana; Lee", "CEO"), _cells("", "CEO"), _cells("dana@x.com")):
        with pytest.raises(PanelError):
            panel(cells)


@pytest.mark.parametrize("text", ["", "-", "—", "n/a", "N/A", "TBD", "none", "?"])
def test_a_dash_is_nothing(text: str) -> None:
    """Such a cell is empty, not wrong."""
    assert is_nothing(text)


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("tail", ["", "\nGlobex{0}x\n", "\n" + "Globex{0}x\n" * 50])
def test_a_quotation_mark_that_is_never_closed_swallows_no_rows(separator: str, tail: str) -> None:
    """The line in which its cell begins is named."""
    text = 'Company{0}Notes\nAcme{0}fine\nInitech{0}"said' + tail
    with pytest.raises(TableError, match="line 3: a cell does not end"):
        arrived("jobs.csv", text.format(separator), Encoding.UTF_8)


def test_the_reference_of_another_table_makes_no_two_jobs_one() -> None:
    """Only in a table from here it is what tells whose a row is."""
    rows = "Acme,VP,LinkedIn\nGlobex,COO,LinkedIn\n"
    table = arrived("jobs.csv", f"Company,Role,Reference\n{rows}", Encoding.UTF_8)
    plan = joined_plan(EMPTY_PLAN, understood(table).records, map(str, count()))
    assert [each.company for each in plan.opportunities] == ["Acme", "Globex"]
    ours = arrived("jobs.csv", ",".join(JOBS_HEADER) + "\nAcme\n", Encoding.UTF_8)
    assert ours.column(Field.REFERENCE) == len(JOBS_HEADER) - 1


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_a_table_may_be_utf_16_without_a_mark(encoding: str) -> None:
    """Every second byte of its header is zero, which no other table has."""
    text = "Company\tRole\nMüller\tVP\n"
    assert decoded(text.encode(encoding)) == (text, Encoding.UTF_16)


def test_a_row_that_counts_the_others_is_no_job() -> None:
    """Unless it has more than numbers: a company may be called so."""
    rows = "Acme,VP,\nTotal,2,\nTotal: 2,,\nTotal,Clerk,\nSum,,2026-11-30\n"
    reading = understood(arrived("x", f"Company,Role,Interview date\n{rows}", Encoding.UTF_8))
    assert [each.number for each in reading.problems] == [3, 4]
    assert [each.company for each in reading.records] == ["Acme", "Total", "Sum"]
