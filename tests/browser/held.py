"""Files that a page waits for as long as a test wants."""

from playwright.sync_api import Route

from browser.planner_page import PlannerPage


def hold(planner: PlannerPage, pattern: str) -> list[Route]:
    """Let what is asked for wait; return what waits."""
    held: list[Route] = []

    def keep(route: Route) -> None:
        held.append(route)

    planner.page.route(pattern, keep)
    return held


def let_go(held: list[Route]) -> None:
    """Let all of it come."""
    for route in held:
        route.continue_()
