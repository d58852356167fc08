"""Plans that were not made here: half characters, no names, no company, regions that nobody knows."""

import html
import json

import pytest

from unit.builders import document, interview, opportunity, person, thanks
from unit.shown import headlines, part, visitor_with
from unit.visitor import Visitor

HALF = "\ud800"


def test_half_a_character_is_shown_replaced_and_kept() -> None:
    """Every screen can be encoded, and the document stays as it was."""
    people = [person(email=f"{HALF}@x.com", name=f"Dana {HALF}")]
    job = opportunity(
        thanks("2026-11-02"),
        company=f"Acme {HALF}",
        interviews=[interview(interviewers=people)],
    )
    visitor = visitor_with(job, today="2026-11-16")
    for screen in ("/", "/all", f"/all?q={HALF}", "/month", "/o/o1", "/o/o1/interview/i1/fresh"):
        assert visitor.show(screen).html.encode()
    assert "mailto:?@x.com" in html.unescape(visitor.show("/").html).replace("%3F", "?")
    assert visitor.submit("find", q=HALF, state="", sort="").html.encode()
    visitor.submit("update.made", opportunity="o1")
    assert visitor.saved is not None
    assert HALF in json.loads(visitor.saved)["opportunities"][0]["company"]


@pytest.mark.parametrize(("count", "said"), [(1, "the thank-you note"), (2, "the thank-you notes")])
def test_a_note_to_someone_nameless_is_named_by_itself(count: int, said: str) -> None:
    """Whether it is due now or in the week ahead, no name is made of "this interviewer"."""
    people = [person(f"p{n}", name="") for n in range(count)]
    job = opportunity(interviews=[interview("2026-11-02", interviewers=people)])
    visitor = visitor_with(job, today="2026-11-02")
    assert headlines(visitor.show("/").html) == [f"Write {said}"]
    visitor = visitor_with(job, today="2026-11-01")
    assert f"Write {said} " in visitor.text
    assert "this&#39;s" not in part(visitor.show("/").html, "week")


@pytest.mark.parametrize("name", ["Reyes, Dana", "Reyes,Dana", "Dana Reyes, PhD"])
def test_a_name_with_a_comma_is_not_shortened(name: str) -> None:
    """What stands before the comma may be no first name."""
    job = opportunity(interviews=[interview(interviewers=[person(name=name)])])
    (line,) = headlines(visitor_with(job, today="2026-11-02").show("/").html)
    assert html.unescape(line) == f"Write {name}'s note"


def test_a_nameless_person_is_called_something() -> None:
    """Their form has a heading, and deleting them says whom."""
    job = opportunity(interviews=[interview(interviewers=[person(name="")])])
    visitor = visitor_with(job)
    page = visitor.show("/o/o1/interview/i1/person/p1").html
    assert 'tabindex="-1">This interviewer</h2>' in page
    reply = visitor.submit("person.delete", opportunity="o1", interview="i1", person="p1")
    assert reply.announce == "Deleted this interviewer."


def test_a_nameless_company_is_called_something() -> None:
    """Whatever is done to its file, the sentence names it."""
    visitor = visitor_with(opportunity(company="", stage="closed"))
    for action, said in (
        ("opportunity.archive", "Archived this company. You find it in the list, under Archive."),
        ("opportunity.unarchive", "Brought this company back from the archive."),
        ("opportunity.reopen", "Opened this company again."),
        ("opportunity.archive", "This company stays in sight: something is still open there."),
        ("opportunity.delete", "Deleted this company."),
    ):
        assert visitor.submit(action, opportunity="o1").announce == said


@pytest.mark.parametrize(("country", "region"), [("XX", None), ("XX", "1"), ("US", "ZZ")])
def test_an_unknown_region_is_kept(country: str, region: str | None) -> None:
    """Saving one's name from the settings as they are shown leaves the rest of them alone."""
    plan = document(opportunity())
    plan["settings"] |= {"country": country, "subdivision": region}
    visitor = Visitor(stored=json.dumps(plan))
    visitor.show("/settings")
    assert "No regions to choose from" not in visitor.text
    fields = {"country": country, f"subdivision-{country}": region or "", "name": "Ana"}
    for value in filter(None, (country, region)):
        assert f'<option value="{value}" selected>' in visitor.reply.html
    visitor.submit("settings.save", **fields)
    settings = visitor.plan.settings
    assert (settings.country, settings.subdivision, settings.name) == (country, region, "Ana")
    visitor.submit("settings.save", country="QQ", name="Ana")
    assert visitor.plan.settings.country is None
