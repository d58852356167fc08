"""Python on its way: what the visitor sees, what happens when it does not come, and that nothing is lost."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from browser.planner_page import PlannerPage
from patience import settle
from pipeline.imports import LATER

pytestmark = pytest.mark.fresh
WATCH_PROGRESS = """
window.progress = [];
new MutationObserver(() => {
  const bar = document.querySelector('[data-notice="loading"]:not([hidden]) progress');
  if (bar?.value) window.progress.push([bar.value, bar.max]);
}).observe(document, { subtree: true, attributes: true });
"""

# Python is up, and the page does not hear of it.
WITHHOLD_READY = """
let workers = Worker.prototype;
while (!Object.hasOwn(workers, 'onmessage')) workers = Object.getPrototypeOf(workers);
const onmessage = Object.getOwnPropertyDescriptor(workers, 'onmessage');
Object.defineProperty(workers, 'onmessage', {
  set(hear) {
    onmessage.set.call(this, (event) => { if (event.data?.type !== 'ready') hear(event); });
  },
});
"""
# Python starts and opens the plan, and then hears nothing of the edit.
MUTE_EDITS = """() => {
  window.isAskedAgain = new Promise((resolve) => {
    window.asked.push = function (request) {
      window.isMute = request.action === 'record';
      if (window.isMute) resolve(true);
      return Array.prototype.push.call(this, request);
    };
  });
}"""
LET_THROUGH = "() => { delete window.asked.push; window.isMute = false; }"


@pytest.mark.all_browsers
def test_progress_counts_the_runtime_s_real_bytes_and_then_goes(
    planner: PlannerPage, site_dir: Path
) -> None:
    """The bar grows towards the sum of the files' bytes, and the notice is gone when Python is there."""
    planner.page.add_init_script(WATCH_PROGRESS)
    planner.open()
    expect(planner.notice("loading")).to_be_hidden()
    seen = planner.page.evaluate("window.progress")
    values = [value for value, _ in seen]
    assert seen, "no progress was shown"
    assert values == sorted(values)
    files = [file for file in (site_dir / "runtime").iterdir() if not file.name.startswith(LATER)]
    assert {total for _, total in seen} == {sum(file.stat().st_size for file in files)}
    assert values[-1] == seen[-1][1]


def test_without_javascript_the_page_says_what_the_planner_does(
    new_context: Callable[..., BrowserContext], site_url: str
) -> None:
    """A reader without JavaScript meets real text, a way to the rules, and no notice that is not true."""
    page = new_context(java_script_enabled=False).new_page()
    page.goto(f"{site_url}planner/")
    expect(page.locator('[data-mount="planner"] li').first).to_be_visible()
    expect(page.locator("noscript a")).to_be_visible()
    expect(page.locator("[data-notice]:visible")).to_have_count(0)


def test_what_the_planner_does_is_read_before_python_is_there(planner: PlannerPage) -> None:
    """The page's own text stands until Python's first screen takes its place."""
    planner.page.route("**/*.wasm", lambda _: None)
    planner.page.goto(planner.url)
    expect(planner.notice("loading")).to_be_visible()
    expect(planner.mount.locator("li").first).to_be_visible()


@pytest.mark.parametrize("missing", ["pyodide-*.wasm", "boot-*.gz", "worker-*.js"])
def test_a_missing_part_is_told_and_trying_again_helps(planner: PlannerPage, missing: str) -> None:
    """Whatever part of the runtime does not come, the visitor hears of it at once and can go on later."""
    pattern = f"**/runtime/{missing}"
    planner.page.route(pattern, lambda route: route.abort())
    planner.page.goto(planner.url)
    expect(planner.notice("python-failed")).to_be_visible()
    planner.page.unroute(pattern)
    planner.press("python-failed", "restart")
    planner.wait()
    expect(planner.notice("python-failed")).to_be_hidden()


def test_what_is_left_when_every_byte_is_here_is_told(planner: PlannerPage) -> None:
    """Between the last byte and Python's first screen, the notice says that it starts."""
    planner.page.add_init_script(WITHHOLD_READY)
    planner.page.goto(planner.url)
    expect(planner.notice("loading").locator('[data-when="start"]')).to_be_visible()
    assert planner.cases("loading") == {"start"}


def test_restoring_a_snapshot_shows_nothing(page: Page, site_url: str) -> None:
    """Nothing is loaded then, so nothing is said of it; what stands on the page stays where it is."""
    planner = PlannerPage(page, site_url, is_kept=True)
    planner.open()
    settle(planner.page)
    planner.page.evaluate("localStorage.clear()")
    planner.page.add_init_script(WITHHOLD_READY)
    planner.page.reload()
    expect(planner.page.locator("[data-followup][data-restoring]")).to_be_attached()
    expect(planner.notice("loading").locator("p").first).to_be_hidden()
    expect(planner.mount.locator("li").first).to_be_visible()


def test_an_edit_that_got_no_answer_is_carried_out_after_the_restart(planner: PlannerPage) -> None:
    """When Python hangs, the restarted one is given the saved plan and then the very edit."""
    planner.page.clock.install()
    planner.open()
    planner.record("Acorn")
    planner.mount.locator('a[href="#/"]').first.click()
    field = planner.begin("Birch")
    planner.hold_back()
    field.press("Enter")
    planner.page.clock.run_for(25_000)
    expect(planner.notice("python-failed")).to_be_visible()
    expect(field).to_have_value("Birch")
    assert [each["company"] for each in saved(planner)] == ["Acorn"]
    planner.page.evaluate("window.isMute = false")
    planner.press("python-failed", "restart")
    planner.page.wait_for_url("**/planner/#/o/*")
    assert planner.companies() == ["Acorn", "Birch"]
    assert planner.workers() == 2


def saved(planner: PlannerPage) -> list[dict[str, Any]]:
    text = planner.downloaded("python-failed")
    return list(json.loads(text)["opportunities"])


def test_an_edit_that_stops_python_twice_is_given_up(planner: PlannerPage) -> None:
    """After the second time-out the edit is given up, what was typed stays, and what comes next works."""
    planner.page.clock.install()
    planner.open()
    field = planner.begin("Acorn")
    planner.hold_back()
    field.press("Enter")
    planner.page.clock.run_for(25_000)
    planner.page.evaluate(MUTE_EDITS)
    planner.press("python-failed", "restart")
    assert planner.page.evaluate("window.isAskedAgain")
    planner.page.clock.run_for(25_000)
    expect(planner.notice("request-failed")).to_be_visible()
    expect(planner.notice("python-failed")).to_be_hidden()
    expect(field).to_have_value("Acorn")
    planner.page.evaluate(LET_THROUGH)
    field.press("Enter")
    planner.page.wait_for_url("**/planner/#/o/*")
    expect(planner.notice("request-failed")).to_be_hidden()
    assert planner.companies() == ["Acorn"]


def test_nothing_is_offered_for_download_where_nothing_is_saved(planner: PlannerPage) -> None:
    """A button that could do nothing is not shown."""
    planner.page.route("**/*.wasm", lambda route: route.abort())
    planner.page.goto(planner.url)
    button = planner.notice("python-failed").locator('button[data-host="download"]')
    expect(planner.notice("python-failed")).to_be_visible()
    expect(button).to_be_hidden()
    planner.store("{}")
    planner.page.reload()
    expect(button).to_be_visible()


def test_pressing_enter_twice_records_once(planner: PlannerPage) -> None:
    """A form that is under way is not submitted again."""
    planner.open()
    field = planner.begin("Acorn")
    planner.hold_back()
    field.press("Enter")
    field.press("Enter")
    planner.wait_until_asked("record")
    assert [each["action"] for each in planner.asked()].count("record") == 1
    expect(planner.mount.locator('[aria-busy="true"]')).to_have_count(1)


def test_a_guide_page_loads_nothing_of_python(
    page: Page, site_url: str, requested: list[str]
) -> None:
    """Only the planner's page asks for the runtime or for the planner's scripts."""
    page.goto(f"{site_url}rules/")
    page.wait_for_load_state("networkidle")
    names = [url.rpartition("/")[2].partition("-")[0] for url in requested if url.endswith(".js")]
    assert "followup" in names
    assert {"early", "planner", "worker"}.isdisjoint(names)
    assert not [url for url in requested if "/runtime/" in url]
