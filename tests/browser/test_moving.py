"""Moving about: between screens, to the guide and back, over midnight. Python stays, typed text stays."""

import pytest
from playwright.sync_api import expect

from browser.planner_page import PlannerPage
from patience import until

FOCUSED = "document.activeElement?.tagName"


@pytest.mark.all_browsers
def test_one_python_serves_the_whole_visit(planner: PlannerPage) -> None:
    """A guide page and back by instant navigation: the same worker, told the plan only once."""
    planner.open()
    planner.record("Acorn")
    planner.look_at_the_guide()
    planner.back()
    expect(planner.mount).to_contain_text("Acorn")
    assert planner.workers() == 1
    assert planner.asked()[0]["screen"] == "/", "the page was loaded anew"
    assert [each["action"] for each in planner.asked()].count("open") == 1


@pytest.mark.all_browsers
def test_back_and_forward_move_between_screens(planner: PlannerPage) -> None:
    """Each screen is an entry of the browser's history, and its heading is where reading goes on."""
    planner.open()
    planner.begin("")
    record = planner.mount.locator('form[data-action="record"]')
    planner.back()
    expect(record).to_have_count(0)
    planner.forward()
    expect(record).to_be_visible()
    expect(planner.mount.locator("h2").first).to_be_focused()
    assert planner.workers() == 1


@pytest.mark.all_browsers
def test_a_screen_s_heading_takes_the_focus(planner: PlannerPage) -> None:
    """After a move, reading goes on at the new screen's heading; after a load, the page is left alone."""
    planner.open()
    assert planner.page.evaluate(FOCUSED) == "BODY"
    planner.mount.locator('a[href="#/new"]').first.click()
    expect(planner.mount.locator("h2").first).to_be_focused()


def test_the_planner_s_own_entry_in_the_menu_leads_to_its_first_screen(
    planner: PlannerPage,
) -> None:
    """Material would take a link to the page that is up for no move at all."""
    planner.open("/new")
    planner.page.locator('nav a[href$="/planner/"]:visible, nav a[href="./"]:visible').first.click()
    expect(planner.mount.locator('a[href="#/new"]').first).to_be_visible()


@pytest.mark.all_browsers
def test_typed_text_outlives_a_look_at_the_guide(planner: PlannerPage) -> None:
    """Half a form is still there after a visit to another page, and gone once it was submitted."""
    planner.open()
    planner.begin("Half a na")
    planner.look_at_the_guide()
    planner.back()
    field = planner.mount.locator('[name="company"]')
    expect(field).to_have_value("Half a na")
    field.press("Enter")
    planner.page.wait_for_url("**/planner/#/o/*")
    planner.mount.locator('a[href="#/"]').first.click()
    planner.mount.locator('a[href="#/new"]').first.click()
    expect(field).to_have_value("")


def test_cancelling_forgets_what_was_typed(planner: PlannerPage) -> None:
    """A link inside a form gives the form up."""
    planner.open()
    planner.begin("Never mind")
    planner.mount.locator("form a").last.click()
    planner.mount.locator('a[href="#/new"]').first.click()
    expect(planner.mount.locator('[name="company"]')).to_have_value("")


def test_a_mistake_keeps_what_was_typed_and_takes_the_focus_there(planner: PlannerPage) -> None:
    """A refused form is shown as it was typed, and the first mistake is where the visitor is."""
    planner.open()
    planner.begin("Acorn")
    day = planner.mount.locator('form[data-action="record"] [name="date"]')
    day.fill("")
    day.press("Enter")
    expect(day).to_be_focused()
    expect(planner.mount.locator('[name="company"]')).to_have_value("Acorn")
    assert planner.raw() is None


@pytest.mark.fresh
def test_midnight_shows_the_new_day(planner: PlannerPage) -> None:
    """A page that stays open asks for the new day within a minute, but not while a form is being filled."""
    planner.page.clock.install(time="2026-12-01T23:58:30")
    planner.open()
    planner.begin("Acorn")
    planner.page.clock.run_for(180_000)
    assert {each["today"] for each in planner.asked()} == {"2026-12-01"}
    planner.mount.locator("form a").last.click()
    wait_for_look(planner, "2026-12-02")
    expect(planner.mount.locator('[name="company"]')).to_have_count(0)
    planner.page.clock.fast_forward(24 * 3_600_000)
    wait_for_look(planner, "2026-12-03")


def wait_for_look(planner: PlannerPage, today: str) -> None:
    """Wait until the visitor is shown the screen of that day."""

    def last() -> tuple[str, str]:
        asked = [each for each in planner.asked() if each["action"] != "peek"][-1]
        return asked["today"], asked["action"]

    until(planner.page, lambda: last() == (today, "show"), last)
