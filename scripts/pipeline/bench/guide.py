"""Row 5: what a page of the guide weighs, and that it asks for no Python before the visitor shows intent."""

from collections.abc import Iterator
from dataclasses import asdict

from pipeline.bench import browsing
from pipeline.bench.bench import Bench
from pipeline.bench.serving import CountingServer, Served
from pipeline.bench.table import Check, Line, Ratio, shown

_PAGES = {"home page": "", "rule page": "rules/thank-everyone/"}
_SECONDS = 30
_QUIET = 2.0  # s: background work may begin a moment after load
_LOADED = "performance.getEntriesByType('navigation')[0].loadEventStart"


def guide_pages(bench: Bench) -> Iterator[Line]:
    """Yield each page's bytes until it is loaded, in the first of the browsers."""
    asked: list[str] = []
    for name, path in _PAGES.items():
        sizes = []
        for server in (bench.ours, bench.reference):
            before, after = _visit(bench, server, path)
            side = "ours" if server is bench.ours else "reference"
            bench.files[f"{side}, {name}"] = [asdict(each) for each in before]
            bench.files[f"{side}, {name}, after load"] = [asdict(each) for each in after]
            sizes.append((_size(before), _size(after)))
            if server is bench.ours:
                asked += [each.path for each in (*before, *after)]
        (ours, later), (bare, _) = sizes
        bench.note(f"guide page bytes, {name}: {shown(later, 'bytes')} more came after load")
        yield Ratio(
            name=f"guide page bytes, {name}",
            unit="bytes",
            ours=[ours],
            reference=[bare],
            budget=1.15,
        )
    python = [path for path in asked if path.startswith("runtime/")]
    seen = f"asked for {', '.join(sorted(python)) or 'none'}"
    yield Check(name="guide pages, Python before intent", is_met=not python, seen=seen)


def _visit(bench: Bench, server: CountingServer, path: str) -> tuple[list[Served], list[Served]]:
    """Return what a page asked for before its load event, and after it."""
    with browsing.fresh(bench.playwright, bench.browsers[0]) as context:
        server.served.clear()
        page = browsing.open_page(context, server.url + path, _SECONDS, until="load")
        loaded = browsing.time_origin(page) + float(page.evaluate(_LOADED)) / 1000
        browsing.await_quiet(page, server, _QUIET, _SECONDS)
        served = sorted(server.served, key=lambda each: each.at)
    return [each for each in served if each.at <= loaded], [
        each for each in served if each.at > loaded
    ]


def _size(served: list[Served]) -> int:
    return sum(each.size for each in served)
