"""What is typed: it is never lost, whatever happens before it is saved."""

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from browser.planner_page import PlannerPage

# Python is asked for something that it cannot do.
FAULT = """() => {
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (message, ...rest) {
    post.call(this, message?.replace?.('"action":"record"', '"action":"none"') ?? message, ...rest);
  };
}"""
MEGABYTE = 1_000_000


def row(planner: PlannerPage, number: int) -> Locator:
    return planner.mount.locator(f'[name="person-{number}-name"]')


def add_a_row(planner: PlannerPage) -> None:
    planner.mount.locator('button[value="add-person"]').click()
    expect(row(planner, 3)).to_be_focused()


@pytest.mark.all_browsers
def test_typed_text_outlives_a_reload(planner: PlannerPage) -> None:
    """An accidental reload, or a tab that the browser put to sleep, loses nothing; saving forgets it."""
    planner.open()
    planner.begin("Half a na")
    planner.page.reload()
    field = planner.mount.locator('[name="company"]')
    expect(field).to_have_value("Half a na")
    field.press("Enter")
    planner.page.wait_for_url("**/planner/#/o/*")
    planner.open("/new")
    expect(field).to_have_value("")


@pytest.mark.parametrize("text", ["{", "null", "[]", '{"/new": {"record": "x"}}'])
def test_broken_drafts_are_passed_over(planner: PlannerPage, text: str) -> None:
    """Drafts that are not what was written count as none."""
    planner.page.goto(planner.site_url)
    key = planner.key.removesuffix("plan") + "drafts"
    planner.page.evaluate("(pair) => sessionStorage.setItem(...pair)", [key, text])
    planner.open("/new")
    planner.mount.locator('[name="company"]').fill("Acorn")
    planner.page.reload()
    expect(planner.mount.locator('[name="company"]')).to_have_value("Acorn")


def test_drafts_go_to_python_with_the_screen_they_belong_to(planner: PlannerPage) -> None:
    """A screen that is shown again is rendered with what was typed there; others are told nothing."""
    planner.open()
    planner.begin("Half a na")
    add_a_row(planner)
    planner.back()
    expect(planner.mount.locator('a[href="#/new"]').first).to_be_visible()
    assert last_look(planner)["fields"] == []
    planner.forward()
    expect(planner.mount.locator('[name="company"]')).to_have_value("Half a na")
    fields = dict(last_look(planner)["fields"])
    assert fields["company"] == "Half a na"
    assert fields["person-3-name"] == ""
    assert "date" not in fields


def last_look(planner: PlannerPage) -> dict[str, Any]:
    """Return what Python was asked for last, but for what the page asks by itself."""
    return [each for each in planner.asked() if each["action"] != "peek"][-1]


@pytest.mark.parametrize("leave", ["screen", "guide", "reload"])
def test_added_rows_come_back(planner: PlannerPage, leave: str) -> None:
    """A third interviewer is still there after a look elsewhere."""
    planner.open()
    planner.begin("Acorn")
    add_a_row(planner)
    row(planner, 3).fill("Kim Vo")
    if leave == "reload":
        planner.page.reload()
    else:
        if leave == "guide":
            planner.look_at_the_guide()
        planner.back()
        expect(row(planner, 3) if leave == "guide" else planner.mount).to_be_visible()
    if leave == "screen":
        planner.forward()
    expect(row(planner, 3)).to_have_value("Kim Vo")


def test_a_form_under_way_cannot_be_changed_and_keeps_the_focus(planner: PlannerPage) -> None:
    """What is typed after submitting would be lost, so nothing can be; then the form is as it was."""
    planner.open()
    planner.begin("Acorn")
    planner.mount.locator('[name="date"]').fill("")
    button = planner.mount.locator('form[data-action="record"] button.fu-main')
    planner.hold_back()
    button.focus()
    button.press("Enter")
    form = planner.mount.locator('form[data-action="record"]')
    expect(form).to_have_attribute("inert", "")
    planner.let_through()
    expect(form).not_to_have_attribute("inert", "")
    expect(planner.mount.locator('[name="date"]')).to_be_focused()


@pytest.mark.fresh  # after a fault no snapshot is trusted
def test_a_form_that_failed_keeps_text_and_focus(planner: PlannerPage) -> None:
    """When Python cannot carry a form out, the visitor is where they were, with what they typed."""
    planner.open()
    field = planner.begin("Acorn")
    planner.page.evaluate(FAULT)
    field.press("Enter")
    expect(planner.notice("request-failed")).to_be_visible()
    expect(field).to_be_focused()
    expect(field).to_have_value("Acorn")


@pytest.mark.fresh  # after a fault no snapshot is trusted
def test_what_went_wrong_is_still_said_after_a_look_at_the_guide(planner: PlannerPage) -> None:
    """A notice of a failure stands until the visitor does something else in the planner."""
    planner.open()
    field = planner.begin("Acorn")
    planner.page.evaluate(FAULT)
    field.press("Enter")
    expect(planner.notice("request-failed")).to_be_visible()
    planner.look_at_the_guide()
    planner.back()
    expect(field).to_have_value("Acorn")
    expect(planner.notice("request-failed")).to_be_visible()
    planner.mount.locator("form a").last.click()
    expect(planner.notice("request-failed")).to_be_hidden()


def test_a_draft_outlives_the_entry_it_belongs_to(planner: PlannerPage) -> None:
    """An entry deleted in another tab takes no half-typed text with it: undone there, it is here again."""
    planner.open()
    planner.record("Acorn")
    planner.page.locator('a[href$="/edit"]').first.click()
    role = planner.mount.locator('[name="role"]')
    role.fill("Half a ro")
    hidden = planner.mount.locator('form[data-action="opportunity.save"] [name="opportunity"]')
    entry = hidden.input_value()
    # Python is asked for an entry that it does not have, as after a deletion elsewhere.
    planner.page.evaluate(
        "() => addEventListener('formdata', ({ formData }) => formData.set('opportunity', 'gone'),"
        " { once: true })"
    )
    role.press("Enter")
    expect(planner.mount.locator('a[href="#/new"]').first).to_be_visible()
    planner.page.evaluate("address => { location.hash = address }", f"#/o/{entry}/edit")
    expect(role).to_have_value("Half a ro")


def test_a_file_that_cannot_be_read_is_said(planner: PlannerPage, tmp_path: Path) -> None:
    """A chosen file that is gone by the time it is read leaves the form usable."""
    chosen = tmp_path / "plan.json"
    chosen.write_text('{"a": 1}', "utf-8")
    planner.open("/load")
    field = planner.mount.locator('input[type="file"]')
    field.set_input_files(chosen)
    chosen.unlink()
    planner.mount.locator("form button").last.click()
    expect(planner.notice("file-unreadable")).to_be_visible()
    chosen.write_text('{"a": 1}', "utf-8")
    field.set_input_files(chosen)
    planner.mount.locator("form button").last.click()
    expect(planner.notice("file-unreadable")).to_be_hidden()
    expect(planner.mount.locator("#plan-error")).to_be_visible()


def test_a_file_larger_than_any_plan_is_not_read(planner: PlannerPage, tmp_path: Path) -> None:
    """The page says how large a file may be, and keeps to it."""
    planner.open("/load")
    limit = int(planner.page.locator("[data-most-megabytes]").inner_text()) * MEGABYTE
    chosen = tmp_path / "plan.json"
    chosen.write_bytes(b" " * (limit + 1))
    planner.mount.locator('input[type="file"]').set_input_files(chosen)
    planner.mount.locator("form button").last.click()
    expect(planner.notice("file-too-large")).to_be_visible()
    assert "exchange.load.read" not in [each["action"] for each in planner.asked()]
    chosen.write_bytes(b" " * limit)
    planner.mount.locator('input[type="file"]').set_input_files(chosen)
    planner.mount.locator("form button").last.click()
    expect(planner.notice("file-too-large")).to_be_hidden()
    expect(planner.mount.locator("#plan-error")).to_be_visible()
