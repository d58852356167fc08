"""Tables go out and come back: nothing is run, nothing is lost, nothing is guessed."""

import csv
import re
from binascii import b2a_base64
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import count

from hypothesis import given, settings
from hypothesis import strategies as st

from followup.business_calendar import WEEKDAYS_ONLY
from followup.document import from_document, from_text, to_text
from followup.exchange.tables.cells import neutralised, plain_again, storable
from followup.exchange.tables.choices import Arrived, arrived
from followup.exchange.tables.day_forms import Order, readings
from followup.exchange.tables.day_orders import order_of
from followup.exchange.tables.decoding import Encoding, decoded
from followup.exchange.tables.joining import joined_plan
from followup.exchange.tables.named import TableName, table_of
from followup.exchange.tables.reading import TableError, rows_of
from followup.exchange.tables.tidy import line_of, lines_of
from followup.exchange.tables.understanding import understood
from followup.exchange.tables.writing import Separator, Table, to_csv
from followup.exchange.tables.writing import lines_of as lines
from followup.model import EMPTY_PLAN, Interview, Interviewer, Opportunity, Plan
from followup.policy import Policy
from followup.schedule import OpportunitySchedule, schedule
from property.documents import documents
from unit.visitor import Visitor

TODAY = date(2026, 11, 23)
FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20"
PIECES = [
    *FORMULA,
    *("'", '"', ",", ";", "|", "\t", "\r", "\n", "\r\n", " ", "\u200b", "\u202e", "\xa0", "\x00"),
    *("cmd|' /C calc'!A0", "HYPERLINK(", "+1 555 0100", "a", "שלום", "👩‍💼", "\ud83d", "é" * 3),
]
TEXTS = (
    st.text(max_size=30)
    | st.lists(st.sampled_from(PIECES), max_size=12).map("".join)
    | st.sampled_from(["x" * 10_000, "=" * 10_000, "\t" * 10_000, "-\n" * 5_000])
)
# A cell and what ends it, for whom every usual separator is one (RFC 4180, 2).
_CELL = re.compile(r'(?:"((?:[^"]|"")*)"|([^",;|\t\r\n]*))([,;|\t]|\r\n)')
ROWS = st.integers(1, 5).flatmap(
    lambda width: st.lists(st.lists(TEXTS, min_size=width, max_size=width), max_size=6)
)
WORDS = st.text(st.characters(categories=["L", "N", "P"]), max_size=12)
HEADERS = st.sampled_from(
    [
        *(
            "Company",
            "Employer",
            "Role",
            "Status",
            "Interview date",
            "Decision by",
            "Time",
            "Round",
        ),
        *("Interviewers", "E-mail", "Title", "Notes", "Phone", "Format", "Cancelled", "Salary", ""),
    ]
)
CELLS = (
    st.sampled_from(
        [
            *("Acme", "Acme Inc.", "Globex", "VP", "active", "rejected", "offer", "perhaps", ""),
            *("2026-11-02", "02/11/2026", "13/11/2026", "11/13/2026", "Nov 2, 2026", "46356"),
            *("14:30", "2 pm", "first", "panel", "yes", "Dana", "Dana; Lee", "Dana and Lee"),
            *("Dana Reyes, CEO <dana@x.com>", "dana@x.com", "n/a", "a@b; c@d", "30.11.26"),
        ]
    )
    | TEXTS
)
TABLES = st.lists(st.lists(CELLS, min_size=1, max_size=8), max_size=8).flatmap(
    lambda rows: st.lists(HEADERS, min_size=1, max_size=8).map(lambda header: [header, *rows])
)


def _ids() -> Iterator[str]:
    return (f"new-{number}" for number in count(1))


def _schedules(plan: Plan) -> list[OpportunitySchedule]:
    return list(schedule(plan, today=TODAY, policy=Policy(), calendar=WEEKDAYS_ONLY))


def _answered(table: Arrived) -> Arrived:
    columns = range(len(table.choices.columns))
    choices = replace(table.choices, orders=dict.fromkeys(columns, Order.DAY_FIRST))
    return replace(table, choices=choices)


@given(TEXTS)
def test_an_apostrophe_is_all_that_is_added(text: str) -> None:
    """What a cell held comes back, whatever it begins with; only half characters and NUL are lost."""
    assert plain_again(neutralised(text)) == storable(text)


@given(ROWS, st.sampled_from(Separator), st.sampled_from((",", ";", "\t", "|")))
def test_no_cell_of_a_file_is_run(rows: list[list[str]], own: Separator, other: str) -> None:
    """None begins with a formula's sign after blanks and quotes, also with another separator than ours."""
    text = lines(rows, own)
    text.encode()
    for separator in {own, other}:
        for cells in csv.reader(text.splitlines(keepends=True), delimiter=separator):
            for cell in cells:
                for line in cell.splitlines() or [""]:
                    seen = line.lstrip(' \t\r\n"\xa0\u200b\u202e')
                    assert not seen.startswith(tuple(FORMULA)), cell


@given(ROWS, st.sampled_from(Separator))
def test_what_was_written_is_read_again(rows: list[list[str]], own: Separator) -> None:
    """Cells come back to the letter, and rows in their order; an empty row is none."""
    header = ("a", *("",) * 4)
    text = to_csv(Table(header=header, rows=tuple(map(tuple, rows))), own)
    found = [each.cells for each in rows_of(text.removeprefix("\ufeff"), own)]
    expected = [tuple(storable(cell) for cell in row) for row in rows]
    assert found == [header, *(row for row in expected if any(map(str.strip, row)))]


@given(ROWS, st.sampled_from(Separator))
def test_a_program_may_go_by_every_separator_at_once(rows: list[list[str]], own: Separator) -> None:
    """As LibreOffice does: no cell falls apart, and no column moves."""
    cells = _CELL.findall(lines(rows, own))
    found = [quoted.replace('""', '"') or plain for quoted, plain, _ in cells]
    assert found == [neutralised(cell) for row in rows for cell in row]
    assert [end for *_, end in cells].count("\r\n") == len(rows)


@given(
    st.binary(max_size=300)
    | st.lists(st.sampled_from([b'"', b",", b"\r", b"\xff\xfe", b"sep=;\n", b"\x00"])).map(b"".join)
)
def test_any_bytes_are_a_table_or_say_why_not(data: bytes) -> None:
    """Nothing raises but what says what is wrong in one line."""
    try:
        table = arrived("file", *decoded(data))
    except TableError as error:
        _is_one_line(str(error))
        return
    joined_plan(EMPTY_PLAN, understood(_answered(table)).records, _ids())


@given(documents())
def test_our_own_table_of_jobs_gives_the_jobs_back(raw: dict[str, object]) -> None:
    """Into an empty plan come all jobs, interviews and people, with their ids; into their own, nothing."""
    plan = from_document(raw, any_region=True)
    own = (
        arrived(
            "file",
            to_csv(table_of(TableName.OPPORTUNITIES, _schedules(plan), TODAY)),
            Encoding.UTF_8,
        )
        if plan.opportunities
        else None
    )
    reading = understood(own) if own else None
    assert reading is None or not reading.problems
    records = reading.records if reading else ()
    assert joined_plan(plan, records, _ids()) == plan
    fresh = joined_plan(EMPTY_PLAN, records, _ids())
    assert fresh.opportunities == tuple(_tidied(each) for each in plan.opportunities)
    assert joined_plan(fresh, records, _ids()) == fresh


def _tidied(job: Opportunity) -> Opportunity:
    return replace(
        job,
        company=line_of(job.company),
        role=line_of(job.role),
        interviews=tuple(_with_tidy_people(each) for each in job.interviews),
        touchpoints=(),
    )


def _with_tidy_people(interview: Interview) -> Interview:
    return replace(interview, interviewers=tuple(map(_tidy_person, interview.interviewers)))


def _tidy_person(person: Interviewer) -> Interviewer:
    name, talk = line_of(person.name), lines_of(person.talking_points)
    return replace(person, name=name, talking_points=talk)


@given(TABLES, documents())
def test_a_table_taken_in_twice_changes_nothing(
    rows: list[list[str]], raw: dict[str, object]
) -> None:
    """The second time all of it is there already; and the plan is a document that opens again."""
    plan = from_document(raw, any_region=True)
    try:
        table = _answered(arrived("file", lines(rows), Encoding.UTF_8))
    except TableError:
        return
    records = understood(table).records
    once = joined_plan(plan, records, (f"once-{number}" for number in count()))
    assert from_text(to_text(once), any_region=True) == once
    again = joined_plan(once, records, (f"again-{number}" for number in count()))
    assert again == once
    there = {each.id for each in once.opportunities}
    assert there >= {each.id for each in plan.opportunities}


def _is_one_line(text: str) -> None:
    assert text
    assert "\n" not in text


SMALL = st.integers(1, 12)
SIGN = st.sampled_from("/.-")


@given(st.lists(st.tuples(SMALL, SMALL, st.integers(1990, 2060), SIGN), min_size=1, max_size=8))
def test_day_and_month_are_never_guessed(days: list[tuple[int, int, int, str]]) -> None:
    """A column in which each figure could be a month decides nothing: it is asked, and nothing is taken."""
    texts = [f"{a}{sign}{b}{sign}{year}" for a, b, year, sign in days]
    is_unclear = any(a != b for a, b, *_ in days)
    question = order_of(texts)
    assert question.order is None
    assert question.is_open == is_unclear
    rows = [["Company", "Interview date"], *(["Acme", text] for text in texts)]
    reading = understood(arrived("file", lines(rows), Encoding.UTF_8))
    assert len(reading.records) == (0 if is_unclear else len(days))
    assert not reading.problems


@given(st.dates(date(1990, 1, 1), date(2060, 12, 31)))
def test_every_form_of_a_day_means_that_day(day: date) -> None:
    """In each form that names the order by itself, and in figures in one of the two orders."""
    certain = (
        *(day.isoformat(), f"{day:%Y/%m/%d}", f"{day:%Y%m%d}", f"{day:%B} {day.day}, {day.year}"),
        *(f"{day.day} {day:%b} {day.year}", f"{day:%A}, {day.day} {day:%B} {day.year}"),
        *(f"{day.isoformat()}T14:30:00", f"{day:%b} {day.day}, {day.year} 2:30 PM"),
    )
    assert all(set(readings(text).values()) == {day} for text in certain)
    assert readings(f"{day:%d.%m.%Y}")[Order.DAY_FIRST] == day
    assert readings(f"{day.month}/{day.day}/{day.year}")[Order.MONTH_FIRST] == day


@given(st.text(max_size=80), st.sampled_from(["", "table", "adjust", "use", "problems"]))
@settings(max_examples=60)
def test_any_text_passes_through_the_screens(text: str, last: str) -> None:
    """Whatever a file holds, the screens show it or say why not, and the plan stays as it is."""
    visitor = Visitor()
    visitor.record()
    before = visitor.plan
    visitor.show("/spreadsheets")
    data = b2a_base64(text.encode(errors="replace")).decode()
    visitor.submit("exchange.table.read", **{"table": "", "table.base64": data})
    visitor.submit("exchange.table.adjust", **{"column-0": "company", "order-0": "dmy", last: text})
    visitor.submit("exchange.table.problems")
    visitor.submit("exchange.table.use", **{"header": "0", "stage-0": "active"})
    visitor.submit("exchange.table.use")
    assert visitor.plan == before
