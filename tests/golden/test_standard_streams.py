"""The name "-": a plan, a table or a backup through the standard input, and what is printed."""

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from followup.__main__ import main
from followup.document import from_document, to_text
from unit.builders import document, opportunity

PLAN = document(opportunity())
TEXT = to_text(from_document(PLAN))
TODAY = ("--today", "2026-12-01")

type Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(monkeypatch: Any, capsysbinary: Any) -> Run:
    """Run a command with bytes on its standard input; give its status and what it printed."""

    def run(data: bytes | None, *arguments: str) -> tuple[int, str, str]:
        coming = None if data is None else SimpleNamespace(buffer=io.BytesIO(data))
        monkeypatch.setattr(sys, "stdin", coming)
        try:
            status = main(arguments)
        except SystemExit as error:
            status = int(str(error.code))
        found = capsysbinary.readouterr()
        return status, found.out.decode(), found.err.decode()

    return run


@pytest.fixture
def plan(tmp_path: Path) -> str:
    """A file with a plan."""
    path = tmp_path / "plan.json"
    path.write_text(TEXT, "utf-8")
    return str(path)


@pytest.mark.parametrize(
    "command",
    [
        ("schedule", *TODAY),
        ("ics", *TODAY),
        ("csv", "opportunities", *TODAY),
        ("vcard",),
        ("link", "--site", "https://example.org/"),
        ("backup",),
    ],
    ids=lambda command: command[0],
)
def test_a_plan_comes_through_the_standard_input(
    command: tuple[str, ...], run: Run, plan: str
) -> None:
    """It gives what its file gives, with a byte order mark, too; what is no plan is named so."""
    name, *rest = command
    table, options = (rest[:1], rest[1:]) if name == "csv" else ([], rest)
    from_file = run(b"", name, *table, plan, *options)
    assert from_file[0] == 0
    for mark in (b"", b"\xef\xbb\xbf"):
        assert run(mark + TEXT.encode(), name, *table, "-", *options) == from_file
    status, printed, told = run(b"hello", name, *table, "-", *options)
    assert (status, printed) == (2, "")
    assert told.startswith("standard input: expected JSON")
    assert run(None, name, *table, "-", *options)[2].startswith("expected a standard input")


@pytest.mark.parametrize(
    "data",
    [
        TEXT.replace('"o1"', '"o9"').replace('"i1"', '"i9"').replace('"p1"', '"p9"').encode(),
        "Company;Interview date\nMüller;2026-11-05\n".encode("cp1252"),
        "Company\tInterview date\nMüller\t2026-11-05\n".encode("utf-16"),
        b"Company\tRole\nGlobex\tVP\n".decode().encode("utf-16-le"),
    ],
    ids=["plan", "windows", "utf-16", "utf-16 without a mark"],
)
def test_what_is_taken_in_comes_through_the_standard_input(
    data: bytes, run: Run, plan: str
) -> None:
    """A plan or a table, in any encoding that a file may have."""
    status, printed, told = run(data, "import", plan, "-", "--output", "-")
    assert status == 0, told
    assert len(json.loads(printed)["opportunities"]) == 2


def test_the_plan_may_be_what_comes(run: Run, tmp_path: Path) -> None:
    """And the table a file."""
    table = tmp_path / "jobs.csv"
    table.write_text("Company,Role\nGlobex,CEO\n", "utf-8")
    status, printed, _ = run(TEXT.encode(), "import", "-", str(table))
    assert (status, len(json.loads(printed)["opportunities"])) == (0, 2)


@pytest.mark.parametrize(
    "arguments",
    [("import", "-", "-"), ("schedule", "-", *TODAY, "--policy", "-")],
    ids=["import", "policy"],
)
def test_the_standard_input_is_read_once(arguments: tuple[str, ...], run: Run) -> None:
    """It cannot be two files."""
    status, printed, told = run(TEXT.encode(), *arguments)
    assert (status, printed, told.count("\n")) == (2, "", 1)
    assert "only once" in told


def test_a_dash_is_the_standard_output(
    run: Run, plan: str, tmp_path: Path, monkeypatch: Any
) -> None:
    """No file of that name is made; a record beside it needs a name."""
    monkeypatch.chdir(tmp_path)
    assert run(b"", "backup", plan, "--output", "-") == (0, TEXT, "")
    status, printed, told = run(b"", "ics", plan, *TODAY, "--record", "-")
    assert (status, printed) == (2, "")
    assert "expected the name of a new file" in told
    assert [each.name for each in tmp_path.iterdir()] == ["plan.json"]
