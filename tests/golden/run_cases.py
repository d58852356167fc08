"""The worked examples of cases.json, through the engine and through the command line.

    python tests/golden/run_cases.py

prints how many of them come out as expected both ways, as "46 of 46"; what differs is named on
standard error, and the exit status is 1.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from followup.calendars import calendar_for
from followup.document import from_document
from followup.policy import Policy
from followup.report import to_report
from followup.schedule import schedule

Json = dict[str, Any]
Way = Callable[[Json], Json]

ROOT = Path(__file__).parents[2]
CASES: list[Json] = json.loads(Path(__file__).with_name("cases.json").read_text("utf-8"))


def through_engine(case: Json) -> Json:
    """Return the report of the case's plan, computed in this process."""
    plan, today = from_document(case["plan"]), date.fromisoformat(case["today"])
    calendar = calendar_for(plan.settings.country, plan.settings.subdivision)
    found = schedule(
        plan, today=today, policy=Policy.from_mapping(case["policy"]), calendar=calendar
    )
    return to_report(plan.settings, found, today, calendar)


def through_command_line(case: Json) -> Json:
    """Return the report that `python -m followup schedule` prints of the case's plan."""
    with TemporaryDirectory() as folder:
        arguments = [_written(folder, "plan", case["plan"]), "--today", case["today"]]
        if case["policy"]:
            arguments += ["--policy", _written(folder, "policy", case["policy"])]
        done = followup("schedule", *arguments)
    if done.returncode or done.stderr:
        msg = f"{case['name']}: exit status {done.returncode}, {done.stderr!r}"
        raise ValueError(msg)
    report: Json = json.loads(done.stdout)
    return report


def followup(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the command line as a person would, from the root of the repository."""
    return subprocess.run(
        [sys.executable, "-m", "followup", *arguments],
        env={**os.environ, "PYTHONPATH": str(ROOT / "pyapp"), "PYTHONIOENCODING": "utf-8"},
        cwd=ROOT,
        capture_output=True,
        check=False,
        encoding="utf-8",
    )


def stripped(report: Json) -> Json:
    """Return the report as `expect` has it: without `reason`, `lesson` and `covers`."""
    opportunities = [
        each | {"verdict": {key: each["verdict"][key] for key in ("kind", "until")}}
        for each in report["opportunities"]
    ]
    calendar = {key: report["calendar"][key] for key in ("country", "subdivision")}
    return report | {"calendar": calendar, "opportunities": opportunities}


def is_as_expected(case: Json, way: Way) -> bool:
    """Say whether the case's report is what the case expects."""
    return stripped(way(case)) == case["expect"]


def failing(cases: list[Json], *ways: Way) -> list[str]:
    """Return the names of the cases that any of the ways gets wrong."""
    return [each["name"] for each in cases if not all(is_as_expected(each, way) for way in ways)]


def main() -> int:
    """Run every case both ways, print the count and return the exit status."""
    names = failing(CASES, through_engine, through_command_line)
    for name in names:
        print(f"not as expected: {name}", file=sys.stderr)
    print(f"{len(CASES) - len(names)} of {len(CASES)}")
    return 1 if names or not CASES else 0


def _written(folder: str, name: str, value: Json) -> str:
    path = Path(folder, f"{name}.json")
    path.write_text(json.dumps(value), "utf-8")
    return str(path)


if __name__ == "__main__":
    sys.exit(main())
