"""A whole job search, from the first interview to the accepted offer, on the days on which it happens.

LOOKS=FOLDER keeps a picture of every turning point there, narrow and wide, light and dark.
"""

import os
from pathlib import Path

import pytest
from playwright.sync_api import Locator, expect

from browser.planner_page import PlannerPage

HOME = "() => (location.hash = '#/')"
COME_BACK = "() => dispatchEvent(new Event('focus'))"
LOOKS = [(width, scheme) for width in (320, 1280) for scheme in ("light", "dark")]


class Search:
    """Someone who looks for a job, and opens the planner on some days."""

    def __init__(self, planner: PlannerPage) -> None:
        self.planner, self.page, self.mount = planner, planner.page, planner.mount
        self._seen = 0

    def on(self, day: str) -> None:
        """Come back on a day, to Today."""
        self.page.clock.set_fixed_time(f"{day}T09:00:00")
        if self.mount.count() and self.page.url.startswith(self.planner.url):
            self.page.evaluate(HOME)
            self.page.evaluate(COME_BACK)
            expect(self.mount.locator("#screen")).to_have_text("Today")
        else:
            self.planner.open()

    def follow(self, name: str) -> None:
        """Follow a link of the planner by its name."""
        self.mount.get_by_role("link", name=name, exact=True).first.click()

    def press(self, name: str) -> None:
        """Press a button of the planner by its name, and wait until that is saved or shown."""
        self.mount.get_by_role("button", name=name, exact=True).first.click()

    def at(self, company: str) -> None:
        """Open a company's file from the list."""
        self.follow("All")
        self.follow(company)
        expect(self.mount.locator("#screen")).to_have_text(company)

    def read(self, *texts: str) -> None:
        """See these texts on the screen."""
        for text in texts:
            expect(self.mount).to_contain_text(text)

    def fill(self, name: str, text: str) -> None:
        """Type into a field by its name in the form."""
        self.field(name).fill(text)

    def field(self, name: str) -> Locator:
        """Return a field by its name in the form."""
        return self.mount.locator(f'[name="{name}"]')

    def record(self, company: str, role: str, people: str) -> None:
        """Record an interview of today with people pasted at once."""
        self.planner.begin(company)
        self.fill("role", role)
        self.mount.get_by_text("Paste several at once").click()
        self.fill("paste", people)
        self.press("Fill in the rows")
        expect(self.field("person-1-name")).to_have_value(people.split(",")[0])
        self.press("Save and see my dates")
        expect(self.mount.locator("#screen")).to_have_text(company)

    def touchpoints(self, company: str) -> list[str]:
        """Return the purposes of what is logged for a company, in storage."""
        found = (self.planner.stored() or {})["document"]["opportunities"]
        (own,) = (each for each in found if each["company"] == company)
        return [each["purpose"] for each in own["touchpoints"]]

    def stage(self, company: str) -> str:
        """Return the stage of a company, in storage."""
        found = (self.planner.stored() or {})["document"]["opportunities"]
        return str(next(each["stage"] for each in found if each["company"] == company))

    def look(self, name: str) -> None:
        """Keep pictures of a turning point, when they are asked for."""
        self._seen += 1
        folder = os.environ.get("LOOKS")
        if not folder:
            return
        size = self.page.viewport_size
        for width, scheme in LOOKS:
            self.page.set_viewport_size({"width": width, "height": 900})
            self.page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
            path = Path(folder) / f"{self._seen:02}-{name}-{width}-{scheme}.png"
            self.page.screenshot(path=path, full_page=True)
        if size:
            self.page.set_viewport_size(size)
        self.page.emulate_media(color_scheme="light")


@pytest.fixture
def search(planner: PlannerPage) -> Search:
    """A visitor whose clock stands where the test sets it."""
    return Search(planner)


@pytest.mark.fresh
def test_a_search_of_three_months(search: Search) -> None:
    """Notes, quiet, one call, a stop, a second round, a file closed and opened again, an offer accepted."""
    _the_first_interviews(search)
    _the_wait(search)
    _the_one_call_and_no_second(search)
    _the_second_round(search)
    _presumed_gone_and_back(search)
    _the_offer(search)


def _the_first_interviews(search: Search) -> None:
    search.on("2026-11-02")
    search.look("empty")
    search.record(
        "Acorn Works", "VP Operations", "Dana Reyes, VP Engineering; Lee Okafor, Recruiter"
    )
    search.look("recorded")
    search.on("2026-11-03")
    search.read("Write to Dana and Lee", "By today")
    search.look("notes-due")
    search.press("Mark as sent: Dana Reyes")
    search.read("Marked your note to Dana Reyes")
    search.press("Mark as sent: Lee Okafor")
    search.read("Marked your note to Lee Okafor")
    search.record("Birch Labs", "Chief of staff", "Mei Tanaka, CEO")
    search.press("Mark as sent: Mei Tanaka")
    search.read("Marked your note to Mei Tanaka")


def _the_wait(search: Search) -> None:
    search.on("2026-11-05")
    search.read("Nothing to do today, and that is fine.")
    search.look("quiet")
    search.at("Acorn Works")
    search.look("timeline")
    search.follow("Month")
    search.read("November 2026")
    search.look("month")


def _the_one_call_and_no_second(search: Search) -> None:
    search.on("2026-11-16")
    search.read("Call Acorn Works for an update")
    search.look("the-call")
    search.press("I called")
    search.read("Logged today's request for an update")
    assert search.touchpoints("Acorn Works").count("update") == 1
    search.on("2026-11-18")
    search.at("Acorn Works")
    search.mount.locator('a[href$="/contact"]').first.click()
    search.read("What it risks.", "What to do instead.", "A good reason to write now")
    search.look("stop")
    search.follow("It has already happened: record it")
    expect(search.mount.locator('form[data-action="touchpoint.save"]')).to_be_visible()
    search.mount.locator(".fu-back a").click()
    search.follow("Log something")
    search.field("purpose").select_option("update")
    search.mount.locator('form[data-action="touchpoint.save"]').get_by_role(
        "button", name="Save", exact=True
    ).click()
    search.read("What it risks.")
    search.look("second-chase")
    assert search.touchpoints("Acorn Works").count("update") == 1


def _the_second_round(search: Search) -> None:
    search.on("2026-11-19")
    search.at("Acorn Works")
    search.mount.locator('a[href$="/heard"]').first.click()
    search.look("heard")
    search.mount.locator('form[data-action="invitation.received"] [type="submit"]').click()
    expect(search.mount.locator('form[data-action="interview.save"]')).to_be_visible()
    search.fill("date", "2026-11-30")
    search.mount.get_by_label("Also there: Dana Reyes, VP Engineering").check()
    search.mount.get_by_role("button", name="Save", exact=True).last.click()
    search.read("Interview", "Second round")
    search.on("2026-12-01")
    search.press("Mark as sent: Dana Reyes (second round)")
    search.read("Marked your note to Dana Reyes")
    assert search.touchpoints("Acorn Works").count("thank_you") == 3


def _presumed_gone_and_back(search: Search) -> None:
    search.on("2026-12-09")
    search.read("Stop waiting and move on")
    search.look("presumed-gone")
    search.press("Close this file")
    search.read("Closed Birch Labs")
    search.at("Birch Labs")
    search.read("Closed: you can stop waiting")
    search.look("closed")
    assert search.stage("Birch Labs") == "closed"
    search.on("2027-01-18")
    search.at("Birch Labs")
    search.press("They called after all: reopen")
    expect(search.mount).not_to_contain_text("you can stop waiting")
    assert search.stage("Birch Labs") == "active"


def _the_offer(search: Search) -> None:
    search.on("2027-01-29")
    search.at("Acorn Works")
    search.mount.locator('a[href$="/heard"]').first.click()
    search.fill("offer-by", "2027-02-05")
    search.mount.locator('form[data-action="offer.received"] [type="submit"]').click()
    search.read("Your offer, step by step", "Birch Labs")
    search.look("offer")
    search.mount.locator('form[data-action="offer.tell"] button').first.click()
    search.read("Told on")
    search.mount.locator('form[data-action="offer.accept"] button').click()
    search.read("Congratulations")
    search.look("accepted")
    assert search.stage("Acorn Works") == "accepted"
    search.mount.locator('form[data-action="offer.withdraw"] button').first.click()
    search.read("Logged that you withdrew")
    assert search.stage("Birch Labs") == "withdrawn"
    search.follow("How it goes")
    search.look("how-it-goes")
