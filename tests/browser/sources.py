"""The page's single modules, as they are written: the site itself has them only in bundles."""

from pathlib import Path

from playwright.sync_api import Page, Route

_SOURCES = Path(__file__).parents[2] / "docs" / "javascripts"


def serve_sources(page: Page) -> None:
    """Let a page find them below `javascripts/`."""

    def fulfill(route: Route) -> None:
        _, _, name = route.request.url.partition("/javascripts/")
        route.fulfill(path=_SOURCES / name, content_type="text/javascript")

    page.route("**/javascripts/**/*.mjs", fulfill)
