"""Visits without a network: after one visit the whole site is there; what is others' stays."""

import re
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from browser.own_site import OwnSite, visit
from browser.planner_page import PlannerPage
from patience import settle, until, until_true

REGISTERED = "navigator.serviceWorker.getRegistrations().then(({ length }) => length)"
LONGER_THAN_IDLE = 4000  # ms
KEEP_BLOB = """() => {
  const create = URL.createObjectURL;
  URL.createObjectURL = (blob) => create.call(URL, (window.blob = blob));
}"""


@pytest.fixture
def kept(visitor: PlannerPage, own_site: OwnSite) -> PlannerPage:
    """One visit, home page and planner; then the server is gone."""
    visitor.page.goto(own_site.url)
    visitor.open()
    settle(visitor.page)
    own_site.stop()
    return visitor


@pytest.mark.all_browsers
def test_after_one_visit_every_address_is_answered_without_a_server(
    kept: PlannerPage, own_site: OwnSite
) -> None:
    """With its slash or without, whatever stands behind it; an unknown one by the site's own 404 page."""
    page = kept.page
    for path in ("rules/", "rules", "rules/?from=mail#top", "about/privacy/index.html", ""):
        answer = page.goto(own_site.url + path)
        assert answer is not None
        assert answer.status == 200
        expect(page.locator("h1").first).to_be_visible()
    page.goto(f"{own_site.url}rules?from=mail")
    assert page.url == f"{own_site.url}rules/?from=mail"
    answer = page.goto(f"{own_site.url}no/such/page")
    assert answer is not None
    assert answer.status == 404
    expect(page.locator('.md-content a[href$="/planner/"]')).to_be_visible()


@pytest.mark.all_browsers
def test_after_one_visit_links_and_search_work_without_a_server(
    kept: PlannerPage, own_site: OwnSite
) -> None:
    """Instant navigation goes on as it does with a network, and search finds."""
    page = kept.page
    page.goto(f"{own_site.url}rules/")
    page.evaluate("window.isSame = true")
    page.locator('.md-content a[href*="thank-everyone"]').first.click()
    expect(page).to_have_url(f"{own_site.url}rules/thank-everyone/")
    expect(page).to_have_title(re.compile("^Thank everyone"))
    assert page.evaluate("window.isSame"), "the page was loaded anew"
    expect(page.locator(".md-content h1")).to_have_text(re.compile("^Thank everyone"))
    search = page.locator('[data-md-component="search-query"]')
    found = page.locator(".md-search-result__link").first

    def is_found() -> bool:
        """Material closes the search once more when the page has changed, at a moment of its own."""
        if not page.locator("#__search").is_checked():
            search.blur()  # it opens when the focus comes
            search.click()
            search.fill("")
            search.press_sequentially("voicemail")
        return found.is_visible()

    until(page, is_found, search.input_value)


@pytest.mark.all_browsers
def test_after_one_visit_the_planner_works_without_a_server(kept: PlannerPage) -> None:
    """An edit is saved, is there after a reload, and the plan can be taken along."""
    kept.page.reload()
    kept.wait()
    kept.record("Acorn")
    kept.page.reload()
    expect(kept.mount).to_contain_text("Acorn")
    kept.page.goto(f"{kept.site_url}rules/")
    kept.open()
    kept.record("Birch")
    assert kept.companies() == ["Acorn", "Birch"]
    kept.page.goto(f"{kept.url}#/")
    kept.page.evaluate(KEEP_BLOB)
    kept.mount.get_by_role("button", name="Download").first.click()
    until_true(kept.page, "window.blob !== undefined")
    assert "Birch" in kept.page.evaluate("window.blob.text()")


@pytest.mark.all_browsers
def test_a_reader_of_the_guide_keeps_no_python(visitor: PlannerPage, own_site: OwnSite) -> None:
    """What is kept while someone reads is the guide; Python comes when they turn to the planner."""
    visit(visitor.page, own_site.url)
    visitor.page.wait_for_timeout(500)
    assert not [path for path in own_site.asked if "/runtime/" in path]
    assert f"{own_site.base}planner/index.html" in own_site.asked
    own_site.stop()
    visitor.page.goto(f"{own_site.url}rules/")
    expect(visitor.page.locator("h1").first).to_be_visible()


@pytest.mark.all_browsers
def test_only_old_caches_of_this_very_site_go(visitor: PlannerPage, own_site: OwnSite) -> None:
    """Others' caches stay: a site's in a folder of ours, or one's whose name begins like ours."""
    base, page = own_site.base, visitor.page
    foreign = [f"{base}b/:followup:site", f"{base[:-1]}:followup:old", "other", "/:followup:site"]
    runtime, old = f"{base}:followup:runtime", f"{base}:followup:old"
    page.goto(f"{own_site.url}assets/icon-192.png")
    opening = "names => Promise.all(names.map((name) => caches.open(name))).then(() => {})"
    page.evaluate(opening, [*foreign, runtime, old, f"{old}-v1"])
    visit(page, own_site.url)
    names = page.evaluate("caches.keys()")
    assert sorted(names) == sorted([*foreign, runtime, f"{base}:followup:site"])


def test_who_saves_data_keeps_nothing_before_the_planner_is_opened(
    visitor: PlannerPage, own_site: OwnSite
) -> None:
    """They pay for the guide pages they read, and no more."""
    page = visitor.page
    page.add_init_script("navigator.connection.__defineGetter__('saveData', () => true)")
    page.goto(own_site.url)
    page.wait_for_timeout(LONGER_THAN_IDLE)
    assert page.evaluate(REGISTERED) == 0
    page.locator('.md-content a[href*="planner"]').first.click()
    settle(page)
    assert page.evaluate(REGISTERED) == 1


def test_chromium_finds_nothing_that_keeps_the_site_from_being_installed(
    visitor: PlannerPage, own_site: OwnSite
) -> None:
    """The manifest is read without an error, on any page and on one that does not exist."""
    page = visitor.page
    session = page.context.new_cdp_session(page)
    for path in ("", "planner/", "no/such/page"):
        page.goto(own_site.url + path)
        manifest = session.send("Page.getAppManifest")
        assert urlsplit(manifest["url"]).path == f"{own_site.base}manifest.webmanifest"
        assert manifest["errors"] == []
        errors = session.send("Page.getInstallabilityErrors")["installabilityErrors"]
        # A test's window is an incognito one, from which nothing is installed.
        assert {each["errorId"] for each in errors} <= {"in-incognito"}
