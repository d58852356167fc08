"""Row 5: what a page of the guide weighs, and that it asks for no Python before the visitor shows intent."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from functools import partial
from statistics import median

from pipeline.bench import browsing
from pipeline.bench.bench import Bench
from pipeline.bench.sampling import in_turns
from pipeline.bench.serving import CountingServer, Served
from pipeline.bench.table import Check, Line, Ratio, shown

_PAGES = {"home page": "", "rule page": "rules/thank-everyone/"}
_PYTHON = "runtime/"
# Sizes hardly vary, only which of the last files comes before the load event.
_MOST_RUNS = 3
_SECONDS = 30
_QUIET = 2.0  # s: background work may begin a moment after load
_LOADED = "performance.getEntriesByType('navigation')[0].loadEventStart"


@dataclass(frozen=True, kw_only=True, slots=True)
class _Load:
    """What a page asked for before its load event, and after it."""

    before: list[Served]
    after: list[Served]


def guide_pages(bench: Bench) -> Iterator[Line]:
    """Yield each page's bytes until it is loaded, in the first of the browsers."""
    asked: set[str] = set()
    for name, path in _PAGES.items():
        sides = [partial(_load, bench, server, path) for server in (bench.ours, bench.reference)]
        ours, bare = in_turns(min(bench.runs, _MOST_RUNS), *sides)
        _list(bench, f"ours, {name}", ours[-1])
        _list(bench, f"reference, {name}", bare[-1])
        later = median(_size(each.after) for each in ours)
        bench.note(f"guide page bytes, {name}: {shown(later, 'bytes')} more came after load")
        asked |= {each.path for load in ours for each in (*load.before, *load.after)}
        sizes = [[_size(each.before) for each in side] for side in (ours, bare)]
        label = f"guide page bytes, {name}"
        yield Ratio(name=label, unit="bytes", ours=sizes[0], reference=sizes[1], budget=1.15)
    python = sorted(path for path in asked if path.startswith(_PYTHON))
    seen = f"asked for {', '.join(python) or 'none'}"
    yield Check(name="guide pages, Python before intent", is_met=not python, seen=seen)


def _load(bench: Bench, server: CountingServer, path: str) -> _Load:
    with browsing.fresh(bench.playwright, bench.browsers[0]) as context:
        server.served.clear()
        page = browsing.open_page(context, server.url + path, _SECONDS, until="load")
        loaded = browsing.time_origin(page) + float(page.evaluate(_LOADED)) / 1000
        browsing.await_quiet(page, server, _QUIET, _SECONDS)
        served = sorted(server.served, key=lambda each: each.at)
    return _Load(
        before=[each for each in served if each.at <= loaded],
        after=[each for each in served if each.at > loaded],
    )


def _list(bench: Bench, name: str, load: _Load) -> None:
    bench.files[name] = [asdict(each) for each in load.before]
    bench.files[f"{name}, after load"] = [asdict(each) for each in load.after]


def _size(served: list[Served]) -> int:
    return sum(each.size for each in served)
