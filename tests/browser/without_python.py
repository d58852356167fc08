"""The planner's page in browsers where Python does not come, each for its own reason."""

from playwright.sync_api import Route

from browser.held import hold
from browser.planner_page import PlannerPage
from patience import until_true

WASM = "**/*.wasm"
SILENCE = 10_000  # milliseconds
NO_WEBASSEMBLY = "delete globalThis.WebAssembly"


def wait_for_it(planner: PlannerPage) -> None:
    """The file is on its way."""
    hold(planner.page, WASM)
    planner.page.goto(planner.url)


def block(planner: PlannerPage) -> None:
    """The browser may not have WebAssembly's file."""
    planner.page.route(WASM, lambda route: route.abort())
    planner.page.goto(planner.url)


def garble(planner: PlannerPage) -> None:
    """The file is there, and broken."""

    def answer(route: Route) -> None:
        route.fulfill(body=b"\0asm but not really", content_type="application/wasm")

    planner.page.route(WASM, answer)
    planner.page.goto(planner.url)


def hang(planner: PlannerPage) -> None:
    """The file never comes, and the time for it has passed."""
    planner.page.clock.install()
    hold(planner.page, WASM)
    planner.page.goto(planner.url)
    wait_for_scripts(planner)
    planner.page.clock.run_for(SILENCE)


def do_without(planner: PlannerPage) -> None:
    """The browser has no WebAssembly."""
    planner.page.add_init_script(NO_WEBASSEMBLY)
    planner.page.goto(planner.url)


def wait_for_scripts(planner: PlannerPage) -> None:
    """Wait until the planner's own scripts are there and wait for Python."""
    until_true(planner.page, "globalThis.followupLine === null")
    planner.page.wait_for_timeout(200)
