"""The log of contacts through `handle`: what each entry moves, and what it cannot hold."""

import pytest

from unit.visitor import Visitor, recorded


@pytest.fixture
def visitor() -> Visitor:
    """Someone who recorded an interview with two people today."""
    return recorded()


def test_a_date_given_during_the_call_moves_the_plan(visitor: Visitor) -> None:
    """Asking, and being told a day, is logged as both: what you did, and what they answered."""
    visitor.wait(14)
    visitor.submit(
        "touchpoint.save",
        opportunity=visitor.opportunity.id,
        purpose="update",
        date="2026-11-16",
        channel="call",
        decision_expected_by="2026-12-15",
    )
    assert [each.purpose for each in visitor.opportunity.touchpoints] == ["update", "reply"]
    assert "Wed, Dec 16" in visitor.text


def test_a_decision_date_before_they_named_it_is_a_slip(visitor: Visitor) -> None:
    """A message cannot promise a day that had passed when it came."""
    own_id = visitor.opportunity.id
    visitor.show(f"/o/{own_id}/log")
    fields = {"purpose": "reply", "date": "2026-11-02", "channel": "email"}
    visitor.submit(
        "touchpoint.save", opportunity=own_id, decision_expected_by="2026-10-30", **fields
    )
    assert "This day is before they said so" in visitor.text
    assert visitor.opportunity.touchpoints == ()


def test_a_corrected_entry_leads_to_its_own_stage(visitor: Visitor) -> None:
    """A reply that turns out to be a rejection ends the wait."""
    own_id = visitor.opportunity.id
    fields = {"opportunity": own_id, "date": "2026-11-02", "channel": "email"}
    visitor.submit("touchpoint.save", purpose="reply", **fields)
    entry = visitor.opportunity.touchpoints[0].id
    visitor.submit("touchpoint.save", purpose="rejection", touchpoint=entry, **fields)
    assert visitor.opportunity.stage == "rejected"


def test_after_too_many_calls_it_is_time_to_move_on(visitor: Visitor) -> None:
    """Stopping first means to leave it, and once the wait is over to close the file."""
    own_id = visitor.opportunity.id
    fields = {"purpose": "update", "date": "2026-11-02", "channel": "call", "happened": "yes"}
    for _ in range(2):
        visitor.submit("touchpoint.save", opportunity=own_id, **fields)
    assert "Leave alone for now" in visitor.text
    visitor.wait(20)
    visitor.show(visitor.screen)
    assert "Do now" in visitor.text
    assert 'data-action="opportunity.close"' in visitor.reply.html


@pytest.mark.parametrize("purpose", ["thank_you", "offer_deadline", "closing", "withdrawal"])
def test_a_day_belongs_to_what_they_said(visitor: Visitor, purpose: str) -> None:
    """An entry of what the visitor did takes none, and so makes no reply of theirs."""
    own_id = visitor.opportunity.id
    entry = {"purpose": purpose, "date": "2026-11-02", "channel": "email"}
    visitor.show(f"/o/{own_id}/log")
    visitor.submit(
        "touchpoint.save",
        opportunity=own_id,
        interviewer=next(visitor.opportunity.interviewers).id,
        decision_expected_by="2026-11-20",
        **entry,
    )
    assert visitor.opportunity.touchpoints == ()
    assert "This is for a day that they named" in visitor.text
