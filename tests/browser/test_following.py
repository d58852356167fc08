"""Tabs with one plan: those that do not write follow the one that does, and can do what only reads."""

import pytest
from playwright.sync_api import expect

from browser.held import hold
from browser.planner_page import WITHOUT_LOCKS, PlannerPage
from browser.turns import go_home

# The tab hears nothing of other tabs' saves.
DEAF = "addEventListener('storage', (event) => event.stopImmediatePropagation(), true)"
# A form that Python does not know.
FAULTY = """mount => {
  mount.insertAdjacentHTML('beforeend', '<form data-action="no.such"><button>Go</button></form>');
  mount.lastElementChild.requestSubmit();
}"""


@pytest.mark.all_browsers
def test_the_second_tab_follows_the_first(both: tuple[PlannerPage, PlannerPage]) -> None:
    """It says so, shows every edit as it is saved, and can be read and moved about in."""
    planner, other = both
    expect(planner.notice("following")).to_be_hidden()
    planner.record("Acorn")
    expect(other.mount).to_contain_text("Acorn")
    other.mount.get_by_role("link", name="Acorn").first.click()
    other.page.wait_for_url("**/planner/#/o/*")
    expect(other.notice("following")).to_be_visible()
    expect(planner.notice("following")).to_be_hidden()


def test_what_only_reads_needs_no_turn(both: tuple[PlannerPage, PlannerPage]) -> None:
    """A follower shows regions and tries the sample, and stays a follower."""
    planner, other = both
    other.open("/settings")
    other.mount.locator('[value="choose-country"]').click()
    other.wait_until_asked("settings.save")
    go_home(other)
    other.mount.locator('form[data-action="sample.start"] button').click()
    expect(other.mount.locator(".fu-sample")).to_be_visible()
    other.mount.locator(".fu-sample button").click()
    expect(other.notice("following")).to_be_visible()
    expect(planner.notice("following")).to_be_hidden()


@pytest.mark.fresh  # after a fault no snapshot is trusted
def test_what_failed_here_still_shows_what_was_saved_elsewhere(
    both: tuple[PlannerPage, PlannerPage],
) -> None:
    """Python read the other tab's save for a step that it could not carry out: it is shown without it."""
    planner, other = both
    other.page.evaluate(DEAF)
    planner.record("Acorn")
    other.mount.evaluate(FAULTY)
    expect(other.notice("request-failed")).to_be_visible()
    expect(other.mount).to_contain_text("Acorn")
    assert other.companies() == ["Acorn"]


def test_following_is_said_and_its_end_too(both: tuple[PlannerPage, PlannerPage]) -> None:
    """It is read aloud, and a notice that goes leaves the focus on the screen."""
    planner, other = both
    notice = other.notice("following")
    said = other.page.locator("[data-said]")
    expect(said).to_have_text(notice.get_attribute("data-comes") or "?")
    notice.locator("button").focus()
    planner.page.close()
    expect(notice).to_be_hidden()
    expect(other.mount.locator("h2").first).to_be_focused()
    expect(said).to_contain_text(notice.get_attribute("data-goes") or "?")


def test_the_caret_stays_where_it_is_while_another_tab_saves(
    both: tuple[PlannerPage, PlannerPage],
) -> None:
    """What is shown anew was made before the last letters were typed."""
    planner, other = both
    theirs = other.begin("Half a na")
    other.hold_back()
    planner.record("Acorn")
    other.wait_until_asked("open")
    other.page.wait_for_timeout(500)
    theirs.press_sequentially("me")
    theirs.press("ArrowLeft")
    other.let_through()
    other.page.wait_for_timeout(1_000)
    expect(theirs).to_have_value("Half a name")
    assert theirs.evaluate("field => field.selectionStart") == len("Half a nam")


@pytest.mark.all_browsers
def test_typed_text_outlives_hand_over_and_following(
    both: tuple[PlannerPage, PlannerPage],
) -> None:
    """What is typed in either tab stays where it is, whoever writes and whatever is shown anew."""
    planner, other = both
    theirs = other.begin("Half a na")
    mine = planner.begin("Acorn")
    mine.press("Enter")
    planner.page.wait_for_url("**/planner/#/o/*")
    expect(theirs).to_have_value("Half a na")
    expect(theirs).to_be_focused()
    go_home(planner)
    mine = planner.begin("Half another")
    theirs.press("Enter")
    other.page.wait_for_url("**/planner/#/o/*")
    expect(mine).to_have_value("Half another")
    expect(planner.notice("following")).to_be_visible()
    assert planner.companies() == ["Acorn", "Half a na"]


@pytest.fixture
def _unlocked(planner: PlannerPage, other: PlannerPage) -> None:
    """Both tabs in a browser without locks."""
    for tab in (planner, other):
        tab.page.add_init_script(WITHOUT_LOCKS)
    planner.open()
    other.open()
    assert not planner.page.evaluate("'locks' in navigator")


@pytest.mark.usefixtures("_unlocked")
def test_without_locks_every_tab_writes(planner: PlannerPage, other: PlannerPage) -> None:
    """In an old browser, each write checks what is stored, and that is all."""
    planner.record("Acorn")
    expect(other.mount).to_contain_text("Acorn")
    other.record("Birch")
    for tab in (planner, other):
        expect(tab.notice("following")).to_be_hidden()
    assert planner.companies() == ["Acorn", "Birch"]


@pytest.mark.first_visit
def test_an_edit_before_python_waits_for_nobody(planner: PlannerPage, other: PlannerPage) -> None:
    """The turn is asked for when an edit can be carried out, so a tab that starts holds nobody up."""
    planner.open()
    planner.record("Acorn")
    planner.wait_for_view("Acorn")
    hold(other.page, "**/*.wasm")
    other.page.goto(other.url, wait_until="commit")
    expect(other.mount).to_contain_text("Acorn")
    expect(other.notice("following")).to_be_hidden()
    go_home(planner)
    planner.record("Birch")
    assert planner.companies() == ["Acorn", "Birch"]
    assert planner.page.evaluate("key => localStorage.getItem(key)", planner.view_key)
