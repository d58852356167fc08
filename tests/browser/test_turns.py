"""Tabs with one plan: one writes at a time, and the turn goes over without an edit lost in between."""

import pytest
from playwright.sync_api import Locator, expect

from browser.planner_page import PlannerPage
from browser.turns import go_home, submit, wait_for_companies
from patience import until

EACH = 6  # edits
# The tab answers no other, as one that the browser has frozen; `thaw` brings it back.
FREEZE = """() => {
  const channel = BroadcastChannel.prototype;
  const { postMessage } = channel;
  channel.postMessage = () => {};
  window.thaw = () => { channel.postMessage = postMessage; };
}"""


@pytest.mark.all_browsers
def test_edits_in_turn_are_all_there(both: tuple[PlannerPage, PlannerPage]) -> None:
    """Whoever submits a form gets the turn with it: every edit is made once, on the plan with all before."""
    names = []
    for number in range(EACH):
        for tab, name in zip(both, ("Left", "Right"), strict=True):
            go_home(tab)
            tab.record(f"{name} {number}")
            names.append(f"{name} {number}")
    wait_for_companies(both[0], set(names))
    assert both[0].companies() == names
    for tab in both:
        expect(tab.notice("changed-elsewhere")).to_be_hidden()
        expect(tab.notice("unsaved-elsewhere")).to_be_hidden()


@pytest.mark.all_browsers
def test_edits_at_the_same_instant_are_all_there(both: tuple[PlannerPage, PlannerPage]) -> None:
    """Two tabs that submit at once come one after the other."""
    names: set[str] = set()
    for number in range(EACH):
        for tab, name in zip(both, ("Left", "Right"), strict=True):
            go_home(tab)
            tab.begin(f"{name} {number}")
            names.add(f"{name} {number}")
        for tab in both:
            submit(tab)
        for tab in both:
            tab.page.wait_for_url("**/planner/#/o/*")
        wait_for_companies(both[0], names)


def test_edits_in_three_tabs_at_once_are_all_there(
    both: tuple[PlannerPage, PlannerPage], third: PlannerPage
) -> None:
    """It need not be two."""
    third.open()
    tabs = (*both, third)
    for number, tab in enumerate(tabs):
        tab.begin(f"Company {number}")
    for tab in tabs:
        submit(tab)
    wait_for_companies(third, {"Company 0", "Company 1", "Company 2"})
    until(third.page, lambda: len(followers(tabs)) == 2, lambda: followers(tabs))


def followers(tabs: tuple[PlannerPage, ...]) -> list[int]:
    """Return which tabs do not write."""
    return [place for place, tab in enumerate(tabs) if tab.notice("following").is_visible()]


@pytest.mark.all_browsers
def test_the_turn_is_taken_in_one_tap(both: tuple[PlannerPage, PlannerPage]) -> None:
    """The button makes this the tab that writes, and the other one the follower; the focus is not lost."""
    planner, other = both
    other.press("following", "take-over")
    expect(other.notice("following")).to_be_hidden()
    expect(planner.notice("following")).to_be_visible()
    expect(other.mount.locator("h2").first).to_be_focused()
    other.record("Acorn")
    expect(planner.mount).to_contain_text("Acorn")
    assert other.companies() == ["Acorn"]


@pytest.mark.all_browsers
@pytest.mark.parametrize("leave", ["close", "elsewhere"])
def test_when_the_writer_goes_the_follower_writes(
    both: tuple[PlannerPage, PlannerPage], leave: str
) -> None:
    """Nobody has to take over from a tab that is gone."""
    planner, other = both
    planner.record("Acorn")
    if leave == "close":
        planner.page.close()
    else:
        planner.page.goto("about:blank")
    expect(other.notice("following")).to_be_hidden()
    other.record("Birch")
    assert other.companies() == ["Acorn", "Birch"]


def test_the_turn_is_kept_while_the_writer_reads_the_guide(
    both: tuple[PlannerPage, PlannerPage],
) -> None:
    """A look at a guide page is no leaving; the other tab can have the turn all the same."""
    planner, other = both
    planner.look_at_the_guide()
    other.page.wait_for_timeout(300)
    expect(other.notice("following")).to_be_visible()
    other.record("Acorn")
    expect(other.notice("following")).to_be_hidden()
    planner.back()
    expect(planner.mount).to_contain_text("Acorn")
    expect(planner.notice("following")).to_be_visible()


@pytest.mark.all_browsers
def test_a_frozen_writer_loses_the_turn_and_no_edit(both: tuple[PlannerPage, PlannerPage]) -> None:
    """From a tab that does not answer, the turn is taken; what was under way there is done after all."""
    planner, other = both
    planner.begin("Acorn")
    planner.hold_back()
    submit(planner)
    planner.wait_until_asked("record")
    planner.page.evaluate(FREEZE)
    other.record("Birch")
    assert other.companies() == ["Birch"]
    planner.page.evaluate("window.thaw()")
    planner.let_through()
    wait_for_companies(other, {"Birch", "Acorn"})
    expect(planner.notice("changed-elsewhere")).to_be_hidden()
    expect(planner.notice("following")).to_be_hidden()
    expect(other.notice("following")).to_be_visible()
    expect(other.mount).to_contain_text("Birch")


def test_a_writer_that_is_at_work_is_waited_for(both: tuple[PlannerPage, PlannerPage]) -> None:
    """The turn changes between two edits: one that takes a while longer is saved first."""
    planner, other = both
    planner.begin("Acorn")
    planner.hold_back()
    submit(planner)
    planner.wait_until_asked("record")
    other.begin("Birch")
    submit(other)
    other.page.wait_for_timeout(6_500)  # long enough to think it hangs
    assert other.companies() == []
    planner.let_through()
    other.page.wait_for_url("**/planner/#/o/*")
    assert other.companies() == ["Acorn", "Birch"]
    planner.page.wait_for_url("**/planner/#/o/*")


def stuck(both: tuple[PlannerPage, PlannerPage]) -> tuple[PlannerPage, Locator]:
    """The writer cannot save "Acorn"; the other tab is about to record "Birch"."""
    planner, other = both
    planner.fill_storage()
    planner.record("Acorn")
    expect(planner.notice("save-failed")).to_be_visible()
    field = other.begin("Birch")
    field.press("Enter")
    expect(other.notice("unsaved-elsewhere")).to_be_visible()
    expect(other.notice("following")).to_be_hidden()
    return other, field


def test_what_the_writer_cannot_save_is_not_overtaken(
    both: tuple[PlannerPage, PlannerPage],
) -> None:
    """The other tab says where the unsaved change is; once that is saved, it goes on as if nothing was."""
    other, field = stuck(both)
    expect(field).to_have_value("Birch")
    expect(field).to_be_editable()
    expect(other.notice("request-failed")).to_be_hidden()
    both[0].free_storage()
    both[0].press("save-failed", "save")
    expect(other.notice("unsaved-elsewhere")).to_be_hidden()
    field.press("Enter")
    other.page.wait_for_url("**/planner/#/o/*")
    assert other.companies() == ["Acorn", "Birch"]


def test_the_writer_tries_once_more_to_save(both: tuple[PlannerPage, PlannerPage]) -> None:
    """Where there is room by the time another tab asks, nothing stands in its way."""
    other, field = stuck(both)
    both[0].free_storage()
    field.press("Enter")
    other.page.wait_for_url("**/planner/#/o/*")
    assert other.companies() == ["Acorn", "Birch"]


def test_with_consent_the_turn_is_taken_from_a_tab_that_cannot_save(
    both: tuple[PlannerPage, PlannerPage],
) -> None:
    """Then the other tab keeps its change, says so, and offers it for download."""
    other, field = stuck(both)
    other.press("unsaved-elsewhere", "take-over")
    expect(other.notice("unsaved-elsewhere")).to_be_hidden()
    expect(other.notice("following")).to_be_hidden()
    other.free_storage()
    field.press("Enter")
    other.page.wait_for_url("**/planner/#/o/*")
    assert other.companies() == ["Birch"]
    expect(both[0].notice("changed-elsewhere")).to_be_visible()
    assert "Acorn" in both[0].downloaded("changed-elsewhere")


def test_a_tab_that_is_put_away_does_not_keep_the_turn(
    both: tuple[PlannerPage, PlannerPage],
) -> None:
    """While the browser keeps a page for the way back, others need not wait for it."""
    planner, other = both
    planner.page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}))")
    expect(other.notice("following")).to_be_hidden()
    planner.page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))")
    expect(planner.notice("following")).to_be_visible()
    planner.record("Acorn")
    expect(other.notice("following")).to_be_visible()
    other.record("Birch")
    assert other.companies() == ["Acorn", "Birch"]
