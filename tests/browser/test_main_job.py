"""The main job in real browsers, as visitors do it: record, read the dates, act, come back later."""

import json
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from browser.days import come_at
from browser.planner_page import PlannerPage
from followup.catalogue.labels import STATUSES
from followup.dates import DayWords

TODAY = "2026-11-12"
PANEL = {
    "Company": "Northwind Traders",
    "Role (optional)": "VP Operations",
}


@pytest.fixture
def visitor(page: Page, site_url: str) -> PlannerPage:
    """Someone who opens the planner in the evening of their interview."""
    page.set_viewport_size({"width": 320, "height": 640})
    come_at(page, f"{TODAY}T19:30:00")
    planner = PlannerPage(page, site_url)
    planner.open()
    return planner


def _record_a_panel_of_two(planner: PlannerPage) -> None:
    page = planner.page
    page.get_by_role("link", name="Record an interview").click()
    for label, text in PANEL.items():
        page.get_by_label(label).fill(text)
    for row, name in enumerate(("Dana Reyes", "Lee Okafor"), start=1):
        page.get_by_role("group", name=f"Interviewer {row}").get_by_label("Name").fill(name)
    page.get_by_role("button", name="Save and see my dates").click()
    expect(page.get_by_role("heading", name="Your dates")).to_be_visible()


def _command_line(document: dict[str, Any], today: str, folder: Path) -> list[dict[str, Any]]:
    plan = folder / "plan.json"
    plan.write_text(json.dumps(document), "utf-8")
    command = [sys.executable, "-m", "followup", "schedule", str(plan), "--today", today]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    [opportunity] = json.loads(done.stdout)["opportunities"]
    return list(opportunity["follow_ups"])


def _row(follow_up: dict[str, Any], today: str) -> tuple[str, str]:
    """Return what the page shows of a follow-up: its dates and its status."""
    words = DayWords(today=date.fromisoformat(today))
    opens, due = (words.short(date.fromisoformat(follow_up[key])) for key in ("opens", "due"))
    when = {"thank_you_note": f"by {due}", "update_call": f"{opens} to {due}"}
    return when.get(follow_up["kind"], f"from {opens}"), STATUSES[follow_up["status"]]


def _rows(page: Page) -> list[tuple[str, str]]:
    rows = page.locator(".fu-date").all()
    shown = [(row.locator(".fu-when"), row.locator(".fu-status")) for row in rows]
    return [(when.inner_text().split(" (")[0], status.inner_text()) for when, status in shown]


@pytest.mark.all_browsers
def test_the_page_gives_the_dates_of_the_command_line_and_keeps_them(
    visitor: PlannerPage, tmp_path: Path
) -> None:
    """Two notes, one call, one day to move on: as the command line says, and still there later."""
    _record_a_panel_of_two(visitor)
    expect(visitor.saved).to_be_visible()
    envelope = visitor.stored()
    assert envelope is not None
    expected = _command_line(envelope["document"], TODAY, tmp_path)
    kinds = [each["kind"] for each in expected]
    assert kinds == ["thank_you_note", "thank_you_note", "update_call", "move_on"]
    assert _rows(visitor.page) == [_row(each, TODAY) for each in expected]

    visitor.page.reload()
    visitor.wait()
    assert _rows(visitor.page) == [_row(each, TODAY) for each in expected]

    later = "2026-11-26"
    come_at(visitor.page, f"{later}T08:00:00")
    visitor.page.reload()
    visitor.wait()
    expected = _command_line(envelope["document"], later, tmp_path)
    assert _rows(visitor.page) == [_row(each, later) for each in expected]


def test_a_search_from_first_note_to_closed_file(visitor: PlannerPage) -> None:
    """Notes are marked as sent, the call is logged two weeks on, and the file is closed after the silence."""
    page = visitor.page
    headline = page.locator(".fu-verdict .fu-headline")
    _record_a_panel_of_two(visitor)
    page.get_by_role("button", name="Mark as sent: Dana Reyes").first.click()
    page.get_by_role("button", name="Mark as sent: Lee Okafor").first.click()
    expect(headline).to_have_text("Wait until Thu, Nov 26")

    come_at(page, "2026-11-26T09:00:00")
    page.reload()
    expect(headline).to_have_text("Call for an update")
    page.get_by_role("button", name="I called").click()
    expect(headline).to_have_text("Leave it with them until Thu, Dec 3")

    come_at(page, "2026-12-03T09:00:00")
    page.reload()
    expect(headline).to_have_text("Move on")
    page.locator(".fu-verdict").get_by_role("button", name="Close this file").click()
    expect(headline).to_have_text("Closed, moved on")
    assert visitor.companies() == ["Northwind Traders"]


def test_delete_and_undo(visitor: PlannerPage) -> None:
    """A deleted opportunity is gone from storage, and one press of Undo brings it back to the byte."""
    page = visitor.page
    _record_a_panel_of_two(visitor)
    expect(visitor.saved).to_be_visible()
    before = (visitor.stored() or {})["document"]
    page.get_by_role("button", name="Delete this file for good: Northwind Traders").click()
    expect(page.get_by_role("heading", name="Start with your last interview")).to_be_visible()
    assert visitor.companies() == []
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_role("link", name="Northwind Traders").first).to_be_visible()
    assert (visitor.stored() or {})["document"] == before


def _tab_to(page: Page, name: str) -> None:
    """Press Tab until something of that name has the focus."""
    for _ in range(80):
        page.keyboard.press("Tab")
        if page.evaluate(
            "name => { const at = document.activeElement;"
            " return (at.labels?.[0]?.textContent ?? at.textContent).trim().startsWith(name); }",
            name,
        ):
            return
    pytest.fail(f"Tab never reaches {name!r}")


@pytest.mark.all_browsers
def test_the_main_job_by_keyboard_alone(visitor: PlannerPage) -> None:
    """Record an interview with two people and mark both notes, without a pointer."""
    page, keyboard = visitor.page, visitor.page.keyboard
    _tab_to(page, "Record an interview")
    keyboard.press("Enter")
    expect(page.get_by_label("Company")).to_be_visible()
    _tab_to(page, "Company")
    keyboard.type("Acme")
    _tab_to(page, "Name")
    keyboard.type("Dana Reyes")
    _tab_to(page, "Name")
    keyboard.type("Lee Okafor")
    keyboard.press("Enter")
    expect(page.locator(".fu-verdict .fu-headline")).to_have_text("Write two thank-you notes")
    for name in ("Dana Reyes", "Lee Okafor"):
        _tab_to(page, f"Mark as sent: {name}")
        keyboard.press("Enter")
        expect(page.locator(".fu-notice")).to_contain_text(f"Marked your note to {name}")
    expect(page.locator(".fu-verdict .fu-headline")).to_contain_text("Wait until")


def test_pressing_enter_twice_on_close_deletes_nothing(visitor: PlannerPage) -> None:
    """After an action the focus is on what came of it, never on the button that took its place."""
    page = visitor.page
    _record_a_panel_of_two(visitor)
    page.get_by_role("button", name="Close this file: I have moved on").focus()
    page.keyboard.press("Enter")
    expect(page.locator(".fu-verdict .fu-headline")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator(".fu-verdict .fu-headline")).to_have_text("Closed, moved on")
    assert visitor.companies() == ["Northwind Traders"]


def test_an_impossible_date_is_refused_at_its_field(visitor: PlannerPage) -> None:
    """A half-typed day is not taken for an empty one: it is named, and the rest of the form stays."""
    page = visitor.page
    page.get_by_role("link", name="Record an interview").click()
    page.get_by_label("Company").fill("Acme")
    day = page.get_by_label("Day of the interview")
    day.focus()
    page.keyboard.type("02302026")
    page.get_by_role("button", name="Save and see my dates").click()
    expect(page.locator("#date-error")).to_be_visible()
    expect(page.get_by_label("Company")).to_have_value("Acme")
    assert visitor.stored() is None
