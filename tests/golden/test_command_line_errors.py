"""A bad argument or document: exit status 2, one line on standard error, nothing on standard output."""

import json
import os
import shlex
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from golden.run_cases import CASES, ROOT, followup

Json = dict[str, Any]
TODAY = ("--today", "2026-12-01")
PLAN = CASES[2]["plan"]
OPPORTUNITY = PLAN["opportunities"][0]
INTERVIEW = OPPORTUNITY["interviews"][0]

BROKEN_TEXTS = {
    "an empty file": ("", "expected JSON"),
    "half a file": ('{"format": "followup-plan", ', "expected JSON"),
    "no JSON": ("hello", "expected JSON"),
    "a list": ("[]", "expected an object"),
    "another format": ('{"format": "cv", "version": 1}', "format: "),
    "a key given twice": ('{"format": "followup-plan", "format": "x"}', "'format'"),
    "no number": ('{"format": NaN}', "NaN"),
    "deep nesting": ("[" * 100_000, "nested far deeper"),
    "nesting within the parser's limit": ("[" * 9_990 + "]" * 9_990, "expected"),
    "a number of 5000 digits": ('{"version": ' + "9" * 5000 + "}", "expected"),
}
BROKEN_DOCUMENTS: dict[str, tuple[Json, str]] = {
    "a newer version": (PLAN | {"version": 3}, "version: "),
    "an unknown key": (PLAN | {"extra": 1}, "extra: "),
    "an unknown key of two lines": (PLAN | {"a\nb": 1}, "unknown key"),
    "an unknown country": (
        PLAN | {"settings": PLAN["settings"] | {"country": "XX"}},
        "settings.country: ",
    ),
    "a wrong stage": (
        PLAN | {"opportunities": [OPPORTUNITY | {"stage": "hired"}]},
        "opportunities[0].stage: ",
    ),
    "a day that does not exist": (
        PLAN
        | {"opportunities": [OPPORTUNITY | {"interviews": [INTERVIEW | {"date": "2026-02-30"}]}]},
        "opportunities[0].interviews[0].date: ",
    ),
}
BROKEN_POLICIES = {
    "an unknown key": ('{"update_after": 14}', "update_after: unknown key"),
    "an unknown key of two lines": (r'{"a\nb": 14}', "unknown key"),
    "true for a number": ('{"update_budget": true}', "update_budget: "),
    "a fraction": ('{"update_budget": 1.5}', "update_budget: "),
    "a number out of range": ('{"update_budget": 0}', "update_budget: "),
    "no number at all": ('{"update_budget": NaN}', "expected"),
    "a list": ("[]", "expected"),
    "an empty file": ("", "expected JSON"),
    "deep nesting": ("[" * 100_000, "expected"),
    "a number of 5000 digits": ('{"update_budget": ' + "9" * 5000 + "}", "expected"),
    "a key given twice": ('{"update_budget": 1, "update_budget": 2}', "update_budget"),
}


def test_no_arguments_are_refused() -> None:
    """Without a command, one line says what is missing."""
    _refused([], "command")


def test_a_day_is_asked_for() -> None:
    """The day is an argument that nothing stands in for."""
    _refused(["schedule", "plan.json"], "--today")


@pytest.mark.parametrize(
    "text", ["tomorrow", "2026-02-30", "1.12.2026", "20261201", "", "9999-12-31"]
)
def test_a_bad_day_is_refused(text: str, plan_file: Path) -> None:
    """A day that is none is refused with what was expected."""
    _refused(["schedule", str(plan_file), "--today", text], "--today: expected")


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    """A file that is not there is named."""
    _refused(["schedule", str(tmp_path / "none.json"), *TODAY], "none.json")


def test_a_folder_is_refused(tmp_path: Path) -> None:
    """A folder in the place of a file is named."""
    _refused(["schedule", str(tmp_path), *TODAY], tmp_path.name)


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    """A file in another encoding than UTF-8 is refused, and named."""
    path = tmp_path / "latin.json"
    path.write_bytes('{"format": "é"}'.encode("latin-1"))
    _refused(["schedule", str(path), *TODAY], "latin.json: expected UTF-8")


@pytest.mark.parametrize("name", BROKEN_TEXTS)
def test_a_broken_file_is_refused(name: str, write: Callable[[str], str]) -> None:
    """A file that holds no plan document is refused with the reason."""
    text, problem = BROKEN_TEXTS[name]
    _refused(["schedule", write(text), *TODAY], problem)


@pytest.mark.parametrize("name", BROKEN_DOCUMENTS)
def test_a_broken_document_is_refused_with_the_path(name: str, write: Callable[[str], str]) -> None:
    """A value that breaks the format is refused with its path."""
    document, problem = BROKEN_DOCUMENTS[name]
    _refused(["schedule", write(json.dumps(document)), *TODAY], problem)


@pytest.mark.parametrize("name", BROKEN_POLICIES)
def test_a_broken_policy_is_refused(
    name: str, write: Callable[[str], str], plan_file: Path
) -> None:
    """A policy with another key or number than the rules have is refused with the key."""
    text, problem = BROKEN_POLICIES[name]
    _refused(["schedule", str(plan_file), *TODAY, "--policy", write(text)], problem)


def test_a_missing_policy_file_is_refused(plan_file: Path, tmp_path: Path) -> None:
    """A policy file that is not there is named, not taken for the defaults."""
    policy = str(tmp_path / "none.json")
    _refused(["schedule", str(plan_file), *TODAY, "--policy", policy], "none.json")


def test_a_byte_order_mark_is_no_error(plan_file: Path, tmp_path: Path) -> None:
    """A file as some Windows editors save it, with a byte order mark, reads like one without."""
    marked = tmp_path / "marked.json"
    marked.write_bytes(b"\xef\xbb\xbf" + plan_file.read_bytes())
    plain, done = (followup("schedule", str(path), *TODAY) for path in (plan_file, marked))
    assert (done.returncode, done.stdout) == (0, plain.stdout)


@pytest.mark.parametrize(
    ("target", "problem"),
    [(">&-", "--output"), ("| :", "Broken pipe")],
)
def test_what_cannot_be_printed_is_one_line(target: str, problem: str, plan_file: Path) -> None:
    """A closed output, or a reader that has gone: no traceback, and no exit status of 0."""
    command = shlex.join([sys.executable, "-m", "followup", "backup", str(plan_file)])
    done = _shell(f"set -o pipefail; (sleep 0.2; exec {command}) {target}")
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert problem in done.stderr


def test_no_half_of_a_file_is_left(plan_file: Path, tmp_path: Path) -> None:
    """Where the disk has no room for a backup, there is none."""
    plan_file.write_text(json.dumps(PLAN | {"camp": {"notes": "x" * 9_000}}), "utf-8")
    new = tmp_path / "new.json"
    command = [sys.executable, "-m", "followup", "backup", str(plan_file), "--output", str(new)]
    done = _shell(f"ulimit -f 1; {shlex.join(command)}")
    assert (done.returncode, new.exists()) == (2, False)
    assert done.stderr.startswith(f"{new}: ")


def _shell(text: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["bash", "-c", text],
        env={**os.environ, "PYTHONPATH": str(ROOT / "pyapp")},
        capture_output=True,
        check=False,
        encoding="utf-8",
    )


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str], str]:
    """Return a function that writes a text to a file and gives its name."""

    def to_file(text: str) -> str:
        path = tmp_path / "broken.json"
        path.write_text(text, "utf-8")
        return str(path)

    return to_file


@pytest.fixture
def plan_file(tmp_path: Path) -> Path:
    """A file with a good plan."""
    path = tmp_path / "plan.json"
    path.write_text(json.dumps(PLAN), "utf-8")
    return path


def _refused(arguments: list[str], problem: str) -> None:
    done = followup(*arguments)
    lines = done.stderr.splitlines()
    assert len(lines) == 1, done.stderr[-500:]
    (line,) = lines
    assert problem in line
    assert len(line) < 1000, "a person reads this"
    assert (done.returncode, done.stdout) == (2, "")
