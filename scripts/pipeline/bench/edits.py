"""The rows of edits, from click to saved and painted: in a large plan, a small one, without Python."""

import json
import re
from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial
from typing import Any

from playwright.sync_api import Page

from followup import shell
from followup.document import to_text
from followup.model import Plan
from followup.sample import sample_plan
from followup.web.routes import HOME, opportunity_screen
from pipeline.bench import browsing, reference, storage
from pipeline.bench.bench import Bench
from pipeline.bench.journeys import PLAIN, ours, settle
from pipeline.bench.sampling import SEED, in_turns
from pipeline.bench.table import Line, Ratio

_LARGE_PLAN, _SMALL_PLAN = 500, 5
# The first opportunity of a sample offers twelve notes; the first edits find the code still cold.
_EDITS, _PRACTICE = 8, 2
_SAVED = "followup:saved"
_PAUSE = 300  # ms between two edits, as the page may go on with something behind a save
_EDIT = """async (mark) => {
  const saved = new Promise((resolve, reject) => {
    const look = (list) => list.getEntriesByName(mark).length && resolve();
    new PerformanceObserver(look).observe({type: 'mark'});
    setTimeout(() => reject(new Error(`no mark ${mark} within 20 s of an edit`)), 20_000);
  });
  const button = document.querySelector('form[data-action="note.sent"] [type="submit"]');
  if (!button) throw new Error('no note to mark as sent is on the screen');
  const start = performance.now();
  button.click();
  await saved;
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  return performance.now() - start;
}"""

Times = tuple[list[float], ...]


def edit(bench: Bench) -> Iterator[Line]:
    """Yield an edit in a plan of 500 opportunities by one in a plan of 5."""
    if found := _times(bench):
        name = "one edit, plan of 500 by plan of 5, chromium"
        yield Ratio(name=name, unit="ms", ours=found[0], reference=found[1], budget=4)


def edit_plain(bench: Bench) -> Iterator[Line]:
    """Yield an edit in a plan of 500 by the same in a page without Python."""
    if found := _times(bench):
        name = "one edit, plan of 500 by plain JavaScript, chromium"
        yield Ratio(name=name, unit="ms", ours=found[0], reference=found[2])


def edit_today(bench: Bench) -> Iterator[Line]:
    """Yield an edit on the Today screen in a plan of 500 by the same in a plan of 5."""
    if _is_measured(bench):
        with ExitStack() as stack:
            pages = [_planner(bench, stack, count, HOME) for count in (_LARGE_PLAN, _SMALL_PLAN)]
            large, small = _made(*((page, _SAVED) for page in pages))
        name = "one edit on Today, plan of 500 by plan of 5, chromium"
        yield Ratio(name=name, unit="ms", ours=large, reference=small)


def plan_of(count: int) -> Plan:
    """Return the plan in which edits are made: three rounds of four people in every opportunity."""
    return sample_plan(opportunities=count, seed=SEED, today=storage.today())


def _times(bench: Bench) -> Times | None:
    return bench.once("edits", lambda: _measured(bench)) if _is_measured(bench) else None


def _is_measured(bench: Bench) -> bool:
    is_here = "chromium" in bench.browsers
    if not is_here:
        bench.note("edits: left out, they are measured in Chromium only")
    return is_here


def _measured(bench: Bench) -> Times:
    """Return the ms of edits in the large plan, in the small one and in the plain page."""
    with ExitStack() as stack:
        large, small = (
            _planner(bench, stack, count, _first_screen(plan_of(count)))
            for count in (_LARGE_PLAN, _SMALL_PLAN)
        )
        plain = _plain(bench, stack)
        return _made((large, _SAVED), (small, _SAVED), (plain, "reference:saved"))


def _made(*pages: tuple[Page, str]) -> Times:
    """Return the ms of the edits on each page, made in turns; with a page stands its mark."""
    made = in_turns(_EDITS, *(partial(_edit, page, mark) for page, mark in pages))
    return tuple(times[_PRACTICE:] for times in made)


def _first_screen(plan: Plan) -> str:
    return opportunity_screen(plan.opportunities[0].id)


def _edit(page: Page, mark: str) -> float:
    page.wait_for_timeout(_PAUSE)
    return float(page.evaluate(_EDIT, mark))


def _planner(bench: Bench, stack: ExitStack, count: int, screen: str) -> Page:
    """Return our planner on one of its screens, in a browser of its own."""
    side = ours(bench)
    context = stack.enter_context(browsing.fresh(bench.playwright, "chromium"))
    text = storage.enveloped(plan_of(count))
    storage.put(context, side.server, text, PLAIN.seconds)
    page = browsing.open_page(context, f"{side.server.url}{side.page}#{screen}", PLAIN.seconds)
    browsing.await_mark(page, side.shown, PLAIN.seconds)
    settle(bench, page, side, PLAIN.seconds)
    return page


def _plain(bench: Bench, stack: ExitStack) -> Page:
    """Return the plain page with the large plan and all that the edits will ask of it."""
    reference.write_edits(bench.reference.folder, edits_for_plain(plan_of(_LARGE_PLAN)))
    context = stack.enter_context(browsing.fresh(bench.playwright, "chromium"))
    url = bench.reference.url + reference.PLAIN_PAGE
    page = browsing.open_page(context, url, PLAIN.seconds)
    browsing.await_mark(page, "reference:shown", PLAIN.seconds)
    return page


def edits_for_plain(plan: Plan) -> dict[str, Any]:
    """Return the plan, its first fragment, and for each edit what it adds and the fragment after it."""
    text, screen, opportunity = to_text(plan), _first_screen(plan), plan.opportunities[0].id
    first = _ask("open", screen, stored=text)["html"]["planner"]
    html, steps = first, []
    for number in range(_EDITS):
        person = re.findall(r'name="interviewer" value="([^"]+)"', html)[0]
        fields = [("opportunity", opportunity), ("interviewer", person)]
        reply = _ask("note.sent", screen, fields=fields, token=f"edit{number}")
        html = reply["html"]["planner"]
        touchpoint = json.loads(reply["document"])["opportunities"][0]["touchpoints"][-1]
        steps.append({"opportunity": opportunity, "touchpoint": touchpoint, "html": html})
    return {"plan": json.loads(text), "first": first, "steps": steps}


def _ask(action: str, screen: str, **more: Any) -> dict[str, Any]:
    request = {"action": action, "screen": screen, "today": storage.today().isoformat(), **more}
    reply, *document = shell.handle_json(json.dumps(request)).split("\n", 1)
    return {**json.loads(reply), "document": document[0] if document else None}
