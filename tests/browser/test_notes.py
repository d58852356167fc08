"""Thank-you notes in real browsers: from Today's card to a note that is marked as sent, by keyboard."""

from urllib.parse import unquote

import pytest
from playwright.sync_api import Page, expect

from browser.days import come_at
from browser.planner_page import PlannerPage
from browser.test_accessibility import problems

NOTE = """Dear Dana,

Thank you for your time today. Your question about putting two warehouses on one schedule has stayed with me.
I would enjoy doing that with your team, and I am very interested in the VP Operations role.

Best regards,
Sam Ortiz
555 0100"""


@pytest.fixture
def visitor(page: Page, site_url: str) -> PlannerPage:
    """Someone who met two people today and looks at Today."""
    page.emulate_media(reduced_motion="reduce")
    page.set_viewport_size({"width": 320, "height": 640})
    come_at(page, "2026-11-12T19:30:00")
    planner = PlannerPage(page, site_url)
    planner.open("/new")
    page.get_by_label("Company").fill("Acme")
    page.get_by_label("Role").fill("VP Operations")
    for row, name in enumerate(("Dana Reyes", "Lee Okafor"), start=1):
        page.locator(f"[name=person-{row}-name]").fill(name)
        page.locator(f"[name=person-{row}-email]").fill(f"{name[:4].strip()}@example.com")
    page.locator("[name=person-1-name]").press("Enter")
    page.locator(".fu-verdict").wait_for()
    planner.open("/")
    return planner


def _press(page: Page, name: str, key: str = "Enter") -> None:
    """Press what has this name, by keyboard."""
    at = page.locator(".host-mount").locator("a, button").filter(has_text=name).first
    at.focus()
    page.keyboard.press(key)


@pytest.mark.all_browsers
def test_from_the_card_to_a_note_that_is_sent(visitor: PlannerPage) -> None:
    """Draft, edit until nothing must be fixed, mail link, mark; the text survives what happens between."""
    page = visitor.page
    _press(page, "Write the notes")
    text, score = page.get_by_label("Your note to Dana Reyes"), page.locator("#score")
    _press(page, "Warm")
    expect(text).to_be_focused()
    expect(score).to_contain_text("to fix before you send it")
    _press(page, "Show it in the note")
    selected = "el => el.value.slice(el.selectionStart, el.selectionEnd)"
    assert text.evaluate(selected).startswith("[")
    text.focus()
    page.keyboard.press("ControlOrMeta+A")
    page.keyboard.insert_text(NOTE)
    expect(score).to_contain_text("Nothing stands in the way of sending it.")
    expect(text).to_be_focused()

    page.reload()
    visitor.wait()
    expect(text).to_have_value(NOTE)
    page.get_by_role("link", name="Lee Okafor", exact=True).click()
    expect(page.get_by_label("Your note to Lee Okafor")).to_be_visible()
    visitor.open("/settings")
    visitor.back()
    page.get_by_role("link", name="Dana Reyes", exact=True).click()
    expect(text).to_have_value(NOTE)

    link = page.get_by_role("link", name="Open in mail program")
    href = unquote(link.get_attribute("href") or "")
    assert href.startswith("mailto:Dana@example.com?subject=")
    assert NOTE.replace("\n", "\r\n") in href
    _press(page, "Mark as sent")
    expect(page.locator(".fu-notice")).to_contain_text("Marked your note to Dana Reyes")
    expect(page.get_by_label("Your note to Lee Okafor")).to_be_visible()
    visitor.open("/")
    expect(page.locator(".fu-card .fu-headline")).to_have_text("Write Lee's note")
    [file] = (visitor.stored() or {})["document"]["opportunities"]
    assert [each["note"] for each in file["touchpoints"]] == [NOTE]


def test_a_draft_gives_back_what_it_took_the_place_of(visitor: PlannerPage) -> None:
    """One's own text comes back, also after two drafts."""
    page = visitor.page
    _press(page, "Write the notes")
    text = page.get_by_label("Your note to Dana Reyes")
    text.fill("My own words")
    for tone in ("Warm", "Brief"):
        page.get_by_role("button", name=tone).click()
    expect(text).not_to_have_value("My own words")
    page.get_by_role("button", name="Put back what stood there").click()
    expect(text).to_have_value("My own words")


def test_nothing_edited_is_lost_to_another_draft(visitor: PlannerPage) -> None:
    """Drafts that were made one's own come back one after another, each with its own subject."""
    page = visitor.page
    _press(page, "Write the notes")
    text, subject = page.get_by_label("Your note to Dana Reyes"), page.get_by_label("Subject line")
    written = []
    for tone, words in (("Warm", "My first words"), ("Brief", "My second words")):
        page.get_by_role("button", name=tone).click()
        text.fill(words)
        written.append((words, subject.input_value()))
    page.get_by_role("button", name="Formal").click()
    for words, above in reversed(written):
        page.get_by_role("button", name="Put back what stood there").click()
        expect(text).to_have_value(words)
        expect(subject).to_have_value(above)


def test_a_draft_is_no_text_of_one_s_own_after_a_reload(visitor: PlannerPage) -> None:
    """What the page was opened anew with is still known as a draft, which nobody wants back."""
    page = visitor.page
    _press(page, "Write the notes")
    text = page.get_by_label("Your note to Dana Reyes")
    text.fill("My own words")
    page.get_by_role("button", name="Warm").click()
    expect(page.locator("#report")).to_be_visible()
    page.reload()
    page.get_by_role("button", name="Brief").click()
    page.get_by_role("button", name="Put back what stood there").click()
    expect(text).to_have_value("My own words")


def test_the_coach_s_page_asks_nobody(page: Page, site_url: str) -> None:
    """Once Python is there, nothing is fetched; fast typing keeps its letters and the caret."""
    page.goto(f"{site_url}coach/")
    text = page.get_by_label("Your note", exact=True)
    text.focus()
    page.keyboard.type("Dear Dnaa, ")
    expect(page.locator("#report")).to_be_visible()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    words = "thank you for your time and for what you said about the port. " * 3
    page.keyboard.type(words, delay=15)
    for _ in range(4):
        page.keyboard.press("ArrowLeft")
        page.wait_for_timeout(200)
    page.keyboard.type("!")
    expect(text).to_have_value(f"Dear Dnaa, {words[:-4]}!{words[-4:]}")
    expect(text).to_be_focused()
    page.get_by_label("To whom").fill("Dana Reyes")
    expect(page.locator("#check-name")).to_be_visible()
    assert asked == []


def test_the_coach_s_page_gives_the_note_back_after_a_reload(page: Page, site_url: str) -> None:
    """Nobody has to touch the form for it, which would look as if everything were lost."""
    page.goto(f"{site_url}coach/")
    text = page.get_by_label("Your note", exact=True)
    text.fill(NOTE)
    expect(page.locator("#report")).to_be_visible()
    page.reload()
    expect(text).to_have_value(NOTE)


def test_the_states_are_accessible(visitor: PlannerPage) -> None:
    """A note with findings, a sent one, the script too early and in time, a letter."""
    page = visitor.page
    _press(page, "Write the notes")
    page.get_by_label("Your note to Dana Reyes").fill("Dear Dnaa, ASAP [x] :-)")
    page.locator("#report").wait_for()
    found = problems(page, "findings")
    page.get_by_role("button", name="Mark as sent").click()
    page.locator(".fu-notice").wait_for()
    page.get_by_role("link", name="Dana Reyes", exact=True).click()
    page.locator(".fu-sent").first.wait_for()
    found += problems(page, "sent")
    [own_id] = [each["id"] for each in (visitor.stored() or {})["document"]["opportunities"]]
    visitor.open(f"/o/{own_id}/letter/other_offer")
    found += problems(page, "letter")
    visitor.open(f"/o/{own_id}/script")
    page.locator(".fu-script").first.wait_for()
    found += problems(page, "script")
    assert found == []
