"""What visitors do in several tabs."""

from playwright.sync_api import expect

from browser.planner_page import PlannerPage
from patience import until


def submit(planner: PlannerPage) -> None:
    """Submit what `begin` has begun, and wait for nothing."""
    planner.mount.locator('form[data-action="record"]').evaluate("form => form.requestSubmit()")


def wait_for_companies(planner: PlannerPage, companies: set[str]) -> None:
    """Wait until the stored plan has these companies, in any order."""
    expected = sorted(companies)
    until(planner.page, lambda: sorted(planner.companies()) == expected, planner.companies)


def go_home(planner: PlannerPage) -> None:
    """Show the first screen."""
    planner.page.evaluate("location.hash = '#/'")
    expect(planner.mount.locator('a[href="#/new"]').first).to_be_visible()
