"""Rows 7 and 8: an edit from click to saved and painted: in a large plan, a small one, without Python."""

import json
import re
from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial
from typing import Any

from playwright.sync_api import Page

from followup import shell
from followup.document import to_text
from pipeline.bench import browsing, reference, storage
from pipeline.bench.bench import Bench
from pipeline.bench.journeys import PLAIN, ours, settle
from pipeline.bench.plans import LARGE, sample_plan
from pipeline.bench.sampling import in_turns
from pipeline.bench.table import Line, Ratio

_LARGE_PLAN, _SMALL_PLAN = 500, 5
# One screen of the sample plan offers twelve notes; the first edits find the code still cold.
_EDITS, _PRACTICE = 8, 2
_PAUSE = 300  # ms between two edits, as the page may go on with something behind a save
_OPPORTUNITY = "o0"
_SCREEN = f"/o/{_OPPORTUNITY}"
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


def _times(bench: Bench) -> Times | None:
    if "chromium" not in bench.browsers:
        bench.note("edits: left out, they are measured in Chromium only")
        return None
    return bench.once("edits", lambda: _measured(bench))


def _measured(bench: Bench) -> Times:
    """Return the ms of edits in the large plan, in the small one and in the plain page, made in turns."""
    with ExitStack() as stack:
        large = _planner(bench, stack, _LARGE_PLAN)
        small = _planner(bench, stack, _SMALL_PLAN)
        plain = _plain(bench, stack)
        own, stock = "followup:saved", "reference:saved"
        pairs = ((large, own), (small, own), (plain, stock))
        made = in_turns(_EDITS, *(partial(_edit, page, mark) for page, mark in pairs))
    return tuple(times[_PRACTICE:] for times in made)


def _edit(page: Page, mark: str) -> float:
    page.wait_for_timeout(_PAUSE)
    return float(page.evaluate(_EDIT, mark))


def _planner(bench: Bench, stack: ExitStack, count: int) -> Page:
    """Return our planner on the first opportunity's screen, in a browser of its own."""
    side = ours(bench)
    context = stack.enter_context(browsing.fresh(bench.playwright, "chromium"))
    text = storage.enveloped(sample_plan(count, storage.today(), LARGE))
    storage.put(context, side.server, text, PLAIN.seconds)
    page = browsing.open_page(context, f"{side.server.url}{side.page}#{_SCREEN}", PLAIN.seconds)
    browsing.await_mark(page, side.shown, PLAIN.seconds)
    settle(bench, page, side, PLAIN.seconds)
    return page


def _plain(bench: Bench, stack: ExitStack) -> Page:
    """Return the plain page with the large plan and all that the edits will ask of it."""
    reference.write_edits(bench.reference.folder, _edits_for_plain(_LARGE_PLAN))
    context = stack.enter_context(browsing.fresh(bench.playwright, "chromium"))
    url = bench.reference.url + reference.PLAIN_PAGE
    page = browsing.open_page(context, url, PLAIN.seconds)
    browsing.await_mark(page, "reference:shown", PLAIN.seconds)
    return page


def _edits_for_plain(count: int) -> dict[str, Any]:
    """Return the plan, its first fragment, and for each edit what it adds and the fragment after it."""
    text = to_text(sample_plan(count, storage.today(), LARGE))
    first = _ask("open", stored=text)["html"]["planner"]
    html, steps = first, []
    for number in range(_EDITS):
        person = re.findall(r'name="interviewer" value="([^"]+)"', html)[0]
        fields = [("opportunity", _OPPORTUNITY), ("interviewer", person)]
        reply = _ask("note.sent", fields=fields, token=f"edit{number}")
        html = reply["html"]["planner"]
        touchpoint = json.loads(reply["document"])["opportunities"][0]["touchpoints"][-1]
        steps.append({"opportunity": _OPPORTUNITY, "touchpoint": touchpoint, "html": html})
    return {"plan": json.loads(text), "first": first, "steps": steps}


def _ask(action: str, **more: Any) -> dict[str, Any]:
    request = {"action": action, "screen": _SCREEN, "today": storage.today().isoformat(), **more}
    reply: dict[str, Any] = json.loads(shell.handle_json(json.dumps(request)))
    return reply
