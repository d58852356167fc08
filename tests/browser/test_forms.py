"""Panels, interviews and settings in the page: nothing is lost, and the focus is where the work goes on."""

from playwright.sync_api import expect

from browser.planner_page import PlannerPage


def test_a_pasted_panel_fills_the_rows(planner: PlannerPage) -> None:
    """The text moves into rows, beside what was typed before; a reload still has them; Save keeps them."""
    planner.open()
    planner.begin("Acorn")
    mount = planner.mount
    mount.locator('[name="person-1-name"]').fill("Ann Lee")
    mount.get_by_text("Paste several at once").click()
    paste = mount.locator('[name="paste"]')
    paste.fill("Dana Reyes, VP Engineering; Lee Okafor (Recruiter)")
    mount.get_by_role("button", name="Fill in the rows").click()
    expect(mount.locator('[name="person-3-title"]')).to_have_value("Recruiter")
    expect(mount.locator('[name="person-2-name"]')).to_be_focused()
    expect(mount.locator('[name="person-1-name"]')).to_have_value("Ann Lee")
    expect(paste).to_have_value("")
    expect(mount.locator(".fu-paste")).not_to_have_attribute("open", "")
    planner.page.reload()
    planner.wait()
    expect(mount.locator('[name="person-2-name"]')).to_have_value("Dana Reyes")
    expect(mount.locator('[name="person-3-name"]')).to_have_value("Lee Okafor")
    mount.get_by_role("button", name="Save and see my dates").click()
    expect(mount.locator(".fu-date").first).to_contain_text("Thank-you note to Ann Lee")
    expect(mount).to_contain_text("Thank-you note to Lee Okafor")


def test_a_country_shows_its_regions_and_holidays(planner: PlannerPage) -> None:
    """The form follows the country in the page, and what is typed beside it is kept."""
    planner.open("/settings")
    mount = planner.mount
    mount.get_by_label("Your name").fill("Ana")
    mount.get_by_label("Country").select_option("Canada")
    mount.get_by_role("button", name="Show regions and holidays").click()
    expect(mount.get_by_label("Region")).to_be_focused()
    mount.get_by_label("Country").select_option("United States")
    mount.get_by_role("button", name="Save", exact=True).click()
    region = mount.get_by_label("Region")
    expect(region).to_be_focused()
    expect(region).to_contain_text("California")
    region.select_option("California")
    mount.get_by_role("button", name="Save", exact=True).click()
    expect(mount.get_by_role("heading", level=2)).not_to_have_text("Settings")
    planner.open("/settings")
    expect(mount.get_by_label("Country")).to_have_value("US")
    expect(mount.get_by_label("Region")).to_have_value("CA")
    expect(mount.get_by_label("Your name")).to_have_value("Ana")


def test_a_suggested_country_is_taken_in_one_tap(planner: PlannerPage) -> None:
    """The browser's language suggests it; the form below follows, and what is typed there is kept."""
    planner.open("/settings")
    mount = planner.mount
    mount.get_by_label("Your name").fill("Ana")
    mount.get_by_role("button", name="Use United States").click()
    expect(mount.get_by_label("Region")).to_be_focused()
    expect(mount.get_by_label("Country")).to_have_value("US")
    expect(mount.get_by_label("Your name")).to_have_value("Ana")


def test_an_interview_is_cancelled_and_brought_back(planner: PlannerPage) -> None:
    """One tap each; the focus stays at the interview, not on what would take it back."""
    planner.open()
    planner.begin("Acorn").press("Enter")
    mount = planner.mount
    mount.get_by_role("button", name="It was canceled").click()
    expect(mount.locator("[data-interview] h4")).to_be_focused()
    mount.get_by_role("button", name="It takes place after all").click()
    expect(mount.get_by_role("button", name="It was canceled")).to_be_visible()
