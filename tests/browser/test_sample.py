"""The sample plan in a browser: tried without typing, and gone without a trace."""

import pytest
from playwright.sync_api import expect

from browser.planner_page import PlannerPage

BANNER = ".fu-sample"
START, END = 'form[data-action="sample.start"] button', f"{BANNER} button"
EVERYTHING = "() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }])"


@pytest.fixture
def trying(planner: PlannerPage) -> str:
    """The planner with a sample in which something was done; the name of a company in it."""
    planner.open()
    planner.mount.locator(START).click()
    expect(planner.mount.locator(BANNER)).to_be_visible()
    expect(planner.mount.locator("#screen")).to_be_focused()
    planner.mount.locator('form[data-action="note.sent"] button').first.click()
    expect(planner.mount.locator('form[data-action="undo"]').first).to_be_visible()
    return planner.mount.locator(".fu-company a").first.inner_text()


@pytest.mark.all_browsers
def test_nothing_of_a_sample_is_stored(planner: PlannerPage, trying: str) -> None:
    """Neither a plan nor a view of it, also when there has been time to keep one."""
    planner.mount.locator(".fu-company a").first.click()
    planner.page.wait_for_url("**/planner/#/o/*")
    planner.page.wait_for_timeout(1500)
    assert planner.raw() is None
    assert trying not in planner.page.evaluate(EVERYTHING)
    expect(planner.saved).to_be_hidden()


@pytest.mark.all_browsers
def test_a_reload_ends_a_sample(planner: PlannerPage, trying: str) -> None:
    """The planner is as empty as before, at once and once Python is there."""
    planner.page.reload()
    expect(planner.mount).not_to_contain_text(trying)
    planner.wait()
    expect(planner.mount.locator(START)).to_be_visible()


@pytest.mark.usefixtures("trying")
def test_one_s_own_plan_comes_back(planner: PlannerPage) -> None:
    """The button of the banner leads to what was there before; from then on edits are saved again."""
    planner.mount.locator(END).click()
    expect(planner.mount.locator(START)).to_be_visible()
    expect(planner.mount.locator("#screen")).to_be_focused()
    assert planner.raw() is None
    planner.record("Acorn")
    assert planner.companies() == ["Acorn"]
