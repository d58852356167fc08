"""What was talked about, written down through `handle` while it is fresh."""

from datetime import date

import pytest

from followup.web.forms.talks import talk_field
from unit.builders import MONDAY, interview, opportunity, person
from unit.shown import visitor_with
from unit.visitor import INTERVIEW, Visitor, recorded


@pytest.fixture
def visitor() -> Visitor:
    """Someone who recorded an interview with two people today."""
    return recorded()


def _open(visitor: Visitor) -> str:
    ids = visitor.ids()
    return visitor.show(f"/o/{ids['opportunity']}/interview/{ids['interview']}/fresh").html


def _talk(visitor: Visitor, *texts: str, **fields: str) -> None:
    people = visitor.opportunity.interviews[0].interviewers
    fields |= {talk_field(person.id): text for text, person in zip(texts, people, strict=True)}
    visitor.submit("fresh.save", **visitor.ids(), **fields)


def test_talks_are_kept_while_they_are_fresh(visitor: Visitor) -> None:
    """The file of an interview of today or yesterday leads there until each person has a word."""
    link = "/fresh"
    assert link in visitor.reply.html.partition("Do now")[0]
    _open(visitor)
    assert "Dana Reyes, CEO" in visitor.text
    _talk(visitor, "The port strike", "", decision_expected_by="2026-12-01")
    assert visitor.opportunity.decision_expected_by == date(2026, 12, 1)
    assert "Write down what you talked about" in visitor.text
    _open(visitor)
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
    _open(visitor)
    _talk(visitor, "Ports", "", decision_expected_by="2026-11-01")
    assert "This day is before the interview." in visitor.text
    assert "Ports" in visitor.text
    assert next(visitor.opportunity.interviewers).talking_points == ""


def test_an_old_promise_survives_a_later_round(visitor: Visitor) -> None:
    """A date from before this interview is not shown as given at it, nor lost by saving."""
    visitor = Visitor()
    visitor.record(decision_expected_by="2026-11-09")
    visitor.submit("interview.save", **visitor.ids(), **{**INTERVIEW, "date": "2026-11-12"})
    assert 'value="2026-11-09"' not in _open(visitor)
    _talk(visitor, "Ports", "", decision_expected_by="")
    assert visitor.opportunity.decision_expected_by == date(2026, 11, 9)


def test_a_draft_stays_with_its_person(visitor: Visitor) -> None:
    """After a deletion nobody else gets what was typed for the one who is gone, and it is not lost."""
    dana, lee = visitor.opportunity.interviewers
    typed = {talk_field(dana.id): "Ports", talk_field(lee.id): "Hiring"}
    visitor.submit("person.delete", **visitor.ids(), person=dana.id)
    screen = f"/o/{visitor.opportunity.id}/interview/{visitor.ids()['interview']}/fresh"
    for reply in (
        visitor.show(screen, tuple(typed.items())),
        visitor.submit("fresh.save", **visitor.ids(), **typed),
    ):
        assert reply.document is None
        assert "Someone who is no longer listed" in visitor.text
        assert f'name="{talk_field(lee.id)}">\nHiring<' in reply.html
        assert "\nPorts<" in reply.html
    assert "This person is no longer listed here." in visitor.text
    visitor.submit("fresh.save", **visitor.ids(), **{**typed, talk_field(dana.id): ""})
    assert [each.talking_points for each in visitor.opportunity.interviewers] == ["Hiring"]


def test_a_field_is_named_by_any_id() -> None:
    """Blanks, quotes and letters of an id leave the form as it is."""
    own_id = 'a "b" <c>/%é'
    only = interview(interviewers=[person(own_id)])
    visitor = visitor_with(opportunity(interviews=[only]), today=MONDAY)
    assert f'name="{talk_field(own_id)}"' in _open(visitor)
    _talk(visitor, "Ports")
    assert next(visitor.opportunity.interviewers).talking_points == "Ports"
