"""A lesson in real browsers: by keyboard to its end, and to be read where Python or scripts are missing."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from browser.held import hold
from browser.planner_page import PlannerPage
from browser.test_accessibility import problems
from browser.without_python import NO_WEBASSEMBLY
from followup.drills.exercise import Call, Order
from followup.drills.library import shipped
from unit.answers import question_at, right

LESSON = shipped().lessons[0]


def _path(slug: str) -> str:
    return f"camp/{slug}/"


def _form(page: Page) -> Locator:
    return page.locator("form.fu-exercise").first


def _is_python(url: str) -> bool:
    return "/runtime/" in url


def _answer_by_keyboard(page: Page, question: str) -> None:
    """Answer a question right, with Tab, Space and Enter."""
    asked = question_at(LESSON.slug, question)
    assert not isinstance(asked, Order | Call), "the first lesson is for beginners"
    for name, value in right(asked).items():
        control = _form(page).locator(f'[name="{name}"]:is([value="{value}"], [type=text])')
        control.focus()
        page.keyboard.press("Space")
        expect(control).to_be_checked()
    page.keyboard.press("Enter")


@pytest.mark.all_browsers
def test_a_lesson_by_keyboard(page: Page, site_url: str, requested: list[str]) -> None:
    """Nothing of Python comes before the first focus; then question by question to the end, and it stays."""
    page.goto(site_url + _path(LESSON.slug))
    page.wait_for_load_state("networkidle")
    assert not any(map(_is_python, requested))
    for number, question in enumerate(LESSON.questions, start=1):
        heading = page.locator("#screen")
        expect(heading).to_have_text(f"Question {number} of {len(LESSON.questions)}")
        _answer_by_keyboard(page, question)
        expect(page.locator("#main-result")).to_be_focused()
        expect(page.locator("[data-saved]")).to_be_visible()
        if number < len(LESSON.questions):
            page.get_by_role("button", name="Next question").press("Enter")
            expect(heading).to_be_focused()
    expect(page.locator(".fu-finished")).to_contain_text("Lesson done: 1 of")
    page.reload()
    expect(page.locator(".fu-finished")).to_be_visible()
    page.goto(f"{site_url}camp/")
    expect(page.locator("#screen")).to_have_text("1 of 10 lessons done")
    bar = page.locator(".fu-progress")  # of the lessons, not of what is loaded meanwhile
    expect(bar).to_have_attribute("max", "10")
    expect(bar).to_have_attribute("value", "1")


def test_what_is_learned_beside_a_sample_is_kept(planner: PlannerPage) -> None:
    """By links from the planner to a lesson, through its text, and back, where the sample still is."""
    page = planner.page
    planner.open()
    page.locator('form[data-action="sample.start"] button').first.click()
    expect(page.locator(".fu-sample")).to_be_visible()
    page.evaluate("document.querySelector('a[href$=\"/camp/\"]').click()")
    page.locator(f'.fu-lessons a[href$="/{LESSON.slug}/"]').click()
    expect(page.locator(".fu-step").first).to_be_visible()
    page.locator(".md-content a.headerlink").nth(1).evaluate("link => link.click()")
    page.wait_for_url("**#*")
    planner.back()
    page.wait_for_url(f"**/{LESSON.slug}/")
    _answer_by_keyboard(page, LESSON.questions[0])
    expect(page.locator("[data-saved]")).to_be_visible()
    assert LESSON.questions[0] in (planner.raw() or "")
    page.evaluate("document.querySelector('a[href$=\"/planner/\"]').click()")
    expect(page.locator(".fu-sample")).to_be_visible()


def test_where_the_scripts_do_not_come_it_is_there_to_be_read(page: Page, site_url: str) -> None:
    """Every answer and reason is shown when the planner's scripts are missing."""
    page.route("**/javascripts/planner-*.js", lambda route: route.abort())
    page.goto(site_url + _path(LESSON.slug))
    _form(page).locator("input:not([type=hidden])").first.focus()
    expect(page.locator('[data-notice="host-failed"]')).to_be_visible()
    expect(page.locator(".fu-reading")).to_be_visible()


def test_who_is_at_it_before_the_scripts_are_there_has_begun(page: Page, site_url: str) -> None:
    """A field that got the focus before anyone listened for it counts."""
    scripts = hold(page, "**/javascripts/practice-*.js")
    page.goto(site_url + _path(LESSON.slug))
    _form(page).locator("input:not([type=hidden])").first.focus()
    with page.expect_request(lambda request: "/javascripts/planner-" in request.url):
        scripts.let_go()


def test_two_tabs_share_what_was_learned(page: Page, site_url: str) -> None:
    """What is answered in one tab is done in the other."""
    one, other = page, page.context.new_page()
    place = site_url + _path(LESSON.slug)
    for tab in (one, other):
        tab.goto(place)
    _answer_by_keyboard(one, LESSON.questions[0])
    expect(one.locator("[data-saved]")).to_be_visible()
    other.bring_to_front()
    other.goto(f"{place}?again")
    expect(other.locator(".fu-step.fu-done")).to_have_count(1)


def test_without_python_it_is_there_to_be_read(page: Page, site_url: str) -> None:
    """Where Python cannot run, every answer and reason is shown once the visitor begins."""
    page.add_init_script(NO_WEBASSEMBLY)
    page.goto(site_url + _path(LESSON.slug))
    reading = page.locator(".fu-reading")
    expect(reading).to_have_count(0)
    _form(page).locator("input:not([type=hidden])").first.focus()
    expect(reading).to_be_visible()
    expect(reading).to_contain_text(f"Question {len(LESSON.questions)} of")


def test_without_javascript_it_is_there_to_be_read(
    new_context: Callable[..., BrowserContext], site_url: str
) -> None:
    """Every lesson has its answers and reasons in the page itself."""
    page = new_context(java_script_enabled=False).new_page()
    for lesson in shipped().lessons:
        page.goto(site_url + _path(lesson.slug))
        reading = page.locator(".fu-reading")
        expect(reading).to_be_visible()
        expect(reading.locator("h4")).to_have_count(len(lesson.questions))
        expect(page.locator(".host--practice")).to_be_hidden()


def test_the_states_of_a_question_are_accessible(page: Page, site_url: str) -> None:
    """Right, not quite, a call on its way, a note with advice: axe finds nothing, at no width or palette."""
    page.emulate_media(reduced_motion="reduce")
    kinds: dict[str, tuple[str, str]] = {}
    for lesson in shipped().lessons:
        for question in lesson.questions:
            kinds.setdefault(question_at(lesson.slug, question).kind, (lesson.slug, question))
    for kind, (slug, question) in kinds.items():
        page.goto(
            "about:blank"
        )  # within one page, the first step back or forth has it fetched again
        page.goto(f"{site_url}camp/{slug}/#/camp/{slug}?q={question}")
        form = page.locator(f"#main-{question}")
        expect(form).to_be_visible()
        for box in form.locator("textarea").all():
            box.fill("Hi there, any news? ASAP!!")
        for field in form.locator("fieldset:has([type=radio])").all():
            field.locator("input").first.check()
        for field in form.locator("[name^=field-]").all()[:1]:
            field.fill("Someone")
        form.locator("button:enabled").first.click()
        expect(
            page.locator("#main-result, #main-now:focus, #main-down-0:focus").first
        ).to_be_visible()
        assert problems(page, kind) == []
