"""A plan out of the browser and into it again, by files: sealed, lost, opened; and two plans put together."""

import json
from pathlib import Path
from typing import Any

from playwright.sync_api import Locator, Page, expect

from browser.by_keyboard import Keyboard
from browser.planner_page import PlannerPage
from browser.test_accessibility import problems

PHRASE = "four words of nobody"
TAKE = 'form[data-action="exchange.load.take"] button'
_EVERYTHING_STORED = "() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }])"


def _form(planner: PlannerPage, action: str) -> Locator:
    return planner.mount.locator(f'form[data-action="{action}"]')


def _choose(planner: PlannerPage, file: Path) -> None:
    planner.open("/load")
    form = _form(planner, "exchange.load.read")
    form.locator('input[type="file"]').set_input_files(file)
    form.locator("button").click()


def _sealed_backup(planner: PlannerPage, folder: Path) -> Path:
    planner.open("/backup")
    expect(planner.mount.locator("#passphrase")).to_be_visible()
    expect(planner.mount.locator("#screen")).to_be_focused()
    keyboard = Keyboard(planner.page)
    for field in ("#passphrase", "#passphrase_again"):
        keyboard.tab_to(field)
        planner.page.keyboard.type(PHRASE)
    keyboard.tab_to("form#backup button")
    with planner.page.expect_download() as download:
        keyboard.press("Enter")
    assert keyboard.at("form#backup button")["isIt"]
    assert download.value.suggested_filename.endswith("-sealed.json")
    expect(planner.mount.locator(".fu-notice")).to_contain_text("is in your downloads")
    path = folder / "sealed.json"
    download.value.save_as(path)
    return path


def _wipe(page: Page) -> None:
    page.evaluate("() => { localStorage.clear(); sessionStorage.clear(); }")
    page.reload()


def _document(planner: PlannerPage) -> Any:
    stored = planner.stored()
    return stored and stored["document"]


def test_a_sealed_backup_brings_a_lost_plan_back(planner: PlannerPage, tmp_path: Path) -> None:
    """To the byte, with the right passphrase only, which is stored and shown nowhere."""
    planner.open()
    for company in ("Acorn", "Birch"):
        planner.record(company)
        planner.open("/")
    before = _document(planner)
    file = _sealed_backup(planner, tmp_path)
    assert "Acorn" not in file.read_text("utf-8")
    _wipe(planner.page)
    _choose(planner, file)
    field = _form(planner, "exchange.load.open").locator('[name="passphrase"]')
    expect(field).to_be_focused()
    field.fill("another one")
    field.press("Enter")
    expect(planner.mount.locator("#passphrase-error")).to_be_visible()
    assert problems(planner.page, "a passphrase that does not open") == []
    assert planner.stored() is None
    field.fill(PHRASE)
    field.press("Enter")
    take = _form(planner, "exchange.load.take")
    expect(take).to_be_visible()
    assert PHRASE not in planner.page.evaluate(_EVERYTHING_STORED)
    assert PHRASE not in planner.page.content()
    take.locator("button").click()
    expect(_form(planner, "undo")).to_be_visible()
    assert json.dumps(_document(planner)) == json.dumps(before)


def test_two_plans_are_put_together_as_was_chosen(planner: PlannerPage, tmp_path: Path) -> None:
    """By keyboard; a choice outlives a look elsewhere; Undo takes it back."""
    planner.open()
    planner.record("Acorn")
    before = _document(planner)
    theirs = json.loads(json.dumps(before))
    theirs["opportunities"][0]["company"] = "Oak"
    theirs["opportunities"].append({**theirs["opportunities"][0], "id": "new", "interviews": []})
    file = tmp_path / "theirs.json"
    file.write_text(json.dumps(theirs), "utf-8")
    _choose(planner, file)
    take = _form(planner, "exchange.load.take")
    expect(planner.mount.locator("#screen")).to_be_focused()
    assert problems(planner.page, "a file with another value") == []
    keyboard = Keyboard(planner.page)
    keyboard.tab_to(".fu-conflict input")
    keyboard.press("ArrowDown")
    expect(take.locator('input[value="file"]')).to_be_checked()
    planner.mount.locator('a[href="#/copies"]').first.click()
    expect(planner.mount.locator('a[href="#/backup"]')).to_be_visible()
    planner.back()
    expect(take.locator('input[value="file"]')).to_be_checked()
    assert _document(planner) == before
    keyboard.tab_to(TAKE)
    keyboard.press("Enter")
    expect(_form(planner, "undo")).to_be_visible()
    assert [each["company"] for each in _document(planner)["opportunities"]] == ["Oak", "Oak"]
    keyboard.tab_to('form[data-action="undo"] button', back=True)
    keyboard.press("Enter")
    expect(_form(planner, "redo").locator("button").first).to_be_focused()
    assert _document(planner) == before
