"""How long `schedule()` takes. Runs in CPython and, by schedule-in-pyodide.mjs, inside Pyodide."""

import gc
import json
import time
from datetime import date

from followup.business_calendar import WEEKDAYS_ONLY
from followup.model import Plan
from followup.policy import Policy
from followup.sample import sample_plan
from followup.schedule import schedule
from pipeline.bench.sampling import SEED, in_turns

MANY, FEW = 10_000, 1_000
# Any day will do, as long as it is always the same.
_TODAY = date(2026, 11, 2)


def schedule_times(runs: int, *, is_collecting: bool) -> tuple[list[float], list[float]]:
    """Return the milliseconds for 10,000 opportunities and for 1,000, measured in turns.

    The small plan's time is the mean of ten, so that both meet as much of the machine's noise. Without
    `is_collecting` the garbage collector rests, as in the standard library's timeit: its work depends
    on all that the process holds, and here that is two plans.
    """
    many, few = (plan_of(count) for count in (MANY, FEW))
    times = in_turns(
        runs,
        lambda: _timed(many, 1, is_collecting=is_collecting),
        lambda: _timed(few, MANY // FEW, is_collecting=is_collecting),
    )
    return times[0], times[1]


def plan_of(count: int) -> Plan:
    """Return a plan of so many opportunities, each of one round with two people."""
    return sample_plan(opportunities=count, seed=SEED, today=_TODAY, rounds=1, people=2)


def _timed(plan: Plan, times: int, *, is_collecting: bool) -> float:
    gc.collect()
    if not is_collecting:
        gc.disable()
    try:
        start = time.perf_counter()
        for _ in range(times):
            schedule(plan, today=_TODAY, policy=Policy(), calendar=WEEKDAYS_ONLY)
        return (time.perf_counter() - start) * 1000 / times
    finally:
        gc.enable()


def schedule_times_json(runs: int) -> str:
    """Return the times without the collector as JSON, for a caller that is not Python."""
    return json.dumps(schedule_times(runs, is_collecting=False))
