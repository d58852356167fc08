"""Keys that press a button of the screen."""

import pytest
from playwright.sync_api import expect

from browser.planner_page import PlannerPage
from browser.stand_in import answer_by

# A screen on which something can be done again.
REDO = """(request) => request.screen === '/redo' || request.action === 'redo' ? {
  screen: '/redo',
  html: { planner: `<h2 id="screen" tabindex="-1">Again</h2>
    <form data-action="redo" id="redo"><button>Again</button></form>` },
} : null"""


def test_a_key_undoes_what_was_done_last(planner: PlannerPage) -> None:
    """It presses the screen's own button, so what follows is the same."""
    planner.open()
    planner.record("Acorn")
    planner.page.keyboard.press("Control+z")
    expect(planner.saved).to_be_visible()
    planner.page.wait_for_url("**/planner/#/")
    assert planner.companies() == []
    assert [each["action"] for each in planner.asked()].count("undo") == 1


def test_in_a_field_the_key_is_the_browser_s(planner: PlannerPage) -> None:
    """Undoing there takes back letters, not an interview."""
    planner.open()
    planner.record("Acorn")
    form = planner.mount.locator('form[data-action="undo"]')
    expect(form).to_be_attached()
    planner.mount.evaluate(
        "mount => mount.insertAdjacentHTML('beforeend', '<input name=company>"
        "<input type=date name=date><textarea></textarea><select><option>1</select>')"
    )
    for selector in ('[name="company"]', '[name="date"]', "textarea", "select"):
        planner.mount.locator(selector).last.focus()
        planner.page.keyboard.press("Control+z")
        planner.page.wait_for_timeout(200)
        assert planner.companies() == ["Acorn"], selector


@pytest.mark.parametrize("key", ["Control+Shift+z", "Control+y", "Meta+Shift+z"])
def test_a_key_does_it_again(planner: PlannerPage, key: str) -> None:
    """Each system has its own key for it."""
    answer_by(planner.page, REDO)
    planner.open("/redo")
    planner.page.keyboard.press(key)
    planner.wait_until_asked("redo")


def test_other_keys_do_nothing(planner: PlannerPage) -> None:
    """A letter alone is never a command, and keys that mean something else to the browser are left to it."""
    planner.open()
    planner.record("Acorn")
    for key in ("z", "y", "Alt+Control+z", "Meta+y", "Control+Shift+y"):
        planner.page.keyboard.press(key)
        planner.page.wait_for_timeout(200)
        assert planner.companies() == ["Acorn"], key


def test_where_nothing_can_be_undone_the_key_does_nothing(planner: PlannerPage) -> None:
    """No button on the screen, nothing to press."""
    planner.open()
    planner.page.keyboard.press("Control+z")
    planner.page.wait_for_timeout(200)
    assert "undo" not in [each["action"] for each in planner.asked()]


def test_half_typed_text_keeps_the_key_from_undoing(planner: PlannerPage) -> None:
    """Who has just left a field may mean its letters."""
    planner.open()
    planner.begin("Half a na")
    planner.mount.evaluate(
        "mount => mount.insertAdjacentHTML('beforeend', "
        "'<form data-action=undo><button>Undo</button></form>')"
    )
    planner.page.evaluate("document.activeElement.blur()")
    planner.page.keyboard.press("Control+z")
    planner.page.wait_for_timeout(200)
    assert "undo" not in [each["action"] for each in planner.asked()]


def test_the_key_works_on_a_keyboard_without_latin_letters(planner: PlannerPage) -> None:
    """It is the key at the same place."""
    answer_by(planner.page, REDO)
    planner.open("/redo")
    planner.page.evaluate(
        "document.dispatchEvent(new KeyboardEvent('keydown', "
        "{ key: '\\u043d', code: 'KeyY', ctrlKey: true, cancelable: true }))"
    )
    planner.wait_until_asked("redo")
