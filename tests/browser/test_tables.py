"""A table from another program comes into the page: its bytes arrive, and the keyboard decides about it."""

from typing import Any

from playwright.sync_api import FilePayload, expect

from browser.by_keyboard import Keyboard
from browser.planner_page import PlannerPage
from browser.test_accessibility import problems

TABLE = (
    "Firma;Position;Status;Interview date;Interviewers\r\n"
    "Müller GmbH;Leiterin;applied;03/04/2026;Jörg Weiß and Ana Cruz\r\n"
    "Globex;Fahrer;perhaps;someday;\r\n"
)
FILE = FilePayload(name="jobs.csv", mimeType="text/csv", buffer=TABLE.encode("cp1252"))


def test_a_table_of_old_is_taken_in_by_keyboard(planner: PlannerPage) -> None:
    """Its letters are right, day and month are asked for, and nothing is saved before that is decided."""
    planner.open("/spreadsheets")
    keyboard, mount = Keyboard(planner.page), planner.mount
    mount.locator('input[type="file"]').set_input_files(FILE)
    keyboard.tab_to('form[data-action="exchange.table.read"] button')
    keyboard.press("Enter")
    expect(mount.locator("#screen")).to_be_focused()
    assert _fields_of(planner, "exchange.table.read")["table.name"] == "jobs.csv"
    expect(mount).to_contain_text("Müller GmbH")
    keyboard.tab_to('[name="column-0"]')
    keyboard.press("C")
    expect(mount.locator('[name="column-0"]')).to_have_value("company")
    keyboard.tab_to('[data-action="exchange.table.use"]')
    keyboard.press("Enter")
    month_first = mount.locator('[name="order-3"][value="mdy"]')
    expect(month_first).to_be_focused()
    assert problems(planner.page, "a table that asks") == []
    keyboard.press("ArrowDown")
    expect(mount.locator('[name="order-3"][value="dmy"]')).to_be_checked()
    keyboard.tab_to(
        'form[data-action="exchange.table.adjust"] button:not([data-action], .fu-default)'
    )
    keyboard.press("Enter")
    expect(mount).to_contain_text("1 row can be taken, 1 cannot.")
    expect(mount).to_contain_text("with Jörg Weiß and Ana Cruz")
    expect(mount.locator("#rows")).to_be_focused()
    keyboard.tab_to('[data-action="exchange.table.use"]')
    assert problems(planner.page, "a table with a row that cannot be taken") == []
    keyboard.press("Enter")
    planner.page.wait_for_url("**/planner/#/load")
    expect(mount.locator("#screen")).to_be_focused()
    assert planner.companies() == []
    keyboard.tab_to('form[data-action="exchange.load.take"] button:not(.fu-default)')
    keyboard.press("Enter")
    expect(planner.saved).to_be_visible()
    assert planner.companies() == ["Müller GmbH"]


def _fields_of(planner: PlannerPage, action: str) -> dict[str, Any]:
    asked = planner.page.evaluate("window.asked")
    return dict(next(each["fields"] for each in reversed(asked) if each["action"] == action))
