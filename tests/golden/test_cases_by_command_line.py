"""The worked examples come out of the command line as the rules expect them."""

from copy import deepcopy

import pytest

from golden.run_cases import CASES, Json, failing, followup, is_as_expected, through_command_line


@pytest.mark.parametrize("case", CASES, ids=[each["name"] for each in CASES])
def test_the_command_line_prints_what_is_expected(case: Json) -> None:
    """Every worked example, as a file and through a process of its own, prints its schedule."""
    assert is_as_expected(case, through_command_line)


def test_a_wrong_example_is_counted_as_failing() -> None:
    """An example that expects one other day is found: the comparison can fail."""
    wrong = deepcopy(CASES[2])
    wrong["expect"]["opportunities"][0]["follow_ups"][0]["due"] = "2026-11-04"
    assert failing([wrong, CASES[2]], through_command_line) == [CASES[2]["name"]]


def test_the_command_line_prints_one_object_and_nothing_else() -> None:
    """Standard output is one JSON object, standard error is empty and the exit status 0."""
    report = through_command_line(CASES[-1])
    assert list(report) == ["today", "calendar", "opportunities"]
    assert list(report["opportunities"][0]["verdict"]) == ["kind", "until", "reason", "lesson"]


def test_help_is_printed_on_request() -> None:
    """`--help` explains the command on standard output, with exit status 0."""
    done = followup("schedule", "--help")
    assert (done.returncode, done.stderr) == (0, "")
    assert "--today" in done.stdout
