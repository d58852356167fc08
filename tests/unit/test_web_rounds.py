"""Further rounds through `handle`: who comes along, what tells their notes apart, and what is called off."""

import pytest

from unit.visitor import Visitor, recorded


@pytest.fixture
def visitor() -> Visitor:
    """Someone who recorded an interview with two people today."""
    return recorded()


def test_people_of_earlier_rounds_come_along(visitor: Visitor) -> None:
    """A tick copies who they are; the talk, the note and the id are new."""
    dana, lee = visitor.opportunity.interviewers
    fields = {"name": "Dana Reyes", "title": "CEO", "phone": "555", "talking_points": "Ports"}
    visitor.submit("person.save", **visitor.ids(), person=dana.id, waived="yes", **fields)
    visitor.show(f"/o/{visitor.opportunity.id}/interview")
    assert "Also there: Dana Reyes, CEO" in visitor.text
    visitor.record_round(**{"also-1": dana.id, "also-2": "nobody", "person-1-name": "Kim Sato"})
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
    visitor.submit("person.save", **visitor.ids(), person=lee.id, name=lee.name, waived="yes")
    rows = {
        "person-1-name": "dana reyes",
        "person-1-email": "d@x.com",
        "person-2-name": "Lee Okafor",
    }
    visitor.record_round(**{"also-1": dana.id, **rows})
    first, second = visitor.opportunity.interviews[1].interviewers
    assert (first.name, first.title, first.email) == ("Dana Reyes", "CEO", "d@x.com")
    assert (second.name, second.waived) == ("Lee Okafor", True)


def test_two_notes_to_one_name_are_told_apart_by_round(visitor: Visitor) -> None:
    """Titles and buttons name the round where, and only where, the name is in several interviews."""
    visitor.record_round(**{"person-1-name": "Dana Reyes"})
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
    visitor.record_round(round="first", **{"person-1-name": "Dana Reyes"})
    assert "Thank-you note to Dana Reyes (Mon, Nov 2)" in visitor.text
    assert "Thank-you note to Dana Reyes (Thu, Nov 12)" in visitor.text
    visitor.submit("interview.cancel", **visitor.ids(1))
    assert "Dana Reyes (" not in visitor.text


def test_an_interview_is_cancelled_in_one_tap_and_takes_place_after_all(visitor: Visitor) -> None:
    """The anchor goes back to the interview before, and forth again; the document as it was."""
    visitor.record_round()
    before = visitor.saved
    assert "Thu, Nov 26 to Wed, Dec 2" in visitor.text
    reply = visitor.submit("interview.cancel", **visitor.ids(1))
    assert "Mon, Nov 16 to Fri, Nov 20" in visitor.text
    assert "Canceled the interview of Thursday, November 12." in visitor.text
    assert reply.focus == f'[data-interview="{visitor.ids(1)["interview"]}"] h4'
    visitor.submit("interview.restore", **visitor.ids(1))
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
        visitor.record_round(date="2026-11-02", round=chosen, format="video")


def test_a_replacement_is_of_the_same_round_on_an_open_day(visitor: Visitor) -> None:
    """After a cancelled interview, and after an invitation, the day is left to be filled in."""
    visitor.submit("interview.cancel", **visitor.ids())
    page = visitor.show(f"/o/{visitor.opportunity.id}/interview").html
    assert '<option value="first" selected>' in page
    assert 'name="date" value=""' in page
    visitor.submit("interview.restore", **visitor.ids())
    invitation = {"purpose": "invitation", "date": "2026-11-02", "channel": "email"}
    visitor.submit("touchpoint.save", opportunity=visitor.opportunity.id, **invitation)
    page = visitor.show(f"/o/{visitor.opportunity.id}/interview").html
    assert '<option value="second" selected>' in page
    assert 'name="date" value=""' in page
