"""The letters that are no thank-you notes, through `handle`."""

import pytest

from unit.builders import inbound, interview
from unit.shown import job, visitor_with
from unit.visitor import Visitor, recorded


@pytest.fixture
def visitor() -> Visitor:
    """Someone who recorded an interview with two people today."""
    return recorded()


@pytest.mark.parametrize(
    ("case", "purpose"),
    [("rejection", "closing"), ("withdrawal", "withdrawal"), ("other_offer", "offer_deadline")],
)
def test_the_other_letters_are_logged_with_their_text(
    visitor: Visitor, case: str, purpose: str
) -> None:
    """Each has a draft, is read, and is marked in one press."""
    fields = {"opportunity": visitor.opportunity.id, "case": case, "text-letter": "Thank you."}
    visitor.show(f"/o/{visitor.opportunity.id}/letter/{case}")
    assert 'data-host="put"' in visitor.reply.html
    assert visitor.submit("practice.letter.read", **fields).document is None
    visitor.submit("practice.letter.sent", **fields)
    [entry] = visitor.opportunity.touchpoints
    assert (entry.purpose, entry.note) == (purpose, "Thank you.")
    assert visitor.screen == f"/o/{visitor.opportunity.id}"


def test_a_letter_names_days_as_they_are() -> None:
    """A talk is one that has been, an answer is asked for by a day ahead, and their date is their latest."""
    own = job(
        "own", "2026-11-03", inbound("reply", "2026-11-10", decision_expected_by="2026-11-20")
    )
    own["interviews"].append(interview("2026-12-01", "later"))
    own["decision_expected_by"] = "2026-11-09"
    past = job(
        "past",
        "2026-10-01",
        inbound("offer", "2026-10-20", decision_expected_by="2026-10-30"),
        stage="offer",
    )
    other = job(
        "other",
        "2026-11-02",
        inbound("offer", "2026-11-10", decision_expected_by="2026-11-17"),
        stage="offer",
    )
    visitor = visitor_with(own, past, other)
    shown = visitor.show("/o/own/letter/withdrawal").html
    assert "Tuesday, November 3" in shown
    assert "December 1" not in shown
    shown = visitor.show("/o/own/letter/other_offer").html
    assert "Tuesday, November 17" in shown
    assert "Friday, November 20" in shown
    assert "October 30" not in shown
    assert "November 9" not in shown


def test_a_correction_stands_below_its_note(visitor: Visitor) -> None:
    """Marked as sent, it is kept with the note that it puts right, whose day stays; no duty changes."""
    own_id, person = visitor.opportunity.id, next(visitor.opportunity.interviewers).id
    visitor.submit("note.sent", opportunity=own_id, interviewer=person)
    [before] = visitor.opportunity.touchpoints
    visitor.show(f"/o/{own_id}/letter/correction?for={person}")
    assert "practice.letter.sent" in visitor.reply.html
    fields = {"opportunity": own_id, "case": "correction", "to": person, "text-letter": "Sorry."}
    visitor.submit("practice.letter.sent", **fields)
    [after] = visitor.opportunity.touchpoints
    assert (after.id, after.date) == (before.id, before.date)
    assert after.note == "Put right on Monday, November 2:\nSorry."
    assert visitor.screen == f"/o/{own_id}"


def test_a_correction_of_no_note_is_nothing_to_log(visitor: Visitor) -> None:
    """Where no note is on record, it can be written, and is marked nowhere."""
    own_id = visitor.opportunity.id
    visitor.show(f"/o/{own_id}/letter/correction")
    assert "practice.letter.sent" not in visitor.reply.html
    fields = {"opportunity": own_id, "case": "correction", "text-letter": "Sorry."}
    assert visitor.submit("practice.letter.sent", **fields).document is None
