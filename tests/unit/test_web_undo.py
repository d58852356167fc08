"""Undo through `handle`: every edit can be taken back, and what was said of it is shown for its day."""

import pytest

from unit.visitor import Visitor, recorded


@pytest.fixture
def visitor() -> Visitor:
    """Someone who recorded an interview with two people today."""
    return recorded()


def _ids(visitor: Visitor) -> dict[str, str]:
    return {**visitor.ids(), "person": next(visitor.opportunity.interviewers).id}


def test_every_delete_can_be_undone(visitor: Visitor) -> None:
    """Undo brings back an opportunity, an interview, a person and an entry of the log, to the byte."""
    ids = _ids(visitor)
    visitor.submit("note.sent", opportunity=ids["opportunity"], interviewer=ids["person"])
    touchpoint = visitor.opportunity.touchpoints[0].id
    before = visitor.saved
    for action in ("touchpoint", "person", "interview", "opportunity"):
        visitor.submit(f"{action}.delete", touchpoint=touchpoint, **ids)
        assert visitor.saved != before
        assert "Undo" in visitor.text
        visitor.submit("undo")
        assert visitor.saved == before


def test_undo_goes_back_to_the_beginning_and_no_further(visitor: Visitor) -> None:
    """Undoing more often than there were edits changes nothing more."""
    visitor.submit("undo")
    assert visitor.plan.opportunities == ()
    visitor.submit("undo")
    assert visitor.reply.document is None


def test_undo_is_still_offered_after_other_screens(visitor: Visitor) -> None:
    """The way back does not end with a look at other screens."""
    visitor.submit("opportunity.delete", opportunity=visitor.opportunity.id)
    for screen in ("/settings", "/new"):
        visitor.show(screen)
        visitor.show("/")
        assert 'data-action="undo"' in visitor.reply.html
    visitor.submit("undo")
    assert visitor.opportunity.company == "Acme"


def test_the_same_plan_opened_again_can_still_be_undone(visitor: Visitor) -> None:
    """A look at another tab's save that changed nothing here keeps the steps."""
    visitor.open()
    visitor.submit("undo")
    assert visitor.plan.opportunities == ()


def test_what_was_said_ends_with_its_day(visitor: Visitor) -> None:
    """A notice that says "today" is not shown on another day, in a tab that was left open."""
    ids = _ids(visitor)
    visitor.submit("note.sent", opportunity=ids["opportunity"], interviewer=ids["person"])
    assert "as sent today" in visitor.show(visitor.screen).html
    visitor.wait(1)
    assert "fu-notice" not in visitor.show(visitor.screen).html
