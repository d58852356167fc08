"""How long `schedule()` takes. Runs in CPython and, by schedule-in-pyodide.mjs, inside Pyodide."""

import json
import time
from datetime import date

from followup.business_calendar import WEEKDAYS_ONLY
from followup.policy import Policy
from followup.schedule import schedule
from pipeline.bench.plans import SMALL, sample_plan
from pipeline.bench.sampling import in_turns

MANY, FEW = 10_000, 1_000
# Any day will do, as long as it is always the same.
_TODAY = date(2026, 11, 2)


def schedule_times(runs: int) -> tuple[list[float], list[float]]:
    """Return the milliseconds for 10,000 opportunities and for 1,000, measured in turns."""
    plans = [sample_plan(count, _TODAY, SMALL) for count in (MANY, FEW)]

    def timed(number: int) -> float:
        start = time.perf_counter()
        schedule(plans[number], today=_TODAY, policy=Policy(), calendar=WEEKDAYS_ONLY)
        return (time.perf_counter() - start) * 1000

    many, few = in_turns(runs, lambda: timed(0), lambda: timed(1))
    return many, few


def schedule_times_json(runs: int) -> str:
    """Return the same as JSON, for a caller that is not Python."""
    return json.dumps(schedule_times(runs))
