"""Panels, rounds and what was talked about, through `handle`."""

import html
from datetime import date

import pytest

from followup.people import MOST
from followup.web.forms.talks import talk_field
from unit.builders import MONDAY, interview, opportunity, person
from unit.shown import visitor_with
from unit.visitor import INTERVIEW, Visitor

PANEL = "Kim Sato, CFO <kim@example.com>; Sam Ito (Recruiter)"
NOBODY = {"person-1-name": "", "person-1-title": "", "person-2-name": ""}


@pytest.fixture
def visitor() -> Visitor:
    someone = Visitor()
    someone.record()
    return someone


def _ids(visitor: Visitor, place: int = 0) -> dict[str, str]:
    opportunity = visitor.opportunity
    return {"opportunity": opportunity.id, "interview": opportunity.interviews[place].id}


def _add_round(visitor: Visitor, **changed: str) -> None:
    fields = {"date": "2026-11-12", "round": "second", "format": "panel"}
    visitor.submit("interview.save", opportunity=visitor.opportunity.id, **{**fields, **changed})


def _names(visitor: Visitor, place: int = 0) -> list[str]:
    return [person.name for person in visitor.opportunity.interviews[place].interviewers]


def _open(visitor: Visitor, part: str, place: int = 0) -> str:
    ids = _ids(visitor, place)
    return visitor.show(f"/o/{ids['opportunity']}/interview/{ids['interview']}/{part}").html


@pytest.mark.parametrize("do", ["paste", ""])
def test_a_pasted_panel_fills_the_rows_and_saves_nothing(do: str) -> None:
    """The visitor sees and corrects the rows first; those that were filled stay as they are."""
    visitor = Visitor()
    reply = visitor.record(paste=PANEL, do=do)
    assert reply.document is None
    assert reply.announce == "Filled in two people. Check them, then save."
    assert reply.focus == "[name=person-3-name]"
    for text in (
        "Dana Reyes",
        "Lee Okafor",
        "Kim Sato",
        "CFO",
        "kim@example.com",
        "Sam Ito",
        "Acme",
    ):
        assert f'value="{text}"' in reply.html
    assert PANEL not in reply.html


def test_a_pasted_panel_begins_at_the_first_empty_row() -> None:
    """Empty rows are filled before others are added, and someone in a row already is completed."""
    visitor = Visitor()
    reply = visitor.record(**{**NOBODY, "person-2-name": "sam ito"}, paste=PANEL, do="paste")
    assert reply.focus == "[name=person-1-name]"
    assert 'name="person-1-name" value="Kim Sato"' in reply.html
    assert 'name="person-2-title" value="Recruiter"' in reply.html
    assert "person-3-name" not in reply.html


def test_what_is_wrong_with_a_pasted_person_is_told_at_the_row() -> None:
    """A name that is too long, or missing, is an error where it stands."""
    reply = Visitor().record(paste=f"{'x' * 201}; ann@example.com", do="paste")
    read = html.unescape(reply.html)
    assert "This is 201 characters long; 200 fit here." in read
    assert "Enter this person's name, or empty the row." in read
    assert reply.focus == "[aria-invalid=true]"


@pytest.mark.parametrize("text", ["", " ; - ", "x" * 10_001])
def test_a_text_without_names_is_an_error_at_its_field(text: str) -> None:
    """Nothing typed is lost, and the error says what to paste."""
    reply = Visitor().record(paste=text, do="paste")
    assert 'name="paste" aria-invalid="true"' in reply.html
    assert 'value="Dana Reyes"' in reply.html


def test_who_does_not_fit_stays_to_be_pasted() -> None:
    """No row is dropped: what is beyond the form's rows is handed back as text."""
    visitor = Visitor()
    names = [f"Person {letter}{other}" for letter in "abcdef" for other in "abcdef"]
    reply = visitor.record(paste=";".join(names), do="paste")
    shown = [name for name in names if f'value="{name}"' in reply.html]
    assert len(shown) == MOST - 2
    left = reply.html.partition("<textarea")[2].partition("</textarea>")[0]
    assert [name for name in names if f"\n{name}" in left] == names[MOST - 2 :]


def test_a_panel_is_added_to_an_interview(visitor: Visitor) -> None:
    """Pasting, checking and saving adds each once; the same panel again adds nobody."""
    _open(visitor, "people")
    reply = visitor.submit("people.save", **_ids(visitor), paste=PANEL)
    assert reply.document is None
    rows = {"person-1-name": "Kim Sato", "person-2-name": "Dana Reyes", "person-2-email": "d@x.com"}
    visitor.submit("people.save", **_ids(visitor), **rows)
    assert _names(visitor) == ["Dana Reyes", "Lee Okafor", "Kim Sato"]
    assert visitor.opportunity.interviews[0].interviewers[0].email == "d@x.com"
    assert "Added one person." in visitor.text
    _open(visitor, "people")
    assert visitor.submit("people.save", **_ids(visitor), **rows).document is None
    assert "nobody was added twice" in visitor.text


def test_adding_nobody_is_a_slip(visitor: Visitor) -> None:
    """A form of empty rows says what is missing."""
    _open(visitor, "people")
    visitor.submit("people.save", **_ids(visitor), **{"person-1-name": ""})
    assert "Enter at least one name." in visitor.text


def test_someone_can_be_added_who_must_not_be_written_to(visitor: Visitor) -> None:
    """The row has a tick for it, the file says so, and no note is asked for."""
    assert 'name="person-1-waived"' in _open(visitor, "people")
    rows = {"person-1-name": "Kim Sato", "person-1-waived": "yes"}
    visitor.submit("people.save", **_ids(visitor), **rows)
    assert "Kim Sato Do not write" in visitor.text
    assert "Thank-you note to Kim Sato Not needed" in visitor.text


def test_people_of_earlier_rounds_come_along(visitor: Visitor) -> None:
    """A tick copies who they are; the talk, the note and the id are new."""
    dana, lee = visitor.opportunity.interviewers
    fields = {"name": "Dana Reyes", "title": "CEO", "phone": "555", "talking_points": "Ports"}
    visitor.submit("person.save", **_ids(visitor), person=dana.id, waived="yes", **fields)
    visitor.show(f"/o/{visitor.opportunity.id}/interview")
    assert "Also there: Dana Reyes, CEO" in visitor.text
    _add_round(visitor, **{"also-1": dana.id, "also-2": "nobody", "person-1-name": "Kim Sato"})
    again, kim = visitor.opportunity.interviews[1].interviewers
    assert (again.name, again.title, again.phone, again.waived) == (
        "Dana Reyes",
        "CEO",
        "555",
        True,
    )
    assert again.talking_points == ""
    assert len({again.id, kim.id, dana.id, lee.id}) == 4


def test_someone_ticked_and_typed_comes_once(visitor: Visitor) -> None:
    """The row completes the tick; someone typed anew is still not written to against their will."""
    dana, lee = visitor.opportunity.interviewers
    visitor.submit("person.save", **_ids(visitor), person=lee.id, name=lee.name, waived="yes")
    rows = {
        "person-1-name": "dana reyes",
        "person-1-email": "d@x.com",
        "person-2-name": "Lee Okafor",
    }
    _add_round(visitor, **{"also-1": dana.id, **rows})
    first, second = visitor.opportunity.interviews[1].interviewers
    assert (first.name, first.title, first.email) == ("Dana Reyes", "CEO", "d@x.com")
    assert (second.name, second.waived) == ("Lee Okafor", True)


def test_two_notes_to_one_name_are_told_apart_by_round(visitor: Visitor) -> None:
    """Titles and buttons name the round where, and only where, the name is in several interviews."""
    _add_round(visitor, **{"person-1-name": "Dana Reyes"})
    for words in (
        "Thank-you note to Dana Reyes (first round)",
        "Thank-you note to Dana Reyes (second round)",
        "Mark as sent: Dana Reyes (first round)",
    ):
        assert words in visitor.text
    assert "Lee Okafor (" not in visitor.text
    visitor.show(f"/o/{visitor.opportunity.id}/log")
    assert "Dana Reyes (second round)" in visitor.text


def test_two_notes_of_one_round_are_told_apart_by_day(visitor: Visitor) -> None:
    """Two first rounds have their days; a cancelled one counts for nothing."""
    _add_round(visitor, round="first", **{"person-1-name": "Dana Reyes"})
    assert "Thank-you note to Dana Reyes (Mon, Nov 2)" in visitor.text
    assert "Thank-you note to Dana Reyes (Thu, Nov 12)" in visitor.text
    visitor.submit("interview.cancel", **_ids(visitor, 1))
    assert "Dana Reyes (" not in visitor.text


def test_an_interview_is_cancelled_in_one_tap_and_takes_place_after_all(visitor: Visitor) -> None:
    """The anchor goes back to the interview before, and forth again; the document as it was."""
    _add_round(visitor)
    before = visitor.saved
    assert "Thu, Nov 26 to Wed, Dec 2" in visitor.text
    reply = visitor.submit("interview.cancel", **_ids(visitor, 1))
    assert "Mon, Nov 16 to Fri, Nov 20" in visitor.text
    assert "Canceled the interview of Thursday, November 12." in visitor.text
    assert reply.focus == f'[data-interview="{_ids(visitor, 1)["interview"]}"] h4'
    visitor.submit("interview.restore", **_ids(visitor, 1))
    assert visitor.saved == before


def test_a_further_interview_is_the_next_round(visitor: Visitor) -> None:
    """Screening, first, second, final: held as the latest was, today unless it is yet to come."""
    visitor = Visitor()
    visitor.record(round="screening", format="video")
    for chosen in ("first", "second", "final", "final"):
        page = visitor.show(f"/o/{visitor.opportunity.id}/interview").html
        assert f'<option value="{chosen}" selected>' in page
        assert '<option value="video" selected>' in page
        assert 'name="date" value="2026-11-02"' in page
        _add_round(visitor, date="2026-11-02", round=chosen, format="video")


def test_a_replacement_is_of_the_same_round_on_an_open_day(visitor: Visitor) -> None:
    """After a cancelled interview, and after an invitation, the day is left to be filled in."""
    visitor.submit("interview.cancel", **_ids(visitor))
    page = visitor.show(f"/o/{visitor.opportunity.id}/interview").html
    assert '<option value="first" selected>' in page
    assert 'name="date" value=""' in page
    visitor.submit("interview.restore", **_ids(visitor))
    invitation = {"purpose": "invitation", "date": "2026-11-02", "channel": "email"}
    visitor.submit("touchpoint.save", opportunity=visitor.opportunity.id, **invitation)
    page = visitor.show(f"/o/{visitor.opportunity.id}/interview").html
    assert '<option value="second" selected>' in page
    assert 'name="date" value=""' in page


def _talk(visitor: Visitor, *texts: str, **fields: str) -> None:
    people = visitor.opportunity.interviews[0].interviewers
    fields |= {talk_field(person.id): text for text, person in zip(texts, people, strict=True)}
    visitor.submit("fresh.save", **_ids(visitor), **fields)


def test_talks_are_kept_while_they_are_fresh(visitor: Visitor) -> None:
    """The file of an interview of today or yesterday leads there until each person has a word."""
    link = "/fresh"
    assert link in visitor.reply.html.partition("Do now")[0]
    _open(visitor, "fresh")
    assert "Dana Reyes, CEO" in visitor.text
    _talk(visitor, "The port strike", "", decision_expected_by="2026-12-01")
    assert visitor.opportunity.decision_expected_by == date(2026, 12, 1)
    assert "Write down what you talked about" in visitor.text
    _open(visitor, "fresh")
    _talk(visitor, "The port strike", "Hiring plans", decision_expected_by="")
    assert visitor.opportunity.decision_expected_by is None
    assert [each.talking_points for each in visitor.opportunity.interviewers] == [
        "The port strike",
        "Hiring plans",
    ]
    assert "Write down what you talked about" not in visitor.text


def test_what_is_two_days_old_is_not_fresh(visitor: Visitor) -> None:
    """Later, each interview still has its place for it, and nothing urges."""
    visitor.wait(2)
    page = visitor.show(visitor.screen).html
    assert "while it is fresh" not in page
    assert "What you talked about" in page


def test_a_promise_before_the_interview_is_a_slip(visitor: Visitor) -> None:
    """The day is refused at its field, and what was written is still there."""
    _open(visitor, "fresh")
    _talk(visitor, "Ports", "", decision_expected_by="2026-11-01")
    assert "This day is before the interview." in visitor.text
    assert "Ports" in visitor.text
    assert next(visitor.opportunity.interviewers).talking_points == ""


def test_an_old_promise_survives_a_later_round(visitor: Visitor) -> None:
    """A date from before this interview is not shown as given at it, nor lost by saving."""
    visitor = Visitor()
    visitor.record(decision_expected_by="2026-11-09")
    visitor.submit("interview.save", **_ids(visitor), **{**INTERVIEW, "date": "2026-11-12"})
    assert 'value="2026-11-09"' not in _open(visitor, "fresh")
    _talk(visitor, "Ports", "", decision_expected_by="")
    assert visitor.opportunity.decision_expected_by == date(2026, 11, 9)


def test_a_draft_stays_with_its_person(visitor: Visitor) -> None:
    """After a deletion nobody else gets what was typed for the one who is gone, and it is not lost."""
    dana, lee = visitor.opportunity.interviewers
    typed = {talk_field(dana.id): "Ports", talk_field(lee.id): "Hiring"}
    visitor.submit("person.delete", **_ids(visitor), person=dana.id)
    screen = f"/o/{visitor.opportunity.id}/interview/{_ids(visitor)['interview']}/fresh"
    for reply in (
        visitor.show(screen, tuple(typed.items())),
        visitor.submit("fresh.save", **_ids(visitor), **typed),
    ):
        assert reply.document is None
        assert "Someone who is no longer listed" in visitor.text
        assert f'name="{talk_field(lee.id)}">\nHiring<' in reply.html
        assert "\nPorts<" in reply.html
    assert "This person is no longer listed here." in visitor.text
    visitor.submit("fresh.save", **_ids(visitor), **{**typed, talk_field(dana.id): ""})
    assert [each.talking_points for each in visitor.opportunity.interviewers] == ["Hiring"]


def test_a_field_is_named_by_any_id() -> None:
    """Blanks, quotes and letters of an id leave the form as it is."""
    own_id = 'a "b" <c>/%é'
    only = interview(interviewers=[person(own_id)])
    visitor = visitor_with(opportunity(interviews=[only]), today=MONDAY)
    assert f'name="{talk_field(own_id)}"' in _open(visitor, "fresh")
    _talk(visitor, "Ports")
    assert next(visitor.opportunity.interviewers).talking_points == "Ports"


@pytest.mark.parametrize(
    "action", ["people.save", "fresh.save", "interview.cancel", "interview.restore"]
)
def test_what_is_gone_leads_home(visitor: Visitor, action: str) -> None:
    """A form of an interview that is not there any more says so and changes nothing."""
    before = visitor.saved
    fields = {"opportunity": visitor.opportunity.id, "interview": "gone", "person-1-name": "Kim"}
    visitor.submit(action, **fields)
    assert visitor.screen == "/"
    assert visitor.saved == before


def test_the_file_says_how_the_update_goes(visitor: Visitor) -> None:
    """The preferred way stands with the people, and leads to where it is changed."""
    assert "You ask for an update by phone call. Change this" in visitor.text
    visitor.submit("opportunity.close", opportunity=visitor.opportunity.id)
    visitor.show(f"/o/{visitor.opportunity.id}")
    assert "You ask for an update by" not in visitor.text
