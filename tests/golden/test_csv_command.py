"""`followup csv`: a table on standard output or in a new file; and a table that becomes a plan."""

import argparse
import json
from pathlib import Path

import pytest

from followup.commands.tables import add_table_arguments, plan_from_table
from followup.document import from_text, to_text
from followup.errors import FollowUpError
from golden.run_cases import followup

DAY = "2026-11-23"


@pytest.fixture
def plan_file(tmp_path: Path) -> Path:
    """A made-up plan."""
    path = tmp_path / "plan.json"
    path.write_text(
        followup("sample", "--opportunities", "3", "--seed", "1", "--today", DAY).stdout
    )
    return path


@pytest.mark.parametrize(
    ("table", "first"),
    [("opportunities", "Company"), ("follow-ups", "What"), ("log", "Date")],
)
def test_each_table_is_printed(table: str, first: str, plan_file: Path) -> None:
    """With the mark by which spreadsheets know Unicode, its header, and nothing else."""
    done = followup("csv", table, str(plan_file), "--today", DAY)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(f"\ufeff{first},")


def test_the_log_of_some_days_goes_to_a_new_file(plan_file: Path, tmp_path: Path) -> None:
    """A file that is there already is left alone."""
    path = tmp_path / "log.csv"
    arguments = ("csv", "log", str(plan_file), "--today", DAY, "--from", "2190-01-01")
    done = followup(*arguments, "--output", str(path))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert path.read_bytes().count(b"\r\n") == 1
    again = followup(*arguments, "--output", str(path))
    assert again.returncode == 2
    assert again.stderr.startswith(f"{path}: expected a name that is free")
    assert again.stderr.count("\n") == 1


def test_days_in_the_wrong_order_are_refused(plan_file: Path) -> None:
    """In one line that names the argument."""
    days = ("--from", "2026-02-01", "--to", "2026-01-01")
    done = followup("csv", "log", str(plan_file), "--today", DAY, *days)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("--to: ")


def _options(*arguments: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser(exit_on_error=False)
    add_table_arguments(parser)
    return parser.parse_args(arguments)


def test_a_table_becomes_a_plan(plan_file: Path) -> None:
    """Our own table gives the plan back, and adds nothing to it."""
    text = followup("csv", "opportunities", str(plan_file), "--today", DAY).stdout
    plan = from_text(plan_file.read_text("utf-8"))
    assert plan_from_table(Path("jobs.csv"), text.encode(), _options(), plan) == plan


TABLE = b"Firm,When,Status\nAcme,03/04/2026,applied\nGlobex,someday,perhaps\n"


def test_what_a_table_leaves_open_is_asked_for() -> None:
    """Which column has the company, and which number is the day, in one line each."""
    for arguments, asked in (
        (("--columns", "Firm=none"), "--columns NAME=company"),
        (("--columns", "When=date"), "--date-order dmy or mdy"),
        (("--columns", "Whenever=date"), "no column is called 'Whenever'"),
    ):
        with pytest.raises(FollowUpError, match=r"^jobs\.csv: ") as error:
            plan_from_table(Path("jobs.csv"), TABLE, _options(*arguments))
        assert asked in str(error.value)


def test_wrong_rows_are_named_and_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    """Each cell in a line of its own on standard error; the others are taken, always with the same ids."""
    said = ("--columns", "When=date", "--date-order", "dmy", "--stage", "perhaps=offer")
    plans = [plan_from_table(Path("jobs.csv"), TABLE, _options(*said)) for _ in range(2)]
    assert plans[0] == plans[1]
    (job,) = plans[0].opportunities
    assert (job.company, job.interviews[0].date.isoformat()) == ("Acme", "2026-04-03")
    printed = capsys.readouterr().err.splitlines()
    assert printed[0].startswith("jobs.csv: row 3, When: 'someday' is no day")
    assert printed[1] == "jobs.csv: 1 of 2 rows left out"
    assert len(printed) == 4


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b'"' + b"x" * 200_000])
def test_what_is_no_table_is_refused_with_the_file_s_name(data: bytes) -> None:
    """An empty file, a workbook, and one that never ends."""
    with pytest.raises(FollowUpError, match=r"^jobs\.csv: "):
        plan_from_table(Path("jobs.csv"), data, _options())


def test_the_plan_of_a_table_is_a_document(tmp_path: Path) -> None:
    """It can be written, and its schedule computed."""
    plan = plan_from_table(Path("jobs.csv"), TABLE, _options("--columns", "When=none"))
    path = tmp_path / "plan.json"
    path.write_text(to_text(plan), "utf-8")
    done = followup("schedule", str(path), "--today", DAY)
    assert done.returncode == 0
    assert json.loads(done.stdout)["opportunities"][0]["verdict"]["kind"] == "record_interview"
