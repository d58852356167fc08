"""Count tests by where they ran, over all the runs of one scripts/test.

As a pytest plugin it adds one line of JSON to the file that TALLY names; run as a script it prints the sums.
"""

import json
import os
import sys
import time
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest

PLACES = ("CPython", "Pyodide", "Chromium", "Firefox", "WebKitGTK")
ENDS = ("passed", "failed", "skipped")
# What pytest calls an outcome, and under which name we count it.
_OUTCOMES = {"passed": "passed", "failed": "failed", "error": "failed", "skipped": "skipped"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Note on each test where it runs, so that its report carries it."""
    for item in items:
        item.user_properties.append(("place", _place(item)))


def _place(item: pytest.Item) -> str:
    fixtures = getattr(item, "fixturenames", ())
    if sys.platform == "emscripten":
        return "Pyodide"
    if "webkit" in fixtures:
        return "WebKitGTK"
    if "browser_name" in fixtures:
        return str(item.callspec.params["browser_name"]).capitalize()  # type: ignore[attr-defined]
    return "CPython"


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Add this run's counts to the file; where several processes run it, only their head counts."""
    if "PYTEST_XDIST_WORKER" in os.environ:
        return
    counts: Counter[str] = Counter()
    for outcome, told in _OUTCOMES.items():
        for report in terminalreporter.stats.get(outcome, []):
            if isinstance(report, pytest.TestReport):
                counts[f"{dict(report.user_properties).get('place')} {told}"] += 1
    if name := os.environ.get("TALLY"):
        with Path(name).open("a", encoding="utf-8") as file:
            print(json.dumps(counts), file=file)


def main(name: str, start: str) -> None:
    """Print how many tests ran where since `start`, in seconds since 1970, and one closing line."""
    sums: Counter[str] = Counter()
    for line in Path(name).read_text("utf-8").splitlines():
        sums.update(json.loads(line))
    for place in PLACES:
        print(f"{place + ':':<11}{_line(sums, [place])}")
    print(f"{'Time:':<11}{time.time() - float(start):.0f} s")
    print(_line(sums, PLACES))


def _line(sums: Counter[str], places: Iterable[str]) -> str:
    totals = {end: sum(sums[f"{place} {end}"] for place in places) for end in ENDS}
    return ", ".join(f"{count} {end}" for end, count in totals.items())


if __name__ == "__main__":
    main(*sys.argv[1:])
