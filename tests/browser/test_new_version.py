"""A new version of the site: it waits until it is wished, and takes nothing from who is busy."""

from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from browser.own_site import NEWS, OwnSite, second_version, visit
from browser.planner_page import PlannerPage
from patience import until_true
from pipeline import offline

LONGER_THAN_IDLE = 4000  # ms
# The page's scripts have nothing to do with the service worker before the test says so.
BUSY = "window.requestIdleCallback = (task) => { window.rest = task; };"
CONTROLLER = "navigator.serviceWorker.controller"
# Past the browser's own cache, which may still have what the server has no more.
FOUND = """urls => Promise.all(urls.map(
  (url) => fetch(url, { cache: 'no-store' }).then(({ status }) => status === 200)
))"""


def words(page: Page) -> Locator:
    return page.locator("[data-update] > *")


def publish(site: OwnSite, page: Page, folder: Path) -> None:
    """Publish a second version and have the browser look, as it does when a page is opened."""
    site.publish(second_version(site, folder))
    page.evaluate("navigator.serviceWorker.getRegistration().then((it) => void it.update())")
    expect(words(page)).to_be_visible()


@pytest.mark.all_browsers
def test_a_new_version_waits_until_it_is_wished_and_takes_no_typed_text(
    visitor: PlannerPage, own_site: OwnSite, tmp_path: Path
) -> None:
    """Until then every page is of the earlier one; then it comes, and what was being typed is there."""
    page = visitor.page
    visit(page, own_site.url)
    visitor.open()
    field = visitor.begin("Half a na")
    publish(own_site, page, tmp_path / "second")
    assert NEWS not in page.evaluate("fetch('../rules/').then((it) => it.text())")
    field.press_sequentially("me")
    page.get_by_role("button", name="Reload").click()
    expect(words(page)).to_be_hidden()
    visitor.wait()
    expect(visitor.mount.locator('[name="company"]')).to_have_value("Half a name")
    page.goto(f"{own_site.url}rules/")
    expect(page.get_by_text(NEWS)).to_be_visible()


@pytest.mark.all_browsers
def test_a_page_goes_on_when_its_files_are_gone_from_the_server(
    visitor: PlannerPage, own_site: OwnSite, tmp_path: Path
) -> None:
    """The planner's scripts, not loaded yet, come from what is kept of the earlier version."""
    visit(visitor.page, own_site.url)
    publish(own_site, visitor.page, tmp_path / "second")
    visitor.page.locator('.md-content a[href*="planner"]').first.click()
    visitor.wait()
    expect(words(visitor.page)).to_be_visible()
    visitor.record("Acorn")


@pytest.mark.all_browsers
def test_another_tab_goes_on_when_the_new_version_is_taken(
    visitor: PlannerPage, own_site: OwnSite, tmp_path: Path
) -> None:
    """It is told and not reloaded, still has its scripts, and its next page is of the new version."""
    page, other = visitor.page, visitor.page.context.new_page()
    visit(page, own_site.url)
    other.goto(own_site.url)
    other.evaluate("window.isSame = true")
    folder = own_site.folder / "javascripts"
    scripts = [f"{own_site.url}javascripts/{file.name}" for file in folder.iterdir()]
    publish(own_site, page, tmp_path / "second")
    page.get_by_role("button", name="Reload").click()
    expect(words(page)).to_be_hidden()
    expect(words(other)).to_be_visible()
    assert other.evaluate("window.isSame")
    assert all(other.evaluate(FOUND, scripts))
    other.locator('.md-content a[href*="rules"], .md-tabs a[href*="rules"]').first.click()
    expect(other.get_by_text(NEWS)).to_be_visible()
    assert not other.evaluate("window.isSame"), "a new page was put under old scripts"
    other.close()
    page.reload()
    until_true(page, f"({FOUND})({scripts}).then((found) => !found.some(Boolean))")


@pytest.mark.all_browsers
def test_a_new_version_can_be_put_off_by_keyboard(
    visitor: PlannerPage, own_site: OwnSite, tmp_path: Path
) -> None:
    """Later hides the words and gives the focus back; nothing is reloaded."""
    page = visitor.page
    visit(page, f"{own_site.url}rules/")
    publish(own_site, page, tmp_path / "second")
    link = page.locator(".md-footer a").last
    link.focus()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Reload")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Later")).to_be_focused()
    page.keyboard.press("Enter")
    expect(words(page)).to_be_hidden()
    expect(link).to_be_focused()
    expect(page.get_by_text(NEWS)).to_have_count(0)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_the_words_of_a_new_version_fit_and_are_not_printed(
    page: Page, site_url: str, width: int, scheme: str
) -> None:
    """On a narrow screen and a wide one, with targets for fingers, and not on paper."""
    page.set_viewport_size({"width": width, "height": 640})
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.goto(site_url)
    assert page.locator("[data-update]").get_attribute("role") == "status"
    words(page).evaluate("it => { it.hidden = false; }")
    for button in words(page).get_by_role("button").all():
        box = button.bounding_box()
        assert box
        assert min(box["width"], box["height"]) >= 24
        assert 0 <= box["x"] <= box["x"] + box["width"] <= width
    page.emulate_media(media="print")
    expect(words(page)).to_be_hidden()


@pytest.mark.all_browsers
def test_a_version_that_was_taken_while_the_page_was_loading_is_told(
    visitor: PlannerPage, own_site: OwnSite, tmp_path: Path
) -> None:
    """The page is of the earlier version, and knows it once it comes to look."""
    page = visitor.page
    visit(page, f"{own_site.url}rules/")
    page.add_init_script(BUSY)
    page.reload()
    until_true(page, "window.rest !== undefined")
    folder = second_version(own_site, tmp_path / "second")
    offline.write(folder, is_kept=False)
    own_site.publish(folder)
    page.evaluate(f"window.first = {CONTROLLER}")
    page.evaluate("navigator.serviceWorker.getRegistration().then((it) => void it.update())")
    until_true(page, f"{CONTROLLER} !== window.first")
    expect(words(page)).to_be_hidden()
    page.evaluate("window.rest()")
    expect(words(page)).to_be_visible()


@pytest.mark.all_browsers
def test_while_the_site_is_worked_on_pages_come_from_the_server(
    visitor: PlannerPage, own_site: OwnSite, tmp_path: Path
) -> None:
    """A service worker that was there before gives way, as its page is told; nothing is kept any more."""
    page = visitor.page
    visit(page, f"{own_site.url}rules/")
    folder = second_version(own_site, tmp_path / "second")
    offline.write(folder, is_kept=False)
    own_site.publish(folder)
    page.reload()
    expect(words(page)).to_be_visible()
    page.get_by_role("button", name="Reload").click()
    expect(page.get_by_text(NEWS)).to_be_visible()
    page.wait_for_timeout(LONGER_THAN_IDLE)
    expect(words(page)).to_be_hidden()
    rules = folder / "rules" / "index.html"
    rules.write_text(rules.read_text("utf-8").replace(NEWS, "News of today"), "utf-8")
    page.reload()
    expect(page.get_by_text("News of today")).to_be_visible()
    assert page.evaluate("caches.keys()") == []
