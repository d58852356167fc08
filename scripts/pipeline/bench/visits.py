"""Rows 1 to 4: how soon the planner is there, what travels for it, and when a saved plan is on screen."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from statistics import median
from typing import Literal

from followup.sample import sample_plan
from pipeline.bench import browsing, storage
from pipeline.bench.bench import Bench
from pipeline.bench.journeys import (
    PLAIN,
    SLOW_CPU,
    SLOW_NETWORK,
    Conditions,
    Journey,
    Visit,
    journeys,
    ours,
    visit,
)
from pipeline.bench.sampling import SEED
from pipeline.bench.table import Line, Ratio, shown
from pipeline.project import BuildError

_SLOW_RUNS = 2
_SAVED_PLAN = "followup:saved-plan"


def first_visit(bench: Bench) -> Iterator[Line]:
    """Yield navigation to Python ready, with nothing in any cache."""
    for browser in bench.browsers:
        made = journeys(bench, browser)
        yield _shown(bench, f"first visit, {browser}", made, "first", 1 / 3)


def later_visit(bench: Bench) -> Iterator[Line]:
    """Yield the same in the same browser again."""
    for browser in bench.browsers:
        made = journeys(bench, browser)
        yield _shown(bench, f"later visit, {browser}", made, "later", 1 / 6)


def first_bytes(bench: Bench) -> Iterator[Line]:
    """Yield the bytes that travel until the planner is ready, and list every file."""
    for browser in bench.browsers:
        made, stock = journeys(bench, browser)
        sizes = [[each.first.size for each in side] for side in (made, stock)]
        name = f"bytes of a first visit, {browser}"
        yield Ratio(name=name, unit="bytes", ours=sizes[0], reference=sizes[1], budget=0.8)
        for side, visits in (("ours", made), ("reference", stock)):
            _list(bench, f"{side}, first visit, {browser}", visits[-1].first)
        later = [sum(file.size for file in each.first.after) for each in made]
        bench.note(f"{name}: {shown(median(later), 'bytes')} more came after ready")


def saved_plan(bench: Bench) -> Iterator[Line]:
    """Yield when a returning visitor's plan is on screen, by the same page's first paint."""
    if "chromium" not in bench.browsers:
        bench.note("saved plan on screen: left out, it is measured in Chromium only")
        return
    found = [_plan_and_paint(each) for each in _returns(bench)]
    name = "saved plan on screen, chromium"
    plan, paint = [each[0] for each in found], [each[1] for each in found]
    yield Ratio(name=name, unit="ms", ours=plan, reference=paint, budget=1.2)


def slow_cpu(bench: Bench) -> Iterator[Line]:
    """Yield rows 1 and 2 on a slow processor."""
    bench.note(
        "4x CPU throttle: Chromium slows the page's own thread only, not the worker that Python is in"
    )
    yield from _slow(bench, SLOW_CPU)


def slow_network(bench: Bench) -> Iterator[Line]:
    """Yield rows 1 and 2 on a slow line."""
    yield from _slow(bench, SLOW_NETWORK)


def _slow(bench: Bench, conditions: Conditions) -> Iterator[Line]:
    if "chromium" not in bench.browsers:
        bench.note(f"{conditions.name}: left out, it is measured in Chromium only")
        return
    made = journeys(bench, "chromium", conditions, min(bench.runs, _SLOW_RUNS))
    yield _shown(bench, f"first visit, chromium, {conditions.name}", made, "first", None)
    yield _shown(bench, f"later visit, chromium, {conditions.name}", made, "later", None)


def _shown(
    bench: Bench,
    name: str,
    made: tuple[Sequence[Journey], Sequence[Journey]],
    which: Literal["first", "later"],
    budget: float | None,
) -> Ratio:
    visits = [[getattr(each, which) for each in side] for side in made]
    for side, seen in zip(("ours", "reference"), visits, strict=True):
        bench.marks[f"{name}, {side}"] = [each.marks for each in seen]
    ours_ms, stock_ms = ([each.shown for each in seen] for seen in visits)
    return Ratio(name=name, unit="ms", ours=ours_ms, reference=stock_ms, budget=budget)


def _list(bench: Bench, name: str, seen: Visit) -> None:
    bench.files[name] = [asdict(each) for each in seen.before]
    bench.files[f"{name}, after ready"] = [asdict(each) for each in seen.after]


def _returns(bench: Bench) -> list[Visit]:
    """Visit with a saved plan: once to have it kept, and then `runs` times."""
    side = ours(bench)
    with browsing.fresh(bench.playwright, "chromium") as context:
        plan = sample_plan(opportunities=5, seed=SEED, today=storage.today())
        text = storage.enveloped(plan)
        storage.put(context, side.server, text, PLAIN.seconds)
        visit(bench, side, context, PLAIN, is_first=True)
        return [visit(bench, side, context, PLAIN, is_first=False) for _ in range(bench.runs)]


def _plan_and_paint(seen: Visit) -> tuple[float, float]:
    """Return when the plan was on screen and when anything was: no plan is seen before the first paint."""
    if _SAVED_PLAN not in seen.marks or seen.first_paint is None:
        msg = f"no mark {_SAVED_PLAN} or no first paint in a later visit; its marks: {seen.marks}"
        raise BuildError(msg)
    return max(seen.marks[_SAVED_PLAN], seen.first_paint), seen.first_paint
