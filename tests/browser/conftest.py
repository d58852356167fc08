"""The planner's page, as the tests of its host use it."""

import pytest
from playwright.sync_api import Page

from browser.planner_page import PlannerPage


@pytest.fixture
def planner(page: Page, site_url: str) -> PlannerPage:
    """The planner's page, not opened yet, so that a test can prepare what it meets."""
    return PlannerPage(page, site_url)
