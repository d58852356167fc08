"""The planner's page, as the tests of its host use it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from browser.own_site import OwnSite
from browser.planner_page import PlannerPage


@pytest.fixture
def planner(page: Page, site_url: str) -> PlannerPage:
    """The planner's page, not opened yet, so that a test can prepare what it meets."""
    return PlannerPage(page, site_url)


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


@pytest.fixture
def own_site(site_server: Any, hosts: set[str], tmp_path: Path) -> Iterator[OwnSite]:
    """The site on a server that a test can stop."""
    site = OwnSite(site_server.folder, site_server.base, tmp_path / "first")
    hosts.add(urlsplit(site.url).netloc)
    yield site
    site.stop()


@pytest.fixture
def visitor(new_context: Callable[..., BrowserContext], own_site: OwnSite) -> PlannerPage:
    """A tab for the planner's page there, in a browser that lets sites keep themselves."""
    page = new_context(service_workers="allow").new_page()
    return PlannerPage(page, own_site.url, is_kept=True)


@pytest.fixture(scope="session")
def left(browser: Browser, site_url: str) -> dict[str, str]:
    """What a visit leaves in storage: a plan with an interview today, and how it was last shown."""
    page = browser.new_page(service_workers="block")
    planner = PlannerPage(page, site_url)
    planner.open()
    company = planner.begin("Acorn")
    planner.mount.locator('[name="person-1-name"]').fill("Dana Reyes")
    company.press("Enter")
    page.wait_for_url("**/planner/#/o/*")
    planner.open("/")
    planner.wait_for_view("Acorn")
    keys = (planner.key, planner.view_key)
    stored = {key: page.evaluate("key => localStorage.getItem(key)", key) for key in keys}
    page.close()
    return stored
