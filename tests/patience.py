"""How long tests wait for what must come: longer than any machine takes, since no test is of a time."""

import time
from collections.abc import Callable

import pytest
from playwright.sync_api import Page

SECONDS = 45


def until(page: Page, is_so: Callable[[], object], what: Callable[[], object]) -> None:
    """Wait until something is so; `what` tells how it was at the end when that never came."""
    end = time.monotonic() + SECONDS
    while not is_so():
        if time.monotonic() > end:
            pytest.fail(f"not within {SECONDS} s: {what()}")
        page.wait_for_timeout(50)


def until_true(page: Page, expression: str) -> None:
    """Wait for something in the page; the content policy stops Playwright's own way."""
    until(page, lambda: page.evaluate(expression), lambda: expression)


def settle(page: Page) -> None:
    """Wait until a visit has left what later ones need: Python's files, and its snapshot."""
    until_true(page, "performance.getEntriesByName('followup:settled').length > 0")
