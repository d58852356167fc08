"""From a recorded interview to a calendar file and back, in a browser."""

from pathlib import Path

from playwright.sync_api import expect

from browser.by_keyboard import Keyboard
from browser.planner_page import PlannerPage
from unit.entries import parsed


def _downloaded(planner: PlannerPage) -> str:
    keyboard = Keyboard(planner.page)
    keyboard.tab_to('form[data-action="exchange.calendar.download"] button')
    with planner.page.expect_download() as started:
        keyboard.press("Enter")
    file = started.value
    assert file.suggested_filename.startswith("follow-ups-acorn-")
    return Path(file.path()).read_bytes().decode()


def test_the_finishing_step_leads_to_a_calendar_that_knows_what_it_handed_out(
    planner: PlannerPage,
) -> None:
    """What is in the file is not new any more; what is done is to be deleted; both outlive a reload."""
    planner.open()
    company = planner.begin("Acorn")
    planner.mount.locator('[name="person-1-name"]').fill("Zoë Reyes, 家")
    company.press("Enter")
    planner.page.wait_for_url("**/planner/#/o/*")
    planner.mount.locator('.fu-notice a[href$="/calendar"]').click()
    expect(planner.mount.locator("#screen")).to_be_focused()
    titles = [str(each["summary"]) for each in parsed(_downloaded(planner))]
    assert titles == [
        "Thank-you note to Zoë Reyes, 家 (Acorn)",
        "Call for an update, once (Acorn)",
        "Move on (Acorn)",
    ]
    take_back = planner.mount.locator('form[data-action="exchange.calendar.take_back"]')
    expect(take_back).to_be_visible()
    expect(planner.mount.locator("#screen")).to_be_focused()
    planner.mount.locator(".fu-back a").click()
    planner.mount.locator('form[data-action="note.sent"] button').first.click()
    expect(planner.mount.locator('form[data-action="undo"]').first).to_be_visible()
    planner.page.reload()
    planner.wait()
    planner.mount.locator('#dates ~ p a[href$="/calendar"]').click()
    removed = planner.mount.locator(".fu-removed li")
    expect(removed).to_have_count(1)
    expect(removed).to_contain_text("Zoë Reyes")
    expect(planner.mount.locator('input[name="which"][value="new"]')).to_have_count(0)
    assert len(parsed(_downloaded(planner))) == 2
