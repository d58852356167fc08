"""`followup sample`: a plan document on standard output, the same bytes for the same arguments."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from golden.run_cases import ROOT, followup

DAY = "2026-11-23"


def _bytes_of(*arguments: str, **environment: str) -> bytes:
    done = subprocess.run(
        [sys.executable, "-m", "followup", "sample", *arguments],
        env={**os.environ, "PYTHONPATH": str(ROOT / "pyapp"), **environment},
        capture_output=True,
        check=True,
    )
    return done.stdout


def test_a_sample_is_printed_and_nothing_else() -> None:
    """Three rounds of four people, where no other numbers are given."""
    done = followup("sample", "--opportunities", "3", "--seed", "1", "--today", DAY)
    assert (done.returncode, done.stderr) == (0, "")
    plan = json.loads(done.stdout)
    assert (plan["format"], plan["version"], len(plan["opportunities"])) == ("followup-plan", 2, 3)
    for opportunity in plan["opportunities"]:
        assert [len(each["interviewers"]) for each in opportunity["interviews"]] == [4, 4, 4]


def test_the_bytes_depend_on_the_arguments_only() -> None:
    """Neither on the hash seed nor on the terminal's encoding."""
    arguments = ("--opportunities", "40", "--seed", "7", "--today", DAY, "--rounds", "2")
    one = _bytes_of(*arguments, PYTHONHASHSEED="1", PYTHONIOENCODING="utf-8")
    other = _bytes_of(*arguments, PYTHONHASHSEED="2", PYTHONIOENCODING="ascii")
    assert one == other
    assert one != _bytes_of(*arguments, "--people", "2")


def test_a_sample_can_be_scheduled(tmp_path: Path) -> None:
    """What one command prints, the other reads."""
    path = tmp_path / "sample.json"
    arguments = ("--opportunities", "20", "--seed", "1", "--today", DAY)
    path.write_bytes(_bytes_of(*arguments, "--rounds", "5", "--people", "12"))
    done = followup("schedule", str(path), "--today", DAY)
    assert done.returncode == 0
    assert len(json.loads(done.stdout)["opportunities"]) == 20


@pytest.mark.parametrize(
    ("name", "value", "problem"),
    [
        ("--opportunities", "10001", "from 0 to 10000"),
        ("--opportunities", "-1", "from 0 to 10000"),
        ("--opportunities", "ten", "'ten'"),
        ("--opportunities", "1_0", "'1_0'"),
        ("--opportunities", "9" * 5000, "from 0 to 10000"),
        ("--seed", "-1", "from 0 to"),
        ("--seed", "", "''"),
        ("--rounds", "0", "from 1 to 5"),
        ("--rounds", "6", "from 1 to 5"),
        ("--people", "13", "from 0 to 12"),
        ("--people", "1.5", "'1.5'"),
        ("--today", "tomorrow", "expected YYYY-MM-DD"),
        ("--today", "1900-01-01", "expected a day from 1902-01-01"),
    ],
)
def test_a_wrong_argument_is_refused_in_one_line(name: str, value: str, problem: str) -> None:
    """It is named, with what was expected, and nothing is printed."""
    good = {"--opportunities": "1", "--seed": "1", "--today": DAY}
    given = [f"{key}={text}" for key, text in {**good, name: value}.items()]
    done = followup("sample", *given)
    assert (done.returncode, done.stdout) == (2, "")
    (line,) = done.stderr.splitlines()
    assert name in line
    assert problem in line


@pytest.mark.parametrize("name", ["--opportunities", "--seed", "--today"])
def test_what_is_not_given_is_asked_for(name: str) -> None:
    """Size, seed and day have nothing to stand in for them."""
    good = {"--opportunities": "1", "--seed": "1", "--today": DAY}
    done = followup("sample", *[f"{key}={text}" for key, text in good.items() if key != name])
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (2, "", 1)
    assert name in done.stderr
