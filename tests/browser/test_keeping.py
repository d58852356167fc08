"""What keeps the plan alive beyond this browser's storage: its promise, reminders, a folder, copies."""

import json
from datetime import date, timedelta

import pytest
from playwright.sync_api import Page, expect

from browser.days import come_at
from browser.planner_page import PlannerPage
from patience import until

LINES = ".fu-keeping"
PROMISES = """
window.promises = 0;
navigator.storage.persist = async () => { window.promises += 1; return true; };
navigator.storage.persisted = async () => true;
"""
# A folder of the browser's own in place of one of the visitor's: the same kind of handle.
FOLDER = """
const root = () => navigator.storage.getDirectory();
window.folder = async () => (await root()).getDirectoryHandle('Jobs', { create: true });
window.showDirectoryPicker = window.folder;
"""
PUT = """async ([name, text]) => {
  const file = await (await window.folder()).getFileHandle(name, { create: true });
  const stream = await file.createWritable();
  await stream.write(text);
  await stream.close();
}"""
# One that is put in its place just now cannot be read.
FILES = """async () => {
  const found = {};
  const read = async (file) => (await file.getFile()).text();
  for await (const [name, file] of (await window.folder()).entries()) {
    if (!name.endsWith('.crswap')) found[name] = await read(file).catch(() => '');
  }
  return found;
}"""
ASK_FOR_COPY = """form => { form.dataset.keepsCopy = 'before-load'; }"""
FIRST, SECOND, THIRD = (f"follow-up-plan{end}.json" for end in ("", "-2", "-3"))


def test_the_browser_is_asked_once_to_keep_the_plan(planner: PlannerPage) -> None:
    """Not before there is a plan, not twice, and its answer is shown, also on a later visit."""
    planner.page.add_init_script(PROMISES)
    planner.open("/backup")
    promise = planner.mount.locator('[aria-labelledby="promise"]')
    expect(promise).to_contain_text("does not say")
    assert planner.page.evaluate("window.promises") == 0
    planner.page.evaluate("location.hash = '#/'")
    for company in ("Acorn", "Birch"):
        planner.record(company)
        planner.page.evaluate("location.hash = '#/'")
        expect(planner.mount.locator('a[href="#/new"]').first).to_be_visible()
    assert planner.page.evaluate("window.promises") == 1
    planner.page.evaluate("location.hash = '#/backup'")
    expect(promise).to_contain_text("promised")
    planner.page.reload()
    planner.wait()
    expect(promise).to_contain_text("promised")
    assert planner.page.evaluate("window.promises") == 0


def test_a_backup_that_is_due_is_reminded_of_until_it_is_made(
    planner: PlannerPage, left: dict[str, str]
) -> None:
    """After ten changes, then not, and five days later again, once something has changed."""
    envelope = json.loads(left[planner.key])
    planner.prepare({planner.key: json.dumps({**envelope, "revision": 9})})
    lines = planner.mount.locator(LINES)
    planner.open()
    expect(lines).to_have_count(0)
    planner.mount.locator('form[data-action="note.sent"] button').first.click()
    lines.locator('a[href="#/backup"]').click()
    with planner.page.expect_download() as started:
        planner.mount.locator("form#backup button").click()
    assert json.loads(started.value.path().read_text("utf-8"))["opportunities"]
    expect(planner.mount.locator(".fu-calm")).to_contain_text("up to date")
    planner.open()
    expect(lines).to_have_count(0)
    today = date.fromisoformat(planner.asked()[-1]["today"])
    come_at(planner.page, f"{today + timedelta(days=5)}T09:00:00")
    planner.open()
    expect(lines).to_have_count(0)
    planner.record("Birch")
    planner.open()
    expect(lines).to_contain_text("one change")


@pytest.mark.fresh
def test_a_folder_is_kept_up_to_date_and_nothing_else_in_it_is_touched(
    planner: PlannerPage,
) -> None:
    """After each save and on later visits; a file that is not this site's own is left alone."""
    page = planner.page
    page.add_init_script(FOLDER)
    planner.open()
    planner.record("Acorn")
    page.evaluate(PUT, [FIRST, "mine"])
    page.evaluate("location.hash = '#/backup'")
    planner.mount.locator('button[data-host="choose-folder"]').click()
    expect(planner.mount.locator('[aria-labelledby="folder"]')).to_contain_text(SECOND)
    _wait_for_file(page, SECOND, ["Acorn"])
    page.evaluate("location.hash = '#/'")
    planner.mount.locator(".fu-foot").wait_for()
    page.reload()
    planner.wait()
    planner.record("Birch")
    _wait_for_file(page, SECOND, ["Acorn", "Birch"])
    page.evaluate(PUT, [SECOND, "mine as well"])
    page.evaluate("location.hash = '#/'")
    planner.record("Cedar")
    _wait_for_file(page, THIRD, ["Acorn", "Birch", "Cedar"])
    found = page.evaluate(FILES)
    assert (found[FIRST], found[SECOND]) == ("mine", "mine as well")
    page.evaluate("location.hash = '#/backup'")
    planner.mount.locator('button[data-host="stop-folder"]').click()
    expect(planner.mount.locator('button[data-host="choose-folder"]')).to_be_visible()
    expect(planner.status).to_contain_text("not used any more")
    page.evaluate("location.hash = '#/'")
    planner.record("Dogwood")
    page.wait_for_timeout(1_500)
    assert page.evaluate(FILES) == found


@pytest.mark.all_browsers
def test_a_form_that_replaces_the_plan_keeps_a_copy_first(
    planner: PlannerPage, left: dict[str, str]
) -> None:
    """Python is told so; the copy is the plan as it was, to be had and looked at until it is deleted."""
    planner.prepare(left)
    planner.open()
    before = planner.stored() or {}
    form = planner.mount.locator('form[data-action="note.sent"]').first
    form.evaluate(ASK_FOR_COPY)
    form.locator("button").click()
    expect(planner.saved).to_be_visible()
    (asked,) = [each for each in planner.asked() if each["action"] == "note.sent"]
    assert ["copy", "kept"] in asked["fields"]
    planner.page.evaluate("location.hash = '#/backup'")
    kept = planner.mount.locator(".fu-kept li")
    expect(kept).to_have_count(1)
    assert json.loads(_offered(planner)) == before["document"]
    planner.mount.locator('button[data-host="look-at-copy"]').click()
    planner.page.wait_for_url("**/planner/#/load")
    planner.page.evaluate("location.hash = '#/backup'")
    planner.mount.locator('button[data-host="drop-copies"]').click()
    expect(kept).to_have_count(0)


_KEEP_BLOB = """() => {
  const create = URL.createObjectURL;
  URL.createObjectURL = (blob) => create.call(URL, (window.blob = blob));
}"""


_BLOB = """async () => {
  while (!window.blob) await new Promise((resolve) => setTimeout(resolve, 20));
  return window.blob.text();
}"""


def _offered(planner: PlannerPage) -> str:
    """Press the download of a copy, and return what its link leads to: Firefox tells of no download."""
    planner.page.evaluate(_KEEP_BLOB)
    planner.mount.locator('button[data-host="download-copy"]').click()
    return str(planner.page.evaluate(_BLOB))


def _wait_for_file(page: Page, name: str, companies: list[str]) -> None:
    def written() -> list[str]:
        text = page.evaluate(FILES).get(name, "")
        found = json.loads(text) if text.startswith("{") else {}
        return [each["company"] for each in found.get("opportunities", [])]

    until(page, lambda: written() == companies, lambda: f"{name} holds {written()}")
