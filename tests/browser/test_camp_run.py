"""The whole camp by keyboard alone: ten lessons, every question, the re-quiz, and the certificate.

After every step the focus is somewhere useful and in sight, and a screen reader has names, states, groups and
reasons. Each kind of question is answered wrong the first time it comes.
"""

from playwright.sync_api import Page, expect

from browser.camp_visitor import CampVisitor, kind_of
from browser.planner_page import PlannerPage
from followup.drills.exercise import Asked, Dates, Note
from followup.drills.library import Lesson, shipped
from followup.policy import Policy
from unit.answers import question_at

LESSONS = shipped().lessons


def _practice(visitor: CampVisitor) -> None:
    """Read the lesson from its heading on, and come to its first question."""
    expect(visitor.page.locator("main h1")).to_be_focused()
    visitor.tab_to("[data-mount] .fu-step")


def _hints(visitor: CampVisitor, question: Asked) -> None:
    """Unfold every hint."""
    for number in range(1, len(question.hints) + 1):
        hint = visitor.page.locator(f"#main-{question.id}-hint-{number}")
        visitor.tab_to(f"#main-{question.id}-hint-{number} > summary")
        visitor.press("Enter")
        expect(hint.locator("> p")).to_be_visible()


def _try_again(visitor: CampVisitor, question: Asked) -> None:
    """After a wrong answer: begin anew where there is a button for that, or change what stands there."""
    if isinstance(question, Note):
        visitor.tab_to(f"#main-{question.id} textarea")
    elif not isinstance(question, Dates):
        visitor.tab_to(f"#main-{question.id}-retry")
        visitor.press("Enter")
        expect(visitor.page.locator("#main-result")).to_have_count(0)
        expect(visitor.screen).to_be_focused()


def _question(visitor: CampVisitor, lesson: Lesson, own_id: str, tried: set[str]) -> None:
    question = question_at(lesson.slug, own_id)
    kind = kind_of(question)
    number = lesson.questions.index(own_id) + 1
    expect(visitor.screen).to_have_text(f"Question {number} of {len(lesson.questions)}")
    if kind not in tried:
        tried.add(kind)
        if question.hints:
            _hints(visitor, question)
            visitor.tab_to(".fu-step", back=True)
        visitor.answer(question, is_right=False)
        _try_again(visitor, question)
    visitor.answer(question)


def _lesson(visitor: CampVisitor, lesson: Lesson, tried: set[str]) -> None:
    _practice(visitor)
    visitor.look()
    for own_id in lesson.questions:
        _question(visitor, lesson, own_id, tried)
        if own_id != lesson.questions[-1]:
            visitor.tab_to("#main-result a", most=1)
            visitor.press("Enter")
            expect(visitor.screen).to_be_focused()
    done = LESSONS.index(lesson) + 1
    expect(visitor.said).to_have_text(f"Lesson done: {done} of {len(LESSONS)}.")
    again = shipped().exercise(lesson.slug, Policy()).again
    if again:
        question = question_at(again.lesson, again.question)
        visitor.answer(question, spot="again")
    visitor.tab_to(".fu-finished a" if again else "#main-result a", back=again is not None)
    visitor.press("Enter")


def test_the_camp_by_keyboard_alone(page: Page, site_url: str) -> None:
    """From "Start with" to a certificate with a name: no pointer, and no place at which the focus is lost."""
    planner, visitor, tried = PlannerPage(page, site_url), CampVisitor(page), set[str]()
    page.goto(f"{site_url}camp/")
    visitor.tab_to("[data-mount] a.fu-main")
    visitor.press("Enter")
    for lesson in LESSONS:
        page.wait_for_url(f"**/camp/{lesson.slug}/")
        _lesson(visitor, lesson, tried)
    page.wait_for_url("**/camp/certificate/")
    visitor.tab_to('[data-mount] [name="name"]', most=120)
    page.keyboard.type("Noor Haddad")
    visitor.press("Enter")
    expect(page.locator(".fu-certificate h2")).to_have_text("Noor Haddad")
    visitor.look()
    stored = planner.stored() or {}
    camp = stored["document"]["camp"]["lessons"]
    assert [slug for slug, each in camp.items() if each.get("finished")] == [
        each.slug for each in LESSONS
    ]
    assert stored["document"]["settings"]["name"] == "Noor Haddad"
    assert (
        tried
        == {
            "sort",
            "choice",
            "choice of several",
            "capture",
            "order",
            "note",
            "dates",
            "call",
            "audit",
        }
        & tried
    )
