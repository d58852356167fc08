"""The calendar's screens: what is handed out, what of it is new, and what became of it."""

from datetime import date

import pytest

from followup.document import from_text, to_text
from followup.model import Plan
from followup.sample import sample_plan
from followup.web.reply import Download
from unit.entries import parsed
from unit.visitor import Visitor

NEW = {"which": "new", "opportunity": ""}
ALL = {"which": "all", "opportunity": ""}


@pytest.fixture
def visitor() -> Visitor:
    """Someone who recorded an interview with two people today."""
    visitor = Visitor()
    visitor.record()
    return visitor


def _download(visitor: Visitor, **fields: str) -> Download | None:
    found = visitor.submit("exchange.calendar.download", **{**NEW, **fields}).effects
    return found[0] if found and isinstance(found[0], Download) else None


def _titles(visitor: Visitor, **fields: str) -> list[str]:
    file = _download(visitor, **fields)
    return [str(each["summary"]) for each in parsed(file.text)] if file else []


def _send_note(visitor: Visitor) -> None:
    person = visitor.opportunity.interviews[0].interviewers[0]
    visitor.submit("note.sent", opportunity=visitor.opportunity.id, interviewer=person.id)


def test_a_recorded_interview_leads_to_its_calendar_and_to_a_backup(visitor: Visitor) -> None:
    """The notice offers both, and so do the dates further down; a mere look has no notice."""
    here = f'href="#/o/{visitor.opportunity.id}/calendar"'
    assert visitor.reply.html.count(here) == 2
    assert 'href="#/backup">Keep a backup' in visitor.reply.html
    visitor.show("/")
    visitor.show(f"/o/{visitor.opportunity.id}")
    assert visitor.reply.html.count(here) == 1
    visitor.submit(
        "interview.save", opportunity=visitor.opportunity.id, date="2026-11-09", round="second",
        format="panel", time="", **{"person-1-name": "Kim Sato"},
    )  # fmt: skip
    assert visitor.reply.html.count(here) == 2


def test_the_file_is_a_calendar_of_today(visitor: Visitor) -> None:
    """Its name says what it is and of which day; what is in it is announced."""
    file = _download(visitor)
    assert file is not None
    assert file.filename == "follow-ups-2026-11-02.ics"
    assert file.media_type == "text/calendar;charset=utf-8"
    assert visitor.reply.announce.startswith("The file with four entries")
    assert len(parsed(file.text)) == 4


def test_a_second_file_has_what_is_new_and_changed(visitor: Visitor) -> None:
    """And nothing that the first one had; all of it comes when it is asked for."""
    assert len(_titles(visitor)) == 4
    assert _titles(visitor) == []
    assert visitor.reply.announce == "Nothing is new or changed since your last file."
    visitor.wait(1)
    visitor.submit("reply.received", opportunity=visitor.opportunity.id)
    assert _titles(visitor) == ["Call for an update, once (Acme)", "Move on (Acme)"]
    assert len(_titles(visitor, which="all")) == 4


def test_what_no_file_had_comes_alone_when_it_is_asked_for(visitor: Visitor) -> None:
    """For programs that take nothing they have already; what changed is still to be handed out."""
    _download(visitor)
    assert 'value="added"' not in visitor.show("/calendar").html
    visitor.wait(1)
    visitor.submit("reply.received", opportunity=visitor.opportunity.id)
    visitor.record(company="Initech")
    visitor.show("/calendar")
    assert "Download 6 new and changed" in visitor.text
    assert "Download only the 4 new" in visitor.text
    titles = _titles(visitor, which="added")
    assert len(titles) == 4
    assert all("Initech" in each for each in titles)
    assert _titles(visitor) == ["Call for an update, once (Acme)", "Move on (Acme)"]


def test_what_is_done_is_listed_to_be_deleted(visitor: Visitor) -> None:
    """Until the visitor says that they did."""
    _download(visitor)
    _send_note(visitor)
    visitor.show("/calendar")
    assert "Delete this in your calendar" in visitor.text
    assert "Download all 3" in visitor.text
    assert 'value="new"' not in visitor.reply.html
    visitor.submit("exchange.calendar.forget", opportunity="")
    assert "Delete this in your calendar" not in visitor.text


def test_a_file_that_was_not_imported_counts_as_none(visitor: Visitor) -> None:
    """Everything is new again, with the numbers it had."""
    visitor.show("/calendar")
    first = _download(visitor)
    assert "I did not import it" in visitor.text
    visitor.submit("exchange.calendar.take_back")
    assert "I did not import it" not in visitor.text
    assert _download(visitor) == first


def test_one_opportunity_is_handed_out_alone(visitor: Visitor) -> None:
    """In a file of its name; of the other one nothing is."""
    visitor.record(company="Globex & Söhne / GmbH")
    own, other = visitor.plan.opportunities
    visitor.show(f"/o/{other.id}/calendar")
    file = _download(visitor, opportunity=other.id)
    assert file is not None
    assert file.filename == "follow-ups-globex-söhne-gmbh-2026-11-02.ics"
    assert all("Globex" in str(each["summary"]) for each in parsed(file.text))
    _send_note(visitor)
    visitor.show(f"/o/{other.id}/calendar")
    assert "I have deleted" not in visitor.text
    assert len(_titles(visitor)) == 3
    visitor.record(company="Initech")
    visitor.show("/calendar")
    assert "Download 4 new and changed" in visitor.text
    assert "Download all 11" in visitor.text
    visitor.show(f"/o/{own.id}/calendar")
    assert "Download all 3" in visitor.text


def test_what_was_handed_out_is_saved_and_no_step_of_undo(visitor: Visitor) -> None:
    """It is in the stored plan; Undo takes back the edit before it, and leaves it alone."""
    _download(visitor)
    assert visitor.saved is not None
    assert from_text(visitor.saved).calendar == visitor.plan.calendar is not None
    _send_note(visitor)
    before = visitor.plan.calendar
    visitor.submit("undo")
    assert visitor.plan.calendar == before
    visitor.submit("undo")
    assert visitor.plan.opportunities == ()
    assert visitor.plan.calendar == before
    visitor.submit("redo")
    visitor.show("/calendar")
    assert "Nothing is new or changed" in visitor.text


def test_in_a_sample_the_file_says_so_and_the_plan_is_left_alone(visitor: Visitor) -> None:
    """In its name; and nothing is remembered of it."""
    before = to_text(visitor.plan)
    visitor.submit("sample.start")
    file = _download(visitor, which="all")
    assert file is not None
    assert file.filename.startswith("follow-ups-sample-")
    assert "of the sample" in visitor.reply.announce
    visitor.submit("sample.end")
    assert to_text(visitor.plan) == before == visitor.saved


def test_without_dates_it_says_so_kindly() -> None:
    """There is no button, and a forged press finds nothing to hand out."""
    visitor = Visitor()
    visitor.show("/calendar")
    assert "No dates lie ahead" in visitor.text
    assert "exchange.calendar.download" not in visitor.reply.html
    assert _download(visitor, which="all") is None
    assert visitor.reply.document is None


def test_odd_requests_harm_nobody(visitor: Visitor) -> None:
    """An opportunity that is gone leads home; an unknown choice is the careful one."""
    _download(visitor, opportunity="gone")
    assert visitor.screen == "/"
    visitor.show("/o/gone/calendar")
    assert visitor.screen == "/"
    assert len(_titles(visitor, which="whatever")) == 4
    for action in ("take_back", "take_back", "forget"):
        visitor.submit(f"exchange.calendar.{action}")


def test_links_to_other_companies_open_apart_and_tell_nobody_where_from(visitor: Visitor) -> None:
    """In a new tab, without a referrer; what they disclose stands beside them."""
    visitor.show("/calendar")
    html = visitor.reply.html
    assert (
        html.count('target="_blank" rel="noopener noreferrer"') == html.count('href="https:') == 12
    )
    assert html.count("A link opens a new tab and tells that company") == 4


def test_of_very_many_dates_the_first_are_in_sight_and_the_file_has_all() -> None:
    """The screen says how many more there are."""
    visitor = Visitor(today="2026-11-23", stored=to_text(_large_plan()))
    visitor.show("/calendar")
    assert visitor.reply.html.count("<details") == 50 + 1
    file = _download(visitor)
    assert file is not None
    count = len(parsed(file.text))
    assert count > 50
    assert f"And {count - 50} more" in visitor.text


def _large_plan() -> Plan:
    return sample_plan(opportunities=60, seed=1, today=date(2026, 11, 23))
