"""Follow-up 5, `closing_note`: a gracious line to a rejection."""

import pytest

from unit.builders import (
    MONDAY,
    follow_up_of,
    inbound,
    opportunity,
    outbound,
    row_of,
    status_of,
)

CLOSING = "closing_note"
REJECTION = inbound("rejection", "2026-11-11")


def test_a_closing_note_answers_a_rejection() -> None:
    """The note may be sent on the day, should be by the next business day, is void in two weeks."""
    found = follow_up_of(opportunity(inbound("rejection", "2026-11-13")), CLOSING)
    assert found["uid"] == "closing_note:o1"
    keys = ("opens", "due", "remind_on", "expires")
    assert [found[key] for key in keys] == ["2026-11-13", "2026-11-16", "2026-11-16", "2026-11-26"]


@pytest.mark.parametrize(
    ("today", "status"),
    [
        *(("2026-11-10", "upcoming"), ("2026-11-11", "due"), ("2026-11-12", "due")),
        *(("2026-11-13", "late"), ("2026-11-24", "late"), ("2026-11-25", "lapsed")),
    ],
)
def test_a_closing_note_goes_through_its_window(today: str, status: str) -> None:
    """Upcoming, due, late, lapsed, in any stage but withdrawn."""
    for stage in ("active", "offer", "rejected", "closed"):
        assert status_of(opportunity(REJECTION, stage=stage), CLOSING, today) == status


def test_a_closing_note_needs_a_rejection() -> None:
    """Without one there is none, whatever the stage says; one without an interview is enough."""
    kinds = [each["kind"] for each in row_of(opportunity(stage="rejected"), MONDAY)["follow_ups"]]
    assert CLOSING not in kinds
    assert status_of(opportunity(REJECTION, interviews=[]), CLOSING, "2026-11-11") == "due"


def test_a_closing_note_is_for_the_latest_rejection() -> None:
    """Of several rejections the latest counts, wherever it stands, and there is one note."""
    later = inbound("rejection", "2026-11-18")
    for touchpoints in ([REJECTION, later], [later, REJECTION]):
        assert follow_up_of(opportunity(*touchpoints), CLOSING)["opens"] == "2026-11-18"


@pytest.mark.parametrize(
    ("day", "status"), [("2026-11-10", "due"), ("2026-11-11", "done"), ("2026-12-31", "done")]
)
def test_a_closing_note_is_done_when_it_was_sent(day: str, status: str) -> None:
    """A closing note from the day of the rejection on makes it done; an earlier one was for another."""
    assert (
        status_of(opportunity(REJECTION, outbound("closing", day)), CLOSING, "2026-11-11") == status
    )


def test_a_note_to_an_earlier_rejection_does_not_answer_the_later_one() -> None:
    """Rejected, answered and rejected once more: another line is due."""
    touchpoints = [REJECTION, outbound("closing", "2026-11-12"), inbound("rejection", "2026-11-18")]
    assert status_of(opportunity(*touchpoints), CLOSING, "2026-11-18") == "due"


def test_who_withdrew_owes_no_closing_note() -> None:
    """Withdrawn: cancelled, but done when it was sent all the same."""
    withdrawn = {"stage": "withdrawn"}
    assert status_of(opportunity(REJECTION, **withdrawn), CLOSING, "2026-11-11") == "cancelled"
    sent = opportunity(REJECTION, outbound("closing", "2026-11-11"), **withdrawn)
    assert status_of(sent, CLOSING, "2026-11-11") == "done"
