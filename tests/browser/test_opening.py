"""What Python is told when it opens the plan."""

from collections.abc import Callable

from playwright.sync_api import BrowserContext

from browser.planner_page import PlannerPage


def test_python_is_told_what_the_visitor_reads(
    new_context: Callable[..., BrowserContext], site_url: str
) -> None:
    """With the plan go the languages that the browser knows of, the best first; with nothing else do they."""
    planner = PlannerPage(new_context(locale="de-AT").new_page(), site_url)
    planner.open()
    planner.record("Acorn")
    told = {each["action"]: each.get("languages") for each in planner.asked()}
    assert told["open"] == planner.page.evaluate("[...navigator.languages]")
    assert told["open"][0] == "de-AT"
    assert told["record"] is None
