"""`followup backup` and `followup import`: the page's ways out of the plan and into it."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from followup.__main__ import main
from followup.document import from_document, to_text
from golden.run_cases import followup
from unit.builders import document, interview, opportunity

OLD = Path(__file__).parents[1] / "unit" / "version-1.json"
HERE = document(opportunity(), opportunity(id="o2", interviews=[interview(own_id="i2")]))
THERE = document(
    opportunity(role="COO", company="Globex"),
    opportunity(id="o3", interviews=[interview(own_id="i3")]),
)


def _file(folder: Path, name: str, content: Any) -> str:
    path = folder / name
    path.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
    return str(path)


@pytest.fixture
def here(tmp_path: Path) -> str:
    """The plan that something is taken into."""
    return _file(tmp_path, "here.json", HERE)


@pytest.fixture
def there(tmp_path: Path) -> str:
    """The plan that is taken in."""
    return _file(tmp_path, "there.json", THERE)


def test_a_backup_is_the_document_as_the_page_writes_it(tmp_path: Path, here: str) -> None:
    """The same plan gives the same bytes, however its file was laid out."""
    done = followup("backup", here)
    assert (done.returncode, done.stdout, done.stderr) == (0, to_text(from_document(HERE)), "")
    laid_out = _file(tmp_path, "out.json", json.dumps(HERE, indent=2))
    assert followup("backup", laid_out).stdout == done.stdout


def test_no_file_is_written_over(tmp_path: Path, here: str) -> None:
    """A backup goes into a file that is not there yet."""
    new = tmp_path / "new.json"
    assert followup("backup", here, "--output", str(new)).stdout == ""
    before = new.read_bytes()
    done = followup("backup", here, "--output", str(new))
    assert done.returncode == 2
    assert str(new) in done.stderr
    assert new.read_bytes() == before


def test_conflicts_have_to_be_decided(here: str, there: str) -> None:
    """Without a decision nothing is printed but each value that differs."""
    done = followup("import", here, there)
    assert (done.returncode, done.stdout) == (2, "")
    *conflicts, advice = done.stderr.splitlines()
    assert conflicts == [
        f"{there}: opportunity.company:o1: 'Acme' in the plan, 'Globex' in the file",
        f"{there}: opportunity.role:o1: 'VP Operations' in the plan, 'COO' in the file",
    ]
    assert "--take" in advice


@pytest.mark.parametrize(("take", "company"), [("mine", "Acme"), ("file", "Globex")])
def test_one_side_can_be_taken(here: str, there: str, take: str, company: str) -> None:
    """What is only in one of them is in the result either way."""
    done = followup("import", here, there, "--merge", "--take", take)
    assert done.stderr == "1 added, 0 changed, 1 conflicting, 0 unchanged, 1 only here\n"
    found = {each["id"]: each["company"] for each in json.loads(done.stdout)["opportunities"]}
    assert found == {"o1": company, "o2": "Acme", "o3": "Acme"}


def test_a_file_can_take_the_place_of_the_plan(here: str, there: str) -> None:
    """Then nothing of the plan is left."""
    done = followup("import", here, there, "--replace")
    assert done.stdout == to_text(from_document(THERE))


def test_an_older_file_is_taken_in(here: str) -> None:
    """A plan of version 1 is read as it is."""
    assert followup("import", here, str(OLD), "--take", "mine").returncode == 0


def test_a_table_is_taken_in(tmp_path: Path, here: str) -> None:
    """Each row is a file, in any encoding."""
    table = tmp_path / "jobs.csv"
    table.write_bytes("Company;Interview date\nMüller;2026-11-05\n".encode("cp1252"))
    done = followup("import", here, str(table))
    assert done.stderr == "1 added, 0 changed, 0 conflicting, 2 unchanged, 0 only here\n"
    assert json.loads(done.stdout)["opportunities"][2]["company"] == "Müller"
    done = followup("import", here, str(table), "--replace")
    assert len(json.loads(done.stdout)["opportunities"]) == 1


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("hello", "expected JSON"),
        ("Company:Role\nAcme:Clerk\n", "a table has a header"),
        (HERE | {"version": 3}, "version: expected at most 2"),
    ],
)
def test_what_is_no_plan_is_refused(tmp_path: Path, here: str, content: Any, problem: str) -> None:
    """One line, which begins with the file."""
    path = _file(tmp_path, "other.json", content)
    done = followup("import", here, path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"{path}: ")
    assert problem in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_table_may_come_through_a_pipe(here: str, capsysbinary: Any) -> None:
    """What comes in can be read only once."""
    reader, writer = os.pipe()
    os.write(writer, b"Company;Interview date\nInitech;2026-11-05\n")
    os.close(writer)
    assert main(["import", here, f"/dev/fd/{reader}"]) == 0
    os.close(reader)
    assert json.loads(capsysbinary.readouterr().out)["opportunities"][2]["company"] == "Initech"


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16"])
def test_a_backup_that_is_no_utf_8_is_no_table(
    tmp_path: Path, here: str, encoding: str, capsys: Any
) -> None:
    """One byte that changed is damage; nobody is asked for a column with the company."""
    path = tmp_path / "changed.json"
    path.write_bytes(to_text(from_document(HERE)).replace("Acme", "Acmé").encode(encoding))
    assert main(["import", here, str(path)]) == 2
    assert capsys.readouterr().err.startswith(f"{path}: This begins as a plan does, but")


HEAD = "Company,Role,Status,Interview date,Interviewers\n"


def _import(folder: Path, here: str, text: str, *options: str) -> Any:
    table = folder / "jobs.csv"
    table.write_text(text, "utf-8")
    return followup("import", here, str(table), *options)


@pytest.mark.parametrize(
    ("rows", "problem"),
    [
        (
            ",CEO,,,\n",
            "no row can be taken, of 1 in all; the first: row 2, Company: the company is",
        ),
        (
            "A,,,soon,\nB,,,later,\n",
            "no row can be taken, of 2 in all; the first: row 2, Interview",
        ),
        (
            "A,,perhaps,,\n",
            "row 2, Status: 'perhaps' is no stage that is known; say what it means",
        ),
        (",,,,\n", "expected rows below the header, but there are none"),
    ],
)
def test_a_table_without_a_good_row_is_an_error(
    tmp_path: Path, here: str, rows: str, problem: str
) -> None:
    """One line names the file, and what is wrong with the first row; nothing is printed."""
    done = _import(tmp_path, here, HEAD + rows)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert done.stderr.startswith(f"{tmp_path / 'jobs.csv'}: ")
    assert problem in done.stderr


def test_bad_rows_are_left_out_and_counted(tmp_path: Path, here: str) -> None:
    """Each of the first twenty with its reason; the good ones are taken."""
    bad = "".join(f"A{place},,,soon,\n" for place in range(25))
    done = _import(tmp_path, here, f"{HEAD}Globex,CEO,,,\n{bad}")
    assert done.returncode == 0
    *rows, more, left_out, summary = done.stderr.splitlines()
    assert len(rows) == 20
    assert "row 3, Interview date: 'soon' is no day that can be read" in rows[0]
    assert more.endswith(": and 5 more like these")
    assert left_out.endswith(": 25 of 26 rows left out")
    assert summary.startswith("1 added")


def test_a_year_of_two_digits_needs_the_day(tmp_path: Path, here: str) -> None:
    """And where it may stand first, the order of the days."""
    text = f"{HEAD}Globex,CEO,,26-11-30,\n"
    for options, problem in (
        ((), "expected --today YYYY-MM-DD, since '26-11-30' has a year of two digits"),
        (("--today", "2026-12-01"), "expected --date-order dmy or ymd, since '26-11-30'"),
    ):
        done = _import(tmp_path, here, text, *options)
        assert (done.returncode, done.stderr.count("\n")) == (2, 1)
        assert problem in done.stderr
    done = _import(tmp_path, here, text, "--today", "2026-12-01", "--date-order", "ymd")
    assert json.loads(done.stdout)["opportunities"][2]["interviews"][0]["date"] == "2026-11-30"


def test_columns_are_said_for_several_interviewers(tmp_path: Path, here: str) -> None:
    """Two for anything else are refused; a guess about a comma is named."""
    text = 'Company,Interview date,A,B,C\nGlobex,2026-11-05,"Dana Reyes, Lee Okafor",Kim Sato,x\n'
    columns = ("--columns", "A=people", "--columns", "B=people")
    done = _import(tmp_path, here, text, *columns)
    (interview,) = json.loads(done.stdout)["opportunities"][2]["interviews"]
    names = [each["name"] for each in interview["interviewers"]]
    assert names == ["Dana Reyes", "Lee Okafor", "Kim Sato"]
    assert "a comma was taken to stand between two people; look at row 2" in done.stderr
    done = _import(tmp_path, here, text, "--columns", "A=role", "--columns", "B=role")
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "--columns: 'B' would be a second role" in done.stderr
