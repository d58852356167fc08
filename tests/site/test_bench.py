"""The bench's own arithmetic, sample plans, counting and options; never a time."""

import time
import zipfile
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

import pytest

from followup.document import to_text
from followup.sample import sample_plan
from patience import SECONDS
from pipeline.bench import edits, storage, timing, wheels
from pipeline.bench.options import parsed
from pipeline.bench.rows import ROWS
from pipeline.bench.sampling import in_turns
from pipeline.bench.serving import CountingServer
from pipeline.bench.serving import Line as Wire
from pipeline.bench.table import Check, Ratio, Unmeasured

TODAY = date(2026, 11, 2)


def ratio(budget: float | None) -> Ratio:
    return Ratio(name="a row", unit="ms", ours=[9, 300, 310], reference=[900, 1000], budget=budget)


def test_a_ratio_is_of_medians() -> None:
    """One run that something else disturbed does not move it."""
    assert ratio(None).ratio == pytest.approx(300 / 950)


def test_a_line_names_the_row_the_ratio_both_sides_and_the_budget() -> None:
    """It can be read without the JSON."""
    assert ratio(1 / 3).text() == "a row: 0.316 (300 ms / 950 ms) budget 0.333 met"
    assert ratio(0.3).text() == "a row: 0.316 (300 ms / 950 ms) budget 0.3 MISSED"
    assert ratio(None).text() == "a row: 0.316 (300 ms / 950 ms) reported"


def test_a_ratio_equal_to_its_budget_is_met() -> None:
    """A budget is the most that is allowed."""
    assert Ratio(name="", unit="ms", ours=[4], reference=[1], budget=4).is_met


def test_a_reference_of_nothing_meets_no_budget() -> None:
    """Where the reference was not measured, ours is not good by that."""
    assert not Ratio(name="", unit="bytes", ours=[1], reference=[0], budget=4).is_met


def test_a_check_and_a_row_that_was_not_measured_have_their_lines() -> None:
    """What is missing is said in its place in the table."""
    assert Check(name="a", is_met=False, seen="asked for x").text() == "a: asked for x MISSED"
    assert Unmeasured(name="a", reason="no mark").text() == "a: not measured: no mark"


def test_every_figure_is_kept() -> None:
    """The JSON has each run, not only the medians."""
    raw = ratio(1 / 3).to_raw()
    assert raw["ours"] == [9, 300, 310]
    assert raw["is_met"] is True
    assert raw["ratio"] == ratio(None).ratio


def test_runs_take_turns() -> None:
    """Ours and the reference meet the same machine."""
    order: list[str] = []

    def side(name: str) -> int:
        order.append(name)
        return len(order)

    assert in_turns(2, lambda: side("ours"), lambda: side("reference")) == ([1, 3], [2, 4])
    assert order == ["ours", "reference"] * 2


def test_plans_have_the_shape_that_the_rows_name() -> None:
    """Three rounds of four people for edits; one round of two for the schedule's own time."""
    for plan, rounds, people in ((edits.plan_of(500), 3, 4), (timing.plan_of(20), 1, 2)):
        for opportunity in plan.opportunities:
            shape = [len(each.interviewers) for each in opportunity.interviews]
            assert shape == [people] * rounds


@pytest.mark.parametrize("count", [5, 500])
@pytest.mark.parametrize("day", range(7))
def test_there_is_always_a_note_to_mark_as_sent(
    count: int, day: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On any day of the week, both on Today and on the first opportunity's screen, edit after edit."""
    monkeypatch.setattr(storage, "today", lambda: TODAY + timedelta(days=day))
    plan = edits.plan_of(count)
    for screen in ("/", edits._first_screen(plan)):
        html = edits._ask("open", screen, stored=to_text(plan))["html"]["planner"]
        assert html.count('data-action="note.sent"') >= 10 > edits._EDITS


def test_the_plain_page_is_given_every_edit() -> None:
    """Each step has its touchpoint and the fragment after it, one note fewer to write each time."""
    made = edits.edits_for_plain(edits.plan_of(5))
    counts = [html.count('data-action="note.sent"') for html in [made["first"], *_htmls(made)]]
    assert counts == list(range(counts[0], counts[0] - edits._EDITS - 1, -1))
    notes = [step["touchpoint"]["interviewer_id"] for step in made["steps"]]
    assert len(set(notes)) == edits._EDITS


def _htmls(made: dict[str, Any]) -> list[str]:
    return [step["html"] for step in made["steps"]]


def test_a_stored_plan_carries_the_document_unchanged() -> None:
    """What is put into storage is what the planner would have saved."""
    plan = sample_plan(opportunities=2, seed=1, today=TODAY)
    assert storage.enveloped(plan).endswith(f'"document":{to_text(plan)}}}')
    assert storage.key("/camp/") == "/camp/:followup:plan"


def test_wheels_are_pure_and_whole(tmp_path: Path) -> None:
    """Stock Pyodide gets the very modules that are installed and written here."""
    names = {name.partition("-")[0]: name for name in wheels.write(tmp_path)}
    assert names.keys() == {"jinja2", "markupsafe", "followup"}
    for name, wheel in names.items():
        assert wheel.endswith("-py3-none-any.whl")
        files = set(zipfile.ZipFile(tmp_path / wheel).namelist())
        assert f"{name}/__init__.py" in files
        assert not [file for file in files if file.endswith((".so", ".c", ".pyc"))]


@pytest.fixture
def server(tmp_path: Path) -> Iterator[CountingServer]:
    (tmp_path / "404.html").write_text("not here")
    (tmp_path / "a.txt").write_text("a" * 10_000)
    (tmp_path / "b.zip").write_bytes(b"b" * 5_000)
    server = CountingServer(tmp_path, "/camp/")
    server.start()
    yield server
    server.shutdown()
    server.server_close()


def asked(server: CountingServer, name: str, encoding: str) -> int:
    request = Request(server.url + name, headers={"Accept-Encoding": encoding})
    with urlopen(request, timeout=10) as answer:
        return len(answer.read())


def await_notes(server: CountingServer, answers: int) -> None:
    """Wait until the server has noted what the client has already received."""
    end = time.monotonic() + SECONDS
    while len(server.served) < answers and time.monotonic() < end:
        time.sleep(0.01)


def test_the_server_counts_the_bytes_of_bodies_as_they_travel(server: CountingServer) -> None:
    """Compressed where Pages compresses, and without the headers; what warmed it up is not counted."""
    sizes = [asked(server, "a.txt", "gzip"), asked(server, "b.zip", "gzip")]
    await_notes(server, 2)
    assert [each.path for each in server.served] == ["a.txt", "b.zip"]
    assert [each.size for each in server.served] == sizes
    assert sizes[0] < 1_000
    assert sizes[1] == 5_000


def test_a_slow_line_delivers_every_byte(server: CountingServer) -> None:
    """Pieces and pauses change nothing of what arrives."""
    server.line = Wire(bytes_per_second=1_000_000, delay=0.01)
    assert asked(server, "a.txt", "identity") == 10_000


@pytest.mark.parametrize(
    ("options", "named"),
    [
        (["--runs", "0"], "'0'"),
        (["--rows", "nope"], "'nope'"),
        (["--browsers", "lynx"], "'lynx'"),
        (["--site", "/nowhere"], "/nowhere"),
        (["--nope"], "--nope"),
    ],
)
def test_a_wrong_option_ends_with_one_line(
    options: list[str], named: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """It says what is wrong, before anything is started."""
    with pytest.raises(SystemExit) as ended:
        parsed(options)
    said = capsys.readouterr()
    assert ended.value.code == 2
    assert named in said.err
    assert said.err.count("\n") == 1
    assert said.out == ""


def test_every_row_of_the_budgets_has_a_name() -> None:
    """--rows chooses among them."""
    assert {"first-visit", "later-visit", "bytes", "saved-plan", "guide-pages"} < ROWS.keys()
    assert {
        "schedule",
        "edit",
        "edit-plain",
        "edit-today",
        "slow-cpu",
        "slow-network",
    } < ROWS.keys()
