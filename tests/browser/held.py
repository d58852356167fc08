"""Files that a page waits for as long as a test wants."""

from playwright.sync_api import Page, Route


class Held:
    """What is asked for and does not come yet."""

    def __init__(self) -> None:
        self._waiting: list[Route] | None = []

    def keep(self, route: Route) -> None:
        """Let it wait, unless all may come by now."""
        if self._waiting is None:
            route.continue_()
        else:
            self._waiting.append(route)

    def let_go(self) -> None:
        """Let all of it come, and what is asked for later."""
        waiting, self._waiting = self._waiting or [], None
        for route in waiting:
            route.continue_()


def hold(page: Page, pattern: str) -> Held:
    """Let what is asked for wait."""
    held = Held()
    page.route(pattern, held.keep)
    return held
