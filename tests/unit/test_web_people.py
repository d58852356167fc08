"""Panels through `handle`: pasted into the rows of a form, and added to an interview."""

import html

import pytest

from followup.people import MOST
from unit.visitor import Visitor, recorded

PANEL = "Kim Sato, CFO <kim@example.com>; Sam Ito (Recruiter)"
NOBODY = {"person-1-name": "", "person-1-title": "", "person-2-name": ""}


@pytest.fixture
def visitor() -> Visitor:
    """Someone who recorded an interview with two people today."""
    return recorded()


def _names(visitor: Visitor) -> list[str]:
    return [person.name for person in visitor.opportunity.interviews[0].interviewers]


def _open(visitor: Visitor) -> str:
    ids = visitor.ids()
    return visitor.show(f"/o/{ids['opportunity']}/interview/{ids['interview']}/people").html


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
    _open(visitor)
    reply = visitor.submit("people.save", **visitor.ids(), paste=PANEL)
    assert reply.document is None
    rows = {"person-1-name": "Kim Sato", "person-2-name": "Dana Reyes", "person-2-email": "d@x.com"}
    visitor.submit("people.save", **visitor.ids(), **rows)
    assert _names(visitor) == ["Dana Reyes", "Lee Okafor", "Kim Sato"]
    assert visitor.opportunity.interviews[0].interviewers[0].email == "d@x.com"
    assert "Added one person." in visitor.text
    _open(visitor)
    assert visitor.submit("people.save", **visitor.ids(), **rows).document is None
    assert "nobody was added twice" in visitor.text


def test_adding_nobody_is_a_slip(visitor: Visitor) -> None:
    """A form of empty rows says what is missing."""
    _open(visitor)
    visitor.submit("people.save", **visitor.ids(), **{"person-1-name": ""})
    assert "Enter at least one name." in visitor.text


def test_someone_can_be_added_who_must_not_be_written_to(visitor: Visitor) -> None:
    """The row has a tick for it, the file says so, and no note is asked for."""
    assert 'name="person-1-waived"' in _open(visitor)
    rows = {"person-1-name": "Kim Sato", "person-1-waived": "yes"}
    visitor.submit("people.save", **visitor.ids(), **rows)
    assert "Kim Sato Do not write" in visitor.text
    assert "Thank-you note to Kim Sato Not needed" in visitor.text


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
