"""Row 6: `schedule()` grows with the plan and no faster, in CPython and in Pyodide under Node."""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

from pipeline.bench.bench import Bench
from pipeline.bench.table import Line, Ratio
from pipeline.bench.timing import schedule_times
from pipeline.project import ROOT, BuildError

_SCRIPT = Path(__file__).with_name("schedule-in-pyodide.mjs")
_SECONDS = 300
_BUDGET = 11


def schedules(bench: Bench) -> Iterator[Line]:
    """Yield the time for 10,000 opportunities by the time for 1,000."""
    yield _line("CPython", schedule_times(bench.runs, is_collecting=False), _BUDGET)
    yield _line("Pyodide in Node", _in_pyodide(bench.runs), _BUDGET)
    collecting = schedule_times(bench.runs, is_collecting=True)
    yield _line("CPython, garbage collector on", collecting, None)


def _line(where: str, times: tuple[list[float], list[float]], budget: float | None) -> Ratio:
    name = f"schedule() for 10,000 by 1,000, {where}"
    return Ratio(name=name, unit="ms", ours=times[0], reference=times[1], budget=budget)


def _in_pyodide(runs: int) -> tuple[list[float], list[float]]:
    command = ["node", str(_SCRIPT), str(runs)]
    try:
        done = subprocess.run(
            command, cwd=ROOT, capture_output=True, text=True, timeout=_SECONDS, check=False
        )
    except subprocess.TimeoutExpired as error:
        msg = f"Node did not end within {_SECONDS} s"
        raise BuildError(msg) from error
    if done.returncode:
        msg = f"Node ended with {(done.stderr.strip().splitlines() or ['no word'])[-1]}"
        raise BuildError(msg)
    many, few = json.loads(done.stdout.splitlines()[-1])
    return many, few
