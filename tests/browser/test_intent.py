"""Guide pages load nothing of Python until the visitor means to open the planner."""

import pytest
from playwright.sync_api import Page

from browser.planner_page import PlannerPage
from patience import until

pytestmark = pytest.mark.first_visit
_SAVE_DATA = "Object.defineProperty(navigator, 'connection', { value: { saveData: true } })"


def of_python(requested: list[str]) -> list[str]:
    """Return what was asked for of Python."""
    return [url for url in requested if "/runtime/" in url]


# The navigation's link to the planner.
PLANNER_LINK = '.md-tabs a[href*="planner"]'


@pytest.mark.all_browsers
@pytest.mark.parametrize("way", ["pointer", "focus"])
def test_resting_on_a_link_to_the_planner_starts_python(
    page: Page, site_url: str, requested: list[str], way: str
) -> None:
    """Nothing is loaded before, and the Python that was begun is the one that then answers."""
    planner = PlannerPage(page, site_url)
    page.goto(f"{site_url}rules/")
    page.wait_for_load_state("networkidle")
    assert of_python(requested) == []
    link = page.locator(PLANNER_LINK)
    if way == "pointer":
        link.hover()
    else:
        link.focus()
    until(page, planner.workers, lambda: requested)
    assert of_python(requested)
    assert planner.workers() == 1
    link.click()
    planner.wait()
    assert planner.workers() == 1


@pytest.mark.fresh
def test_passing_over_it_starts_nothing(page: Page, site_url: str, requested: list[str]) -> None:
    """A pointer on its way elsewhere is no intent."""
    page.goto(f"{site_url}rules/")
    page.wait_for_load_state("networkidle")
    page.clock.install()
    page.clock.pause_at(page.evaluate("Date.now() / 1000 + 60"))
    page.locator(PLANNER_LINK).hover()
    page.mouse.move(600, 500)
    page.clock.run_for(1_000)
    page.wait_for_timeout(1_000)  # what was begun would be asked for by then
    assert of_python(requested) == []


def test_who_saves_data_waits_for_the_planner(
    page: Page, site_url: str, requested: list[str]
) -> None:
    """With data saving on, only opening the planner loads Python."""
    page.add_init_script(_SAVE_DATA)
    page.goto(f"{site_url}rules/")
    page.wait_for_load_state("networkidle")
    link = page.locator(PLANNER_LINK)
    link.hover()
    page.wait_for_timeout(1_000)
    assert of_python(requested) == []
    link.click()
    PlannerPage(page, site_url).wait()
    assert of_python(requested)


@pytest.mark.fresh
def test_a_python_nobody_came_for_is_let_go(page: Page, site_url: str) -> None:
    """It does not fill the memory of a reader who stays with the guide; a later intent begins anew."""
    planner = PlannerPage(page, site_url)
    page.clock.install()
    page.goto(f"{site_url}rules/")
    link = page.locator(PLANNER_LINK)
    for begun in (1, 2):
        link.hover()
        page.clock.run_for(500)
        until(page, lambda begun=begun: planner.workers() == begun, planner.workers)
        page.clock.run_for(61_000)
        page.mouse.move(600, 500)
