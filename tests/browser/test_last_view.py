"""The plan as it was last shown: read before Python is there, marked as such, a convenience only."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import expect

from browser.days import come_at
from browser.held import hold
from browser.planner_page import BROKEN, PlannerPage

pytestmark = pytest.mark.first_visit
WASM = "**/*.wasm"
FORM = 'data-action="record"'
PLANNER_SCRIPTS = "**/javascripts/planner-*.js"
LONGEST = 15_000  # milliseconds
PLACE = "mount => mount.getBoundingClientRect().top + scrollY"


@pytest.mark.all_browsers
def test_a_returning_visitor_reads_their_plan_before_python(
    planner: PlannerPage, left: dict[str, str]
) -> None:
    """The plan is there without Python, marked; when Python comes, the mark goes and nothing moves."""
    planner.prepare(left)
    held = hold(planner.page, WASM)
    planner.page.goto(planner.url, wait_until="commit")
    expect(planner.mount).to_contain_text("Acorn")
    expect(planner.mount).to_have_attribute("aria-busy", "true")
    expect(planner.mount).not_to_have_attribute("data-earlier", "")
    expect(planner.notice("last-view").locator("p")).to_be_visible()
    expect(planner.notice("loading")).to_be_hidden()
    assert "today" in planner.cases("last-view")
    before = planner.mount.evaluate(PLACE)
    held.let_go()
    expect(planner.notice("last-view").locator("p")).to_be_hidden()
    expect(planner.mount).not_to_have_attribute("aria-busy", "true")
    assert planner.mount.evaluate(PLACE) == before


def test_a_plan_of_an_earlier_day_is_marked_by_the_first_script(
    planner: PlannerPage, left: dict[str, str]
) -> None:
    """Two weeks later the plan says of which day it is, even before the planner's own scripts come."""
    planner.prepare(left)
    come_at(planner.page, f"{datetime.now(UTC) + timedelta(days=14):%Y-%m-%dT%H:%M:%S}")
    held = hold(planner.page, PLANNER_SCRIPTS)
    planner.page.goto(planner.url, wait_until="commit")
    expect(planner.mount).to_contain_text("Acorn")
    expect(planner.mount).to_have_attribute("data-earlier", "")
    expect(planner.notice("last-view")).to_contain_text((planner.view() or {})["dayInWords"])
    assert planner.cases("last-view") == {"earlier"}
    held.let_go()
    expect(planner.notice("last-view").locator("p")).to_be_hidden()
    expect(planner.mount).not_to_have_attribute("data-earlier", "")
    expect(planner.mount).to_contain_text("Acorn")


@pytest.mark.all_browsers
@pytest.mark.parametrize("late", [WASM, PLANNER_SCRIPTS])
def test_what_is_pressed_early_is_carried_out_once(
    planner: PlannerPage, left: dict[str, str], late: str
) -> None:
    """A button pressed twice before Python, or before the planner's scripts, is busy, then done once."""
    planner.prepare(left)
    held = hold(planner.page, late)
    planner.page.goto(planner.url, wait_until="commit")
    button = planner.mount.locator("form[data-action] button").first
    action = button.evaluate("button => button.form.dataset.action")
    button.click()
    expect(button).to_have_attribute("aria-busy", "true")
    button.evaluate("button => button.form.requestSubmit(button)")
    held.let_go()
    expect(planner.saved).to_be_visible()
    assert [each["action"] for each in planner.asked()].count(action) == 1
    revisions = [
        json.loads(text or "{}")["revision"] for text in (left[planner.key], planner.raw())
    ]
    assert revisions[1] == revisions[0] + 1
    expect(planner.mount.locator('[aria-busy="true"]')).to_have_count(0)


@pytest.mark.parametrize("key", ["save", "version"])
def test_a_view_that_does_not_belong_here_is_not_shown(
    planner: PlannerPage, left: dict[str, str], key: str
) -> None:
    """A view of another save of the plan, or from another version of the site, is not shown and not kept."""
    view = {**json.loads(left[planner.view_key]), key: "another"}
    planner.prepare({**left, planner.view_key: json.dumps(view)})
    hold(planner.page, WASM)
    planner.page.goto(planner.url, wait_until="commit")
    expect(planner.notice("loading")).to_be_visible()
    expect(planner.mount).not_to_contain_text("Acorn")
    assert planner.view() is None


@pytest.mark.fresh
def test_planner_scripts_that_do_not_come_are_told(
    planner: PlannerPage, left: dict[str, str]
) -> None:
    """Within 15 seconds the plan stands there to be read only; when the scripts come after all, it works."""
    planner.prepare(left)
    planner.page.clock.install()
    held = hold(planner.page, PLANNER_SCRIPTS)
    planner.page.goto(planner.url, wait_until="commit")
    expect(planner.mount).to_contain_text("Acorn")
    planner.page.clock.run_for(LONGEST)
    expect(planner.notice("host-failed")).to_be_visible()
    assert planner.cases("last-view") == {"kept"}
    expect(planner.mount.locator("button:enabled")).to_have_count(0)
    held.let_go()
    expect(planner.notice("last-view").locator("p")).to_be_hidden()
    expect(planner.notice("host-failed")).to_be_hidden()
    planner.record("Birch")
    assert planner.companies() == ["Acorn", "Birch"]


def test_the_view_makes_room_for_the_plan(planner: PlannerPage, left: dict[str, str]) -> None:
    """Where storage is full, the view goes and the plan is saved."""
    planner.prepare(left)
    planner.open()
    planner.fill_storage_beside_view()
    planner.record("Birch")
    expect(planner.saved).to_be_visible()
    expect(planner.notice("save-failed")).to_be_hidden()
    assert planner.companies() == ["Acorn", "Birch"]


def test_a_plan_that_was_given_up_leaves_no_view(
    planner: PlannerPage, left: dict[str, str]
) -> None:
    """Starting empty after the plan was deleted elsewhere deletes what was last shown of it, too."""
    planner.prepare(left)
    planner.open()
    planner.page.evaluate("key => localStorage.removeItem(key)", planner.key)
    planner.page.evaluate("dispatchEvent(new Event('focus'))")
    planner.press("plan-gone", "take-stored")
    expect(planner.mount).not_to_contain_text("Acorn")
    assert "Acorn" not in json.dumps(planner.view())


def test_a_plan_that_was_set_aside_leaves_no_view(
    planner: PlannerPage, left: dict[str, str]
) -> None:
    """What was last shown goes with the plan; the plan itself lies aside, unharmed."""
    planner.prepare({**left, planner.key: BROKEN})
    planner.open()
    planner.page.evaluate(
        "([key, view]) => localStorage.setItem(key, view)",
        [planner.view_key, left[planner.view_key]],
    )
    planner.mount.locator('form[data-action="unreadable.set_aside"] button').click()
    expect(planner.mount.locator('form[data-action="unreadable.set_aside"]')).to_have_count(0)
    assert planner.raw() is None
    assert "Acorn" not in json.dumps(planner.view())


def test_what_is_typed_before_the_planner_s_scripts_is_not_lost(
    planner: PlannerPage, left: dict[str, str]
) -> None:
    """Text typed into a kept form before anyone listens wins over the older draft, and is what is saved."""
    planner.prepare(left)
    planner.open("/new")
    planner.mount.locator('[name="company"]').fill("Older draft")
    planner.wait_for_view(FORM)
    held = hold(planner.page, PLANNER_SCRIPTS)
    planner.page.reload()
    company = planner.mount.locator('[name="company"]')
    company.fill("Typed early")
    company.press("Enter")
    held.let_go()
    planner.page.wait_for_url("**/planner/#/o/*")
    assert planner.companies() == ["Acorn", "Typed early"]


def test_a_row_that_the_kept_view_lacks_is_saved_with_it(planner: PlannerPage) -> None:
    """Who was added after the view was kept is not lost when the form is sent before Python is there."""
    planner.open()
    planner.begin("Acorn")
    planner.wait_for_view(FORM)
    planner.mount.locator('button[value="add-person"]').click()
    third = planner.mount.locator('[name="person-3-name"]')
    third.fill("Kim Vo")
    held = hold(planner.page, WASM)
    planner.page.reload()
    expect(third).to_have_count(0)
    planner.mount.locator('[name="company"]').press("Enter")
    planner.page.wait_for_timeout(300)
    held.let_go()
    planner.page.wait_for_url("**/planner/#/o/*")
    assert "Kim Vo" in (planner.raw() or "")


def test_a_view_of_no_plan_is_not_shown_for_one_that_cannot_be_read(planner: PlannerPage) -> None:
    """What is stored and not understood is not an empty plan."""
    planner.open()
    planner.wait_for_view("interview")
    planner.store(BROKEN)
    hold(planner.page, PLANNER_SCRIPTS)
    planner.page.reload(wait_until="commit")
    expect(planner.notice("loading")).to_be_attached()
    expect(planner.mount.locator('a[href$="#/new"]')).to_have_count(0)
    assert planner.raw() == BROKEN
