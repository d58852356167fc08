"""First and later visits to a planner page that starts Python: ours, and stock Pyodide's."""

from dataclasses import dataclass
from typing import Literal

from playwright.sync_api import BrowserContext, Page

from pipeline.bench import browsing, reference
from pipeline.bench.bench import Bench
from pipeline.bench.sampling import in_turns
from pipeline.bench.serving import CountingServer, Line, Served
from pipeline.project import BuildError

_QUIET = 0.7  # s without a request: the page has all it wants


@dataclass(frozen=True, kw_only=True, slots=True)
class Conditions:
    """Under which a journey is made; `seconds` is how long anything in it may take."""

    name: str
    cpu: float = 1
    bytes_per_second: float = 0
    delay: float = 0
    seconds: float = 60


PLAIN = Conditions(name="")
SLOW_CPU = Conditions(name="4x CPU throttle", cpu=4, seconds=120)
# 1.6 Mbit/s and 150 ms, in the server: so it holds for workers and service workers, too.
SLOW_NETWORK = Conditions(
    name="1.6 Mbit/s, 150 ms", bytes_per_second=200_000, delay=0.15, seconds=240
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Side:
    """One of the two: where its page is, and which marks it makes."""

    name: Literal["ours", "reference"]
    server: CountingServer
    page: str
    shown: str
    settled: str | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Visit:
    """One visit: until Python's first fragment was shown (ms), and what was asked before and after."""

    shown: float
    first_paint: float | None
    marks: dict[str, float]
    before: list[Served]
    after: list[Served]

    @property
    def size(self) -> int:
        """Bytes of all answers that were asked for before the planner was ready."""
        return sum(each.size for each in self.before)


@dataclass(frozen=True, kw_only=True, slots=True)
class Journey:
    """A first visit and a later one in the same browser."""

    first: Visit
    later: Visit


def journeys(
    bench: Bench, browser: str, conditions: Conditions = PLAIN, runs: int | None = None
) -> tuple[list[Journey], list[Journey]]:
    """Return the journeys of ours and of the reference, made in turns, each in a fresh browser."""

    def measure() -> tuple[list[Journey], list[Journey]]:
        sides = (ours(bench), stock(bench))
        made = in_turns(
            runs or bench.runs,
            lambda: _journey(bench, sides[0], browser, conditions),
            lambda: _journey(bench, sides[1], browser, conditions),
        )
        return made[0], made[1]

    return bench.once((browser, conditions), measure)


def ours(bench: Bench) -> Side:
    """Return our planner page."""
    shown, settled = "followup:shown", "followup:settled"
    return Side(name="ours", server=bench.ours, page="planner/", shown=shown, settled=settled)


def stock(bench: Bench) -> Side:
    """Return the page with stock Pyodide."""
    page = reference.STOCK_PAGE
    shown = "reference:shown"
    return Side(name="reference", server=bench.reference, page=page, shown=shown, settled=None)


def _journey(bench: Bench, side: Side, browser: str, conditions: Conditions) -> Journey:
    side.server.line = Line(conditions.bytes_per_second, conditions.delay)
    try:
        with browsing.fresh(bench.playwright, browser) as context:
            first = visit(bench, side, context, conditions, is_first=True)
            return Journey(
                first=first, later=visit(bench, side, context, conditions, is_first=False)
            )
    finally:
        side.server.line = Line()


def visit(
    bench: Bench, side: Side, context: BrowserContext, conditions: Conditions, *, is_first: bool
) -> Visit:
    """Open the planner page, wait until Python has shown something, and then until all is quiet."""
    side.server.served.clear()
    page = context.new_page()
    if conditions.cpu != 1:
        browsing.slow_down(context, page, conditions.cpu)
    url = side.server.url + side.page
    page.goto(url, wait_until="commit", timeout=conditions.seconds * 1000)
    shown = browsing.await_mark(page, side.shown, conditions.seconds)
    if is_first:
        settle(bench, page, side, conditions.seconds)
    browsing.await_quiet(page, side.server, _QUIET, conditions.seconds)
    ready_at = browsing.time_origin(page) + shown / 1000
    found, first_paint = browsing.marks(page), browsing.first_paint(page)
    served = sorted(side.server.served, key=lambda each: each.at)
    page.close()
    return Visit(
        shown=shown,
        first_paint=first_paint,
        marks=found,
        before=[each for each in served if each.at <= ready_at],
        after=[each for each in served if each.at > ready_at],
    )


def settle(bench: Bench, page: Page, side: Side, seconds: float) -> None:
    """Leave the page until it has nothing more to do; a page that never says so is noted, not failed."""
    if side.settled is None:
        return
    try:
        browsing.await_mark(page, side.settled, min(seconds, 60))
    except BuildError as error:
        bench.note(f"later visits may be too early: {error}")
