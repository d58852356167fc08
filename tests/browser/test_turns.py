"""Tabs with one plan: one writes at a time, the others follow it, and no edit is lost in between."""

import pytest
from playwright.sync_api import Locator, Page, expect

from browser.held import hold
from browser.planner_page import WITHOUT_LOCKS, PlannerPage

EACH = 6  # edits
# The tab answers no other, as one that the browser has frozen; `thaw` brings it back.
FREEZE = """() => {
  const channel = BroadcastChannel.prototype;
  const { postMessage } = channel;
  channel.postMessage = () => {};
  window.thaw = () => { channel.postMessage = postMessage; };
}"""

# The tab hears nothing of other tabs' saves.
DEAF = "addEventListener('storage', (event) => event.stopImmediatePropagation(), true)"
# A form that Python does not know.
FAULTY = """mount => {
  mount.insertAdjacentHTML('beforeend', '<form data-action="no.such"><button>Go</button></form>');
  mount.lastElementChild.requestSubmit();
}"""


@pytest.fixture
def other(page: Page, site_url: str) -> PlannerPage:
    """The same visitor's second tab."""
    return PlannerPage(page.context.new_page(), site_url)


@pytest.fixture
def third(page: Page, site_url: str) -> PlannerPage:
    """The same visitor's third tab."""
    return PlannerPage(page.context.new_page(), site_url)


@pytest.fixture
def both(planner: PlannerPage, other: PlannerPage) -> tuple[PlannerPage, PlannerPage]:
    """The tab that writes, and one that follows it."""
    planner.open()
    other.open()
    expect(other.notice("following")).to_be_visible()
    return planner, other


def submit(planner: PlannerPage) -> None:
    """Submit what `begin` has begun, and wait for nothing."""
    planner.mount.locator('form[data-action="record"]').evaluate("form => form.requestSubmit()")


def wait_for_companies(planner: PlannerPage, companies: set[str]) -> None:
    """Wait until the stored plan has these companies, in any order."""
    for _ in range(200):
        if set(planner.companies()) == companies and len(planner.companies()) == len(companies):
            return
        planner.page.wait_for_timeout(50)
    assert sorted(planner.companies()) == sorted(companies)


def go_home(planner: PlannerPage) -> None:
    planner.page.evaluate("location.hash = '#/'")
    expect(planner.mount.locator('a[href="#/new"]').first).to_be_visible()


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


@pytest.mark.all_browsers
def test_edits_in_turn_are_all_there(both: tuple[PlannerPage, PlannerPage]) -> None:
    """Whoever submits a form gets the turn with it: every edit is made once, on the plan with all before."""
    names = []
    for number in range(EACH):
        for tab, name in zip(both, ("Left", "Right"), strict=True):
            go_home(tab)
            tab.record(f"{name} {number}")
            names.append(f"{name} {number}")
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
    assert sum(tab.notice("following").is_visible() for tab in tabs) == 2


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


@pytest.fixture
def _unlocked(planner: PlannerPage, other: PlannerPage) -> None:
    """Both tabs in a browser without locks."""
    planner.page.context.add_init_script(WITHOUT_LOCKS)
    planner.open()
    other.open()
    assert not planner.page.evaluate("'locks' in navigator")


@pytest.mark.fresh
@pytest.mark.usefixtures("_unlocked")
def test_without_locks_every_tab_writes(planner: PlannerPage, other: PlannerPage) -> None:
    """In an old browser, each write checks what is stored, and that is all."""
    planner.record("Acorn")
    expect(other.mount).to_contain_text("Acorn")
    other.record("Birch")
    for tab in (planner, other):
        expect(tab.notice("following")).to_be_hidden()
    assert planner.companies() == ["Acorn", "Birch"]


@pytest.mark.fresh
def test_an_edit_before_python_waits_for_nobody(planner: PlannerPage, other: PlannerPage) -> None:
    """The turn is asked for when an edit can be carried out, so a tab that starts holds nobody up."""
    planner.open()
    planner.record("Acorn")
    planner.wait_for_view("Acorn")
    hold(other, "**/*.wasm")
    other.page.goto(other.url, wait_until="commit")
    expect(other.mount).to_contain_text("Acorn")
    expect(other.notice("following")).to_be_hidden()
    go_home(planner)
    planner.record("Birch")
    assert planner.companies() == ["Acorn", "Birch"]
    assert planner.page.evaluate("key => localStorage.getItem(key)", planner.view_key)
