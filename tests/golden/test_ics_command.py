"""`followup ics`: the calendar file on standard output, the same bytes for the same arguments."""

import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from followup.__main__ import main
from followup.document import from_document
from followup.policy import Policy
from golden.run_cases import CASES, ROOT, followup
from unit.builders import MONDAY, document, interview, opportunity
from unit.entries import events_in, parsed

TODAY = ("--today", MONDAY)


def _bytes_of(*arguments: str, **environment: str) -> bytes:
    done = subprocess.run(
        [sys.executable, "-m", "followup", "ics", *arguments],
        env={**os.environ, "PYTHONPATH": str(ROOT / "pyapp"), **environment},
        capture_output=True,
        check=True,
    )
    return done.stdout


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    """A plan with two opportunities."""
    other = opportunity(id="o2", company="Größe 家", interviews=[interview(own_id="i2")])
    path = tmp_path / "plan.json"
    path.write_text(json.dumps(document(opportunity(), other)), "utf-8")
    return path


def test_every_date_is_printed(plan: Path) -> None:
    """As UTF-8 with CR LF, whatever the terminal takes and however words are hashed."""
    one = _bytes_of(str(plan), *TODAY, PYTHONHASHSEED="1", PYTHONIOENCODING="ascii")
    assert one == _bytes_of(str(plan), *TODAY, PYTHONHASHSEED="2")
    assert one.count(b"\n") == one.count(b"\r\n")
    assert len(parsed(one.decode())) == 6


def test_one_opportunity_is_printed_alone(plan: Path) -> None:
    """By its id; an id that is not there is refused."""
    found = parsed(_bytes_of(str(plan), *TODAY, "--opportunity", "o2").decode())
    assert {str(each["summary"]).rpartition("(")[2] for each in found} == {"Größe 家)"}
    done = followup("ics", str(plan), *TODAY, "--opportunity", "o3")
    assert (done.returncode, done.stdout) == (2, "")
    assert "expected the id of an opportunity in it, got 'o3'" in done.stderr


def test_a_file_is_written_and_none_is_overwritten(plan: Path, tmp_path: Path) -> None:
    """The same bytes as are printed; a name that is taken is refused, with one line."""
    target = tmp_path / "dates.ics"
    assert _bytes_of(str(plan), *TODAY, "--output", str(target)) == b""
    assert target.read_bytes() == _bytes_of(str(plan), *TODAY)
    done = followup("ics", str(plan), *TODAY, "--output", str(target))
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert str(target) in done.stderr


def test_a_recorded_file_comes_out_the_same_on_another_day(plan: Path, tmp_path: Path) -> None:
    """The plan is left as it is; the one that is written knows what was handed out."""
    before, known = plan.read_bytes(), tmp_path / "known.json"
    first = _bytes_of(str(plan), *TODAY, "--record", str(known))
    assert plan.read_bytes() == before
    assert _bytes_of(str(known), "--today", "2026-11-03") == first
    assert _bytes_of(str(plan), "--today", "2026-11-03") != first


def test_a_record_tells_of_no_file_that_is_not_there(plan: Path, tmp_path: Path) -> None:
    """Where the file cannot be written, nothing counts as handed out."""
    taken, known = tmp_path / "dates.ics", tmp_path / "known.json"
    taken.touch()
    assert main(["ics", str(plan), *TODAY, "--output", str(taken), "--record", str(known)]) == 2
    assert not known.exists()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_every_worked_example_has_its_reminders(case: dict[str, Any]) -> None:
    """An entry for each follow-up that is still to be done, on the day on which it reminds."""
    policy = Policy.from_mapping(case["policy"])
    events = events_in(from_document(case["plan"]), date.fromisoformat(case["today"]), policy)
    still = {"upcoming", "waiting", "due", "late"}
    expected = [
        each["remind_on"]
        for opportunity in case["expect"]["opportunities"]
        for each in opportunity["follow_ups"]
        if each["status"] in still
    ]
    assert sorted(each.day.isoformat() for each in events) == sorted(expected)
