"""The plan in the browser's storage: saved is said only when it is so, and nothing is lost or overwritten."""

import json

import pytest
from playwright.sync_api import Page, expect

from browser.planner_page import BROKEN, PlannerPage
from browser.sources import serve_sources

NEWER = '{"format": "followup-storage", "version": 2, "plan": "in a way we do not know"}'
BLOCK = (
    """Storage.prototype.setItem = () => { throw new DOMException('blocked', 'SecurityError'); };"""
)
REPLIES_IN_ORDER = """async (address) => {
  const { Requests } = await import(address);
  const told = [];
  const python = { generation: 1, ready: async () => {}, ask: async () => '{}' };
  const plan = { isSample: false, isMine: true, isBehind: false, losses: 0, during: (task) => task() };
  const keeping = { told: () => ({}), copyBefore: () => [] };
  const page = { opening: () => { told.push('open'); return {}; }, drafts: () => [], plan, keeping };
  const requests = new Requests(python, page);
  requests.ask({ action: 'open' }, () => told.push('first applied'));
  return new Promise((resolve) => {
    requests.ask({ action: 'open' }, () => resolve([...told, 'second applied']));
  });
}"""
FORGET = """
const put = Storage.prototype.setItem;
Storage.prototype.setItem = function (key, text) { if (!key.endsWith(':plan')) put.call(this, key, text); };
"""


@pytest.mark.all_browsers
def test_saved_is_said_when_the_plan_can_be_read_back(planner: PlannerPage) -> None:
    """An edit is in storage when "saved" is shown, in an envelope with the first revision."""
    planner.open()
    expect(planner.saved).to_be_hidden()
    planner.record("Acorn")
    expect(planner.saved).to_be_visible()
    envelope = planner.stored() or {}
    assert planner.companies() == ["Acorn"]
    assert (envelope["format"], envelope["version"], envelope["revision"]) == (
        "followup-storage",
        1,
        1,
    )


@pytest.mark.all_browsers
def test_the_plan_is_there_after_a_reload(planner: PlannerPage) -> None:
    """The next visit starts from what was saved."""
    planner.open()
    planner.record("Acorn")
    planner.open("/")
    expect(planner.mount).to_contain_text("Acorn")


def test_a_write_that_does_not_stick_is_not_called_saved(planner: PlannerPage) -> None:
    """What cannot be read back is a failed save, even when the browser raised nothing."""
    planner.page.add_init_script(FORGET)
    planner.open()
    planner.record("Acorn")
    expect(planner.notice("save-failed")).to_be_visible()
    expect(planner.saved).to_be_hidden()


@pytest.mark.all_browsers
def test_full_storage_is_said_and_can_be_overcome(planner: PlannerPage) -> None:
    """A full storage loses nothing: the plan can be downloaded, and saved once there is room."""
    planner.open()
    planner.fill_storage()
    planner.record("Acorn")
    expect(planner.notice("save-failed")).to_be_visible()
    assert planner.raw() is None
    document = json.loads(planner.offered("save-failed"))
    assert document["opportunities"][0]["company"] == "Acorn"
    planner.press("save-failed", "save")
    expect(planner.notice("save-failed")).to_be_visible()
    planner.free_storage()
    planner.press("save-failed", "save")
    expect(planner.notice("save-failed")).to_be_hidden()
    expect(planner.saved).to_be_visible()
    assert planner.companies() == ["Acorn"]


def test_the_next_edit_tries_to_save_again(planner: PlannerPage) -> None:
    """After a failed save, an edit saves everything as soon as there is room."""
    planner.open()
    planner.fill_storage()
    planner.record("Acorn")
    assert "Acorn" in planner.downloaded("save-failed")
    planner.free_storage()
    planner.mount.locator('a[href="#/"]').first.click()
    planner.record("Birch")
    expect(planner.notice("save-failed")).to_be_hidden()
    assert planner.companies() == ["Acorn", "Birch"]


def test_leaving_is_questioned_only_with_something_unsaved(planner: PlannerPage) -> None:
    """The browser's own question comes up while an edit is not in storage, and not otherwise."""
    asked: list[str] = []
    planner.page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    planner.open()
    planner.record("Acorn")
    planner.page.reload()
    planner.wait()
    assert asked == []
    planner.mount.locator('a[href="#/"]').first.click()
    planner.fill_storage()
    planner.record("Birch")
    planner.page.reload()
    assert asked == ["beforeunload"]


def test_blocked_storage_is_said_at_once_and_the_planner_works(planner: PlannerPage) -> None:
    """Where nothing may be stored, the visitor knows before typing; the plan can still be taken along."""
    planner.page.add_init_script(BLOCK)
    planner.open()
    expect(planner.notice("storage-blocked")).to_be_visible()
    planner.record("Acorn")
    expect(planner.saved).to_be_hidden()
    document = json.loads(planner.downloaded("storage-blocked"))
    assert document["opportunities"][0]["company"] == "Acorn"


@pytest.mark.parametrize("raw", [BROKEN, NEWER, "", "null", "42"])
def test_what_is_not_understood_is_never_overwritten(planner: PlannerPage, raw: str) -> None:
    """Broken or newer bytes stay as they are, whatever the visitor does, until set aside."""
    planner.page.goto(planner.site_url)
    planner.store(raw)
    planner.open()
    with planner.page.expect_download() as started:
        planner.mount.locator("form button").first.click()
    assert started.value.path().read_text("utf-8") == raw
    planner.page.evaluate("location.hash = '#/new'")
    expect(planner.mount.locator('form[data-action="record"]')).to_have_count(0)
    assert planner.raw() == raw


def test_setting_aside_keeps_the_bytes_and_starts_anew(planner: PlannerPage) -> None:
    """The old bytes move to a key of their own, and a new plan begins."""
    planner.page.goto(planner.site_url)
    planner.store(BROKEN)
    planner.open()
    planner.mount.locator("form button").last.click()
    expect(planner.mount.locator('a[href="#/new"]').first).to_be_visible()
    assert planner.raw() is None
    kept = planner.page.evaluate(
        "key => Object.entries(localStorage).filter(([name]) => name.startsWith(key))",
        planner.key.removesuffix("plan") + "set-aside:",
    )
    assert [text for _, text in kept] == [BROKEN]
    planner.record("Acorn")
    assert planner.companies() == ["Acorn"]


def test_saved_is_said_even_when_the_visitor_has_gone_on(planner: PlannerPage) -> None:
    """An edit whose reply comes after the next click is saved, and that is said."""
    planner.open()
    field = planner.begin("Acorn")
    planner.hold_back()
    field.press("Enter")
    planner.page.evaluate("location.hash = '#/settings'")
    planner.let_through()
    expect(planner.mount.locator('form[data-action="settings.save"]')).to_be_visible()
    expect(planner.saved).to_be_visible()
    assert planner.companies() == ["Acorn"]


def test_every_reply_is_applied_before_the_next_request_is_made(page: Page, site_url: str) -> None:
    """So a plan is saved before a following "open" reads it, whatever the number of steps between."""
    serve_sources(page)
    page.goto(site_url)
    told = page.evaluate(REPLIES_IN_ORDER, f"{site_url}javascripts/planner/requests.mjs")
    assert told == ["open", "first applied", "open", "second applied"]


def test_two_sites_of_one_host_do_not_meet(page: Page, site_url: str) -> None:
    """Every key begins with the site's path, and nothing else in the shared storage is touched."""
    planner = PlannerPage(page, site_url)
    page.goto(site_url)
    page.evaluate("localStorage.setItem('somebody-else', 'theirs')")
    planner.open()
    planner.record("Acorn")
    keys = page.evaluate("Object.keys(localStorage)")
    path = planner.key.split(":")[0]
    assert [key for key in keys if not key.startswith(path)] == ["somebody-else"]
    assert page.evaluate("localStorage.getItem('somebody-else')") == "theirs"
