"""The stored plan under other hands: other tabs save, set aside or empty it, and no plan is lost."""

import json

from playwright.sync_api import expect

from browser.planner_page import BROKEN, WITHOUT_LOCKS, PlannerPage


def test_another_tab_s_edit_shows_up_here(planner: PlannerPage, other: PlannerPage) -> None:
    """With nothing unsaved here, what another tab saved is taken over."""
    planner.open()
    other.open()
    other.record("Acorn")
    expect(planner.mount).to_contain_text("Acorn")
    planner.record("Birch")
    assert planner.companies() == ["Acorn", "Birch"]


def test_a_newer_save_elsewhere_is_not_overwritten(
    planner: PlannerPage, other: PlannerPage
) -> None:
    """Where tabs cannot take turns, an edit based on an older plan is kept apart, to be downloaded."""
    for tab in (planner, other):
        tab.page.add_init_script(WITHOUT_LOCKS)
    planner.open()
    planner.page.evaluate("addEventListener('storage', (e) => e.stopImmediatePropagation(), true)")
    other.open()
    field = planner.begin("Birch")
    planner.hold_back()
    field.press("Enter")
    other.record("Acorn")
    planner.let_through()
    expect(planner.notice("changed-elsewhere")).to_be_visible()
    assert planner.companies() == ["Acorn"]
    document = json.loads(planner.downloaded("changed-elsewhere"))
    assert [each["company"] for each in document["opportunities"]] == ["Birch"]
    planner.press("changed-elsewhere", "take-stored")
    expect(planner.notice("changed-elsewhere")).to_be_hidden()
    planner.page.goto(f"{planner.url}#/")
    expect(planner.mount).to_contain_text("Acorn")
    assert planner.companies() == ["Acorn"]


def test_a_plan_taken_away_is_held_until_the_visitor_saves_it_again(planner: PlannerPage) -> None:
    """With storage emptied elsewhere, this tab holds the last copy, and writes nothing unasked."""
    planner.open()
    planner.record("Acorn")
    planner.empty_storage()
    expect(planner.notice("plan-gone")).to_be_visible()
    planner.mount.locator('a[href="#/"]').first.click()
    expect(planner.mount).to_contain_text("Acorn")
    planner.record("Birch")
    assert planner.raw() is None
    document = json.loads(planner.downloaded("plan-gone"))
    assert [each["company"] for each in document["opportunities"]] == ["Acorn", "Birch"]
    planner.press("plan-gone", "save")
    expect(planner.notice("plan-gone")).to_be_hidden()
    expect(planner.saved).to_be_visible()
    assert planner.companies() == ["Acorn", "Birch"]


def test_a_plan_taken_away_on_purpose_stays_away(planner: PlannerPage) -> None:
    """Whoever emptied storage on purpose starts empty."""
    planner.open()
    planner.record("Acorn")
    planner.empty_storage()
    planner.press("plan-gone", "take-stored")
    expect(planner.notice("plan-gone")).to_be_hidden()
    expect(planner.mount.locator('a[href="#/new"]').first).to_be_visible()
    expect(planner.mount).not_to_contain_text("Acorn")
    assert planner.raw() is None


def test_bytes_not_understood_and_taken_away_go_back_as_they_were(planner: PlannerPage) -> None:
    """The last copy of a broken plan is held like any other, and put back to the byte."""
    planner.page.goto(planner.site_url)
    planner.store(BROKEN)
    planner.open()
    planner.empty_storage()
    planner.press("plan-gone", "save")
    expect(planner.notice("plan-gone")).to_be_hidden()
    assert planner.raw() == BROKEN


def test_a_plan_set_aside_in_another_tab_is_not_taken_for_gone(
    planner: PlannerPage, other: PlannerPage
) -> None:
    """What another tab set aside is kept; this tab follows it to the new plan."""
    planner.page.goto(planner.site_url)
    planner.store(BROKEN)
    planner.open()
    other.open()
    other.mount.locator("form button").last.click()
    expect(planner.mount.locator('a[href="#/new"]').first).to_be_visible()
    expect(planner.notice("plan-gone")).to_be_hidden()


def test_another_tab_s_edit_shows_up_after_a_look_at_the_guide(
    planner: PlannerPage, other: PlannerPage
) -> None:
    """What was saved elsewhere while a guide page was up is read on return, and is no conflict later."""
    planner.open()
    planner.look_at_the_guide()
    other.open()
    other.record("Acorn")
    planner.back()
    expect(planner.mount).to_contain_text("Acorn")
    planner.record("Birch")
    assert planner.companies() == ["Acorn", "Birch"]
    expect(planner.notice("changed-elsewhere")).to_be_hidden()
