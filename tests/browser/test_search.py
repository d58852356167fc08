"""A form that searches while the visitor types: it disturbs nothing, and only the latest search counts."""

from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from browser.planner_page import BROKEN, PlannerPage
from browser.stand_in import answer_by
from patience import until

# A screen of Python's that lists what contains the text; beside the search stands a form of its own.
ALL = """(request) => {
  if (!request.screen.startsWith('/all')) return null;
  const isFind = request.action === 'find';
  const query = new URLSearchParams(isFind ? request.fields : request.screen.split('?')[1]);
  const [q, state] = [query.get('q') ?? '', query.get('state') ?? ''];
  const found = ['Acorn', 'Acme', 'Birch'].filter((name) => name.toLowerCase().includes(q.trim()));
  const options = ['', 'do'].map((each) => `<option${each === state ? ' selected' : ''}>${each}</option>`);
  return {
    screen: q || state ? `/all?q=${encodeURIComponent(q.trim())}&state=${state}` : '/all',
    announce: `${found.length} found`,
    html: { planner: `<h2 id="screen" tabindex="-1">All</h2>
      <form data-action="find" data-live id="find"><input id="q" name="q" value="${q.trim()}">
        <select id="state" name="state">${options.join('')}</select><button>Find</button></form>
      <p><a id="clear" href="#/all">All of them</a></p>
      <form data-action="note" id="note"><input id="text" name="text"><button>Keep</button></form>
      <ul>${found.map((name) => `<li>${name}</li>`).join('')}</ul>
      <p style="height: 200vh"></p>` },
  };
}"""
CARET = "field => [field.selectionStart, field.selectionEnd]"
PLACE = "scrollY"
QUIET = 150  # milliseconds, as in live-forms.mjs
LATE = 700  # milliseconds that an answer takes


@pytest.fixture
def searching(planner: PlannerPage) -> PlannerPage:
    """The planner on the screen with the search."""
    answer_by(planner.page, ALL)
    planner.open()
    planner.page.evaluate("location.hash = '#/all'")
    expect(query(planner)).to_be_visible()
    return planner


def query(planner: PlannerPage) -> Locator:
    return planner.mount.locator("#q")


def found(planner: PlannerPage) -> Locator:
    return planner.mount.locator("li")


def finds(planner: PlannerPage) -> list[dict[str, Any]]:
    """Return the fields of every search that was asked."""
    return [dict(each["fields"]) for each in planner.asked() if each["action"] == "find"]


def stop_time(searching: PlannerPage) -> None:
    """Let the page's time pass only as the test says, however long the keys take."""
    clock = searching.page.clock
    clock.install()
    clock.pause_at(searching.page.evaluate("Date.now() / 1000 + 60"))


def wait_for_finds(searching: PlannerPage, *expected: str) -> None:
    """Wait until exactly these were searched for."""

    def is_so() -> bool:
        return tuple(each["q"] for each in finds(searching)) == expected

    until(searching.page, is_so, lambda: f"searches for {expected}: {finds(searching)}")


@pytest.mark.fresh
@pytest.mark.all_browsers
def test_typing_searches_after_a_moment_of_quiet(searching: PlannerPage) -> None:
    """Many letters are one search, and neither the caret nor the page nor the way back moves."""
    searching.page.evaluate("scrollTo(0, 120)")
    before = searching.page.evaluate(f"[{PLACE}, history.length]")
    stop_time(searching)
    for letter in "acxme":
        query(searching).press(letter)
        searching.page.clock.run_for(QUIET - 1)
    for key in ("ArrowLeft", "ArrowLeft", "Backspace"):
        query(searching).press(key)
    assert finds(searching) == []
    searching.page.clock.run_for(QUIET)
    wait_for_finds(searching, "acme")
    searching.page.clock.resume()
    expect(found(searching)).to_have_text(["Acme"])
    expect(query(searching)).to_be_focused()
    assert query(searching).evaluate(CARET) == [2, 2]
    searching.page.wait_for_url("**/planner/#/all?q=acme&state=")
    assert searching.page.evaluate(f"[{PLACE}, history.length]") == before
    expect(searching.page.locator("[data-said]")).to_have_text("1 found")
    assert len(finds(searching)) == 1


@pytest.mark.fresh
def test_enter_and_a_choice_search_too(searching: PlannerPage) -> None:
    """Enter does not wait for quiet, and is not followed by the same search again."""
    stop_time(searching)
    query(searching).fill("birch")
    query(searching).press("Enter")
    wait_for_finds(searching, "birch")
    searching.page.clock.run_for(QUIET)
    searching.page.clock.resume()
    expect(found(searching)).to_have_text(["Birch"])
    searching.mount.locator("#state").select_option("do")
    searching.page.wait_for_url("**/planner/#/all?q=birch&state=do")
    expect(searching.mount.locator("#state")).to_have_value("do")
    assert [each["state"] for each in finds(searching)] == ["", "do"]


@pytest.mark.fresh
def test_only_the_latest_search_counts(searching: PlannerPage) -> None:
    """While one is under way, only the last of those that follow is asked; no old answer is shown."""
    stop_time(searching)
    searching.page.evaluate(f"window.answerLate = {LATE}")
    for text in ("b", "bi", "a", "ac"):
        query(searching).fill(text)
        searching.page.clock.run_for(QUIET)
        wait_for_finds(searching, "b")
    searching.page.clock.run_for(LATE)
    wait_for_finds(searching, "b", "ac")
    query(searching).press("End")
    query(searching).press("m")
    searching.page.clock.run_for(QUIET)
    searching.page.clock.run_for(LATE)
    wait_for_finds(searching, "b", "ac", "acm")
    expect(query(searching)).to_have_value("acm")
    searching.page.clock.run_for(LATE)
    searching.page.clock.resume()
    expect(found(searching)).to_have_text(["Acme"])
    expect(query(searching)).to_have_value("acm")
    assert len(finds(searching)) == 3


def test_what_is_typed_is_the_visitor_s(searching: PlannerPage) -> None:
    """A space at the end is not taken away under the caret, though Python has no use for it."""
    query(searching).press_sequentially("acme ")
    expect(found(searching)).to_have_text(["Acme"])
    searching.page.wait_for_timeout(300)
    expect(query(searching)).to_have_value("acme ")


def test_a_search_is_no_edit_and_no_draft(searching: PlannerPage) -> None:
    """Nothing asks before leaving, nothing of it is kept, and its fields are never taken away."""
    asked: list[str] = []
    searching.page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    searching.page.evaluate("window.answerLate = 60_000")
    query(searching).fill("acme")
    searching.wait_until_asked("find")
    expect(query(searching)).to_be_editable()
    expect(searching.mount.locator("#find")).not_to_have_attribute("inert", "")
    key = searching.key.removesuffix("plan") + "drafts"
    assert "acme" not in str(searching.page.evaluate("key => sessionStorage.getItem(key)", key))
    searching.page.reload()
    assert asked == []


def test_other_text_on_the_screen_outlives_a_search(searching: PlannerPage) -> None:
    """Drafts belong to the place, whatever of it is shown; also after a reload with another search."""
    text = searching.mount.locator("#text")
    text.fill("Half a no")
    query(searching).fill("birch")
    expect(found(searching)).to_have_text(["Birch"])
    expect(text).to_have_value("Half a no")
    searching.page.goto("about:blank")
    searching.page.goto(f"{searching.url}#/all?q=acme&state=")
    expect(found(searching)).to_have_text(["Acme"])
    expect(text).to_have_value("Half a no")


def test_a_link_within_the_place_is_no_new_page(searching: PlannerPage) -> None:
    """A link that changes only what is shown moves neither focus nor page, and what it says counts."""
    query(searching).fill("birch")
    expect(found(searching)).to_have_text(["Birch"])
    length = searching.page.evaluate("history.length")
    searching.mount.locator("#clear").focus()
    searching.mount.locator("#clear").press("Enter")
    expect(found(searching)).to_have_count(3)
    expect(query(searching)).to_have_value("")
    expect(searching.mount.locator("#clear")).to_be_focused()
    assert searching.page.evaluate("history.length") == length
    searching.back()
    expect(searching.mount.locator('a[href="#/new"]').first).to_be_visible()


def test_a_search_needs_no_turn(searching: PlannerPage, page: Page, site_url: str) -> None:
    """Whoever only searches in a second tab leaves the turn to write where it is."""
    other = PlannerPage(page.context.new_page(), site_url)
    answer_by(other.page, ALL)
    other.open("/all")
    expect(other.notice("following")).to_be_visible()
    query(other).fill("birch")
    expect(found(other)).to_have_text(["Birch"])
    expect(other.notice("following")).to_be_visible()
    expect(searching.notice("following")).to_be_hidden()


def test_another_tab_s_save_undoes_no_search(searching: PlannerPage) -> None:
    """It is read after the search, with what was searched for."""
    searching.page.evaluate("window.answerLate = 700")
    query(searching).fill("birch")
    searching.wait_until_asked("find")
    searching.store(BROKEN)
    searching.page.evaluate("dispatchEvent(new Event('focus'))")
    searching.wait_until_asked("open")
    expect(found(searching)).to_have_text(["Birch"])
    expect(query(searching)).to_have_value("birch")
    actions = [each["action"] for each in searching.asked() if each["action"] != "peek"]
    assert actions[actions.index("find") :] == ["find", "open"]


def test_who_leaves_is_not_thrown_back_by_a_search(searching: PlannerPage) -> None:
    """What was about to be searched for is not, once the visitor goes elsewhere."""
    searching.hold_back()
    query(searching).fill("birch")
    searching.page.evaluate("location.hash = '#/new'")
    searching.page.wait_for_timeout(400)
    searching.let_through()
    expect(searching.mount.locator('[name="company"]')).to_be_visible()
    searching.page.wait_for_timeout(300)
    expect(searching.mount.locator('[name="company"]')).to_be_visible()
    assert finds(searching) == []
