"""Every page and every screen of the planner, checked with axe by all its rules: both palettes, both widths.

Axe is put into each document once and tells only what it found wrong, which takes half the time. Contrast is
checked in all four looks; every other rule once at each width and once in each palette.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from browser.planner_page import PlannerPage
from browser.without_python import block, do_without, wait_for_it
from followup.catalogue import labels
from followup.catalogue.exchange import copies
from pipeline import pages

RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    "resultTypes": ["violations"],
}
CONTRAST = {
    "runOnly": {"type": "rule", "values": ["color-contrast"]},
    "resultTypes": ["violations"],
}
AXE = Axe().axe_script
IS_THERE = "typeof axe === 'object'"
RUN = "async (rules) => (await axe.run(rules)).violations"
type Scheme = Literal["light", "dark"]
LOOKS: tuple[tuple[int, Scheme, dict[str, Any]], ...] = (
    (320, "light", RULES),
    (1280, "light", CONTRAST),
    (1280, "dark", RULES),
    (320, "dark", CONTRAST),
)
# What is fading in has no color of its own yet.
AT_REST = """() => {
  const all = document.getAnimations();
  const ending = all.filter(({ effect }) => effect.getComputedTiming().endTime < Infinity);
  return Promise.allSettled(ending.map(({ finished }) => finished)).then(() => true);
}"""
# The ways out of the plan and into it, one screen further.
WAYS = [f"#/{address}" for address, *_ in copies.WAYS]
PALETTES = {"light": "default", "dark": "slate"}


@pytest.fixture
def page(page: Page) -> Page:
    """A page without motion."""
    page.emulate_media(reduced_motion="reduce")
    return page


def problems(page: Page, where: str) -> list[str]:
    """Return what is wrong with what the page shows now, at both widths and in both palettes."""
    found = []
    for width, scheme, rules in LOOKS:
        page.set_viewport_size({"width": width, "height": 800})
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        expect(page.locator("body")).to_have_attribute("data-md-color-scheme", PALETTES[scheme])
        page.evaluate(AT_REST)
        look = f"{where}, {width}, {scheme}"
        found += _violations(page, look, rules) + _overflow(page, look)
    return found


def _violations(page: Page, where: str, rules: dict[str, Any]) -> list[str]:
    if not page.evaluate(IS_THERE):
        page.evaluate(AXE)
    found = page.evaluate(RUN, rules)
    return [f"{where}: {each['id']}: {node['html']}" for each in found for node in each["nodes"]]


def _overflow(page: Page, where: str) -> list[str]:
    is_wide = page.evaluate("document.documentElement.scrollWidth > window.innerWidth")
    return [f"{where}: scrolls sideways"] if is_wide else []


def test_every_page_is_accessible(page: Page, site_url: str, site_dir: Path) -> None:
    """No page breaks a rule of WCAG 2.2 AA that axe can see, or scrolls sideways."""
    found: list[str] = []
    for built in pages.read(site_dir):
        page.goto(site_url + built.name.removesuffix("index.html"))
        found += problems(page, built.name)
    assert found == []


@pytest.mark.first_visit
@pytest.mark.parametrize("standing", ["view", "earlier", "list", "nothing"])
@pytest.mark.parametrize("way", [wait_for_it, block, do_without])
def test_the_planner_is_accessible_without_python(
    page: Page,
    site_url: str,
    left: dict[str, str],
    way: Callable[[PlannerPage], None],
    standing: str,
) -> None:
    """Neither does what the page shows while Python is on its way, or when it does not come."""
    planner = PlannerPage(page, site_url)
    view = json.dumps({**json.loads(left[planner.view_key]), "day": "2026-01-01"})
    stored = {
        "view": left,
        "earlier": {**left, planner.view_key: view},
        "list": {planner.key: left[planner.key]},
        "nothing": {},
    }
    planner.prepare(stored[standing])
    way(planner)
    page.wait_for_timeout(800)
    assert problems(page, f"{way.__name__}, {standing}") == []


def test_every_planner_screen_is_accessible(page: Page, site_url: str) -> None:
    """No screen of the planner does either, empty, filled, with errors, or unreadable."""
    planner = PlannerPage(page, site_url)
    planner.open()
    found = problems(page, "empty")
    planner.begin("")
    page.get_by_role("button", name="Save and see my dates").click()
    page.locator(".fu-error").first.wait_for()
    found += problems(page, "errors")
    page.get_by_label("Company").fill("Acme")
    page.locator("[name=person-1-name]").fill("Dana Reyes")
    page.get_by_role("button", name="Save and see my dates").click()
    page.locator(".fu-verdict").wait_for()
    page.get_by_role("button", name="Mark as sent: Dana Reyes").first.click()
    page.get_by_role("link", name="Change the date").wait_for()
    for where in ["opportunity", *_links(page), *WAYS]:
        if where != "opportunity":
            planner.open(where.removeprefix("#"))
        found += problems(page, where)
    planner.store("broken")
    planner.page.reload()
    page.locator(".fu-unreadable").wait_for()
    found += problems(page, "unreadable")
    assert found == []


def _recorded_twice(planner: PlannerPage) -> str:
    """Record an interview at a company of the sample, and return its name."""
    planner.mount.get_by_role("link", name="Today", exact=True).click()
    company = planner.mount.locator(".fu-card .fu-company a").first.inner_text()
    planner.begin(company).press("Enter")
    planner.mount.locator("#known").wait_for()
    return company


def test_every_main_screen_of_the_sample_is_accessible(page: Page, site_url: str) -> None:
    """Nor do they with something of everything to show: a reload would end the sample, so links lead on."""
    planner = PlannerPage(page, site_url)
    planner.open()
    page.locator('form[data-action="sample.start"] button').click()
    page.locator(".fu-sample").wait_for()
    found: list[str] = []
    for link in page.locator(".fu-nav a").all():
        name = link.inner_text()
        link.click()
        expect(page.locator(".fu-nav a", has_text=name)).to_have_attribute("aria-current", "page")
        found += problems(page, f"sample, {name}")
    company = _recorded_twice(planner)
    found += problems(page, "known")
    page.get_by_role("button", name="Record it as another job").click()
    page.locator(".fu-verdict").wait_for()
    page.get_by_role("link", name="All", exact=True).click()
    page.locator(".fu-twice", has_text=company).wait_for()
    found += problems(page, "twice")
    assert found == []


def _links(page: Page) -> list[str]:
    """Return the address of every main screen, and of every one that an opportunity's own leads to."""
    links = page.locator('[data-mount="planner"] a[href^="#/"]').all()
    main = {f"#/{part}" for part in labels.SCREENS if part}
    return sorted({link.get_attribute("href") or "" for link in links} | main)
