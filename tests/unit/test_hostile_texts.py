"""Every way into the plan and out of it, with texts that break what is careless with them."""

import csv
from collections.abc import Iterator
from html.parser import HTMLParser
from io import StringIO
from urllib.parse import parse_qsl, urlsplit

import pytest
from icalendar import Calendar

from followup.document import from_text, to_text
from followup.model import Plan
from followup.web.exchange.table import SCREENS
from followup.web.reply import Download
from unit.hostile import DAY, TEXTS, plan_with
from unit.visitor import Visitor

FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
EVENT_NAMES = {
    *("UID", "SUMMARY", "DESCRIPTION", "DTSTART", "DTEND", "DTSTAMP", "LAST-MODIFIED"),
    *("SEQUENCE", "TRANSP", "CATEGORIES", "CLASS"),
}
CARD_NAMES = {
    *("BEGIN", "END", "VERSION", "PRODID", "UID", "FN", "N", "TITLE", "ORG", "EMAIL", "TEL"),
    "NOTE",
}


class Page(HTMLParser):
    """What a fragment holds that a browser would run or follow."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.links: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep what there is of one element."""
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.links += [value or "" for name, value in attrs if name in {"href", "src"}]


@pytest.fixture(params=TEXTS.values(), ids=TEXTS)
def text(request: pytest.FixtureRequest) -> str:
    """One of the texts."""
    return str(request.param)


@pytest.fixture
def visitor(text: str) -> Visitor:
    """A visitor whose plan has it in every place."""
    return Visitor(DAY.isoformat(), to_text(plan_with(text)))


def file_of(visitor: Visitor) -> Download:
    """Return the one file that was handed out."""
    (effect,) = visitor.reply.effects
    assert isinstance(effect, Download)
    return effect


def screens() -> Iterator[str]:
    """Yield every screen of the exchange, and the file that they hang on."""
    yield "/o/o"
    for shape in SCREENS:
        yield f"/{shape.replace('*', 'o')}"


def test_the_plan_is_stored_as_it_is(text: str) -> None:
    """What was written is what is read."""
    assert from_text(to_text(plan_with(text))) == plan_with(text)


@pytest.mark.parametrize("screen", [*screens()])
def test_a_screen_shows_it_and_runs_nothing(visitor: Visitor, screen: str) -> None:
    """It becomes no element, no attribute and no address; what opens a mail program has one recipient."""
    page = Page(visitor.show(screen).html)
    assert page.tags.isdisjoint({"script", "img", "iframe", "object", "style"})
    assert not any(name.startswith("on") or name == "style" for name in page.attributes)
    for link in page.links:
        parts = urlsplit(link)
        assert parts.scheme in {"", "https", "mailto", "tel", "sms"}
        if parts.scheme == "mailto":
            assert {name for name, _ in parse_qsl(parts.query)} <= {"subject", "body"}
            assert "," not in parts.path


def test_a_backup_is_the_plan(visitor: Visitor, text: str) -> None:
    """Taken in where nothing is, it makes the same bytes; taken in where it came from, it changes nothing."""
    visitor.submit("exchange.backup.download")
    backup = file_of(visitor).text
    assert from_text(backup) == plan_with(text)
    elsewhere = Visitor(DAY.isoformat())
    for other in (elsewhere, visitor):
        other.submit("exchange.load.read", plan=backup)
        other.submit("exchange.load.take")
        assert other.saved == to_text(plan_with(text))


@pytest.mark.parametrize("table", ["opportunities", "follow-ups", "log"])
@pytest.mark.parametrize("separator", [",", ";"])
def test_a_table_stays_a_table(visitor: Visitor, table: str, separator: str) -> None:
    """Each row has the cells of the header, and no cell begins as a formula does."""
    visitor.submit("exchange.csv", table=table, separator=separator)
    written = file_of(visitor).text.removeprefix("\ufeff")
    header, *rows = csv.reader(StringIO(written, newline=""), delimiter=separator)
    assert rows
    assert {len(row) for row in rows} == {len(header)}
    assert not [cell for row in rows for cell in row if cell.lstrip(" \n").startswith(FORMULA)]


def test_a_calendar_file_has_the_entries_and_no_others(visitor: Visitor) -> None:
    """Nothing in it is a line, a property or an entry of its own, and no line is too long."""
    visitor.submit("exchange.calendar.download", which="all")
    data = file_of(visitor).text.encode()
    events = Calendar.from_ical(data).walk("VEVENT")
    assert len(events) == 3  # the note that is not sent, the call, and the day to move on
    assert all(set(event) <= EVENT_NAMES for event in events)
    lines = data.split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    assert not any(b"\r" in line or b"\n" in line for line in lines)


def test_a_card_is_one_person(visitor: Visitor) -> None:
    """Nothing in it is a property of its own, and nobody else is in it."""
    visitor.submit("exchange.contacts", opportunity="")
    if not visitor.reply.effects:  # without a name there is nobody to keep
        assert not plan_of(visitor).opportunities[0].interviews[0].interviewers[0].name.strip()
        return
    unfolded = file_of(visitor).text.replace("\r\n ", "")
    names = [line.partition(":")[0].partition(";")[0] for line in unfolded.split("\r\n") if line]
    assert set(names) <= CARD_NAMES
    assert names.count("BEGIN") == names.count("END") == names.count("FN") <= 2


def plan_of(visitor: Visitor) -> Plan:
    """Return the plan that is stored."""
    return from_text(visitor.saved or "")


@pytest.mark.parametrize(
    ("action", "field"),
    [
        ("exchange.load.read", "plan"),
        ("exchange.table.read", "table"),
        ("exchange.receive", "plan"),
    ],
)
def test_what_arrives_changes_nothing_by_itself(text: str, action: str, field: str) -> None:
    """A file or a link that holds it is refused or looked at, and the plan is as before."""
    visitor = Visitor(DAY.isoformat(), to_text(plan_with("Acme")))
    visitor.submit(action, **{field: text, f"{field}.name": text})
    assert plan_of(visitor) == plan_with("Acme")
    assert Page(visitor.reply.html).tags.isdisjoint({"script", "img"})


def test_a_table_brings_it_in_as_text(text: str) -> None:
    """A cell that holds it is a company's name, tidied as typed text is, and nothing else."""
    told = StringIO(newline="")
    csv.writer(told).writerows(
        [["Company", "Role"], [f"Acme {text}", f"Lead {text}"], ["Globex", "x"]]
    )
    visitor = Visitor(DAY.isoformat())
    visitor.submit("exchange.table.read", table=told.getvalue(), **{"table.name": "jobs.csv"})
    visitor.submit("exchange.table.use")
    visitor.submit("exchange.load.take")
    companies = [each.company for each in visitor.plan.opportunities]
    assert companies[-1] == "Globex"
    assert len(companies) == 1 or companies[0].startswith("Acme")
    assert len(companies) == 2 or len(text) >= 10_000
