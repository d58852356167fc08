"""What comes out of the printer, read from the PDFs that Chromium makes of a dark screen: Letter and A4."""

import json
import re
from io import BytesIO
from typing import Any

import pytest
from playwright.sync_api import Page
from pypdf import PdfReader

from browser.days import come_at
from browser.planner_page import PlannerPage
from unit.builders import document, inbound, outbound, person
from unit.shown import job, thanked

FORMATS = ("Letter", "A4")
# The width between the margins of the narrower of both, in pixels.
NARROWEST = 680
COLORS = "el => [getComputedStyle(el).color, getComputedStyle(document.body).backgroundColor]"
OVERHANG = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
# Of the site around the planner, and of what is pressed.
NOT_FOR_PAPER = ("Boot Camp", "Search", "Note coach", "Copies", "Settings", "Print", "Show", "http")

DANA = person("dana", name="Dana Reyes", title="CEO", phone="555 0199", email="dana@acme.example")
DANA["talking_points"] = "Two warehouses on one schedule.\nThe port in spring."
LONG_NOTE = "A very long word: " + "w" * 300
MANY = [
    outbound("requested", f"2026-{10 + n // 75}-{1 + n % 22:02}", note=f"Sent sheet {n}.")
    for n in range(150)
]
ACME = job("acme", "2026-11-16", *MANY, inbound("reply", "2026-11-18", note=LONG_NOTE))
ACME |= {"company": "Acme"}
ACME["interviews"][0]["interviewers"] = [DANA]
QUIET = thanked("quiet", "2026-11-20", company="Initech")


@pytest.fixture
def planner(planner: PlannerPage) -> PlannerPage:
    """The planner of someone with much to print, on a dark screen."""
    planner.page.emulate_media(color_scheme="dark")
    come_at(planner.page, "2026-11-23T10:00:00")
    plan = document(ACME, QUIET)
    plan["settings"]["name"] = "Sam Ortiz"
    head: dict[str, Any] = {"format": "followup-storage", "version": 1, "revision": 1}
    planner.prepare({planner.key: json.dumps(head | {"saved_at": "", "document": plan})})
    return planner


def _squeezed(text: str) -> str:
    return re.sub(r"\s", "", text)


def _printed(planner: PlannerPage, screen: str, heading: str) -> tuple[list[str], list[str]]:
    """Return the texts of a screen's pages, Letter and A4; nothing of it is missing, dark or too wide."""
    page = planner.page
    planner.open(screen)
    title = planner.mount.locator("#screen", has_text=heading)
    title.wait_for()
    page.emulate_media(media="print")
    page.set_viewport_size({"width": NARROWEST, "height": 800})
    assert title.evaluate(COLORS) == ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]
    assert page.evaluate(OVERHANG) == 0
    cells = [_squeezed(each) for each in re.split(r"[\n\t]", planner.mount.inner_text())]
    page.emulate_media(media="null")
    letter, a4 = (_pages(page, each) for each in FORMATS)
    for pages in (letter, a4):
        everything = _squeezed("".join(pages))
        assert [each for each in cells if each not in everything] == []
        assert [each for each in NOT_FOR_PAPER if _squeezed(each) in everything] == []
    return letter, a4


def _pages(page: Page, size: str) -> list[str]:
    return [each.extract_text() for each in PdfReader(BytesIO(page.pdf(format=size))).pages]


def test_the_log_and_the_week_on_paper(planner: PlannerPage) -> None:
    """A long table has its head on every page, and its pages are numbered; a week is one sheet."""
    for pages in _printed(planner, "/log", "Whom you contacted"):
        assert "Job search contacts: Sam Ortiz" in pages[0]
        assert 4 <= len(pages) <= 8
        for number, text in enumerate(pages, start=1):
            assert _squeezed("Day Company, role With How About") in _squeezed(text)
            assert f"{number} / {len(pages)}" in text
        assert "This is no official form." in pages[0]
    for pages in _printed(planner, "/week", "This week"):
        [text] = pages
        assert "dana@acme.example" in text
        assert "Sunday, November 29\n" in text


def test_a_file_on_paper_and_its_script_on_a_sheet_of_its_own(planner: PlannerPage) -> None:
    """The script is the last page, whole, with the number to call; the file itself comes before it."""
    for pages in _printed(planner, "/o/acme/print", "Acme"):
        *file, script = pages
        assert "Two warehouses on one schedule." in file[0]
        assert 4 <= len(file) <= 8
        number, _, text = script.partition("\n")
        assert number == f"{len(pages)} / {len(pages)}"
        assert text.startswith("Your call script: Acme")
        assert "555 0199" in script
        assert "If the job is filled" in script
        assert not any("If they pick up" in each for each in file)
    for pages in _printed(planner, "/", "Today"):
        assert len(pages) == 1
