"""Follow-up 1, `thank_you_note`: one for each interviewer of each interview."""

import pytest

from unit.builders import (
    MONDAY,
    follow_up_of,
    interview,
    opportunity,
    outbound,
    person,
    row_of,
    status_of,
    thanks,
)

STAGES = ("active", "offer", "rejected", "withdrawn", "closed")
NOTE = "thank_you_note"


def test_a_note_opens_on_the_day_and_is_due_on_the_next() -> None:
    """A note may be written on the day of the interview, should be by the next, is void in two weeks."""
    assert follow_up_of(opportunity(), NOTE) == {
        "uid": "thank_you_note:o1:i1:p1",
        "kind": NOTE,
        "interview_id": "i1",
        "interviewer_id": "p1",
        "opens": MONDAY,
        "due": "2026-11-03",
        "expires": "2026-11-15",
        "remind_on": "2026-11-03",
        "status": "due",
    }


@pytest.mark.parametrize(
    ("today", "status"),
    [
        *(("2026-11-01", "upcoming"), ("2026-11-02", "due"), ("2026-11-03", "due")),
        *(("2026-11-04", "late"), ("2026-11-15", "late"), ("2026-11-16", "lapsed")),
    ],
)
def test_a_note_goes_through_its_window(today: str, status: str) -> None:
    """Upcoming, due, late, lapsed: each edge belongs to the state that ends on it."""
    assert status_of(opportunity(), NOTE, today) == status


def test_a_note_is_due_on_calendar_days() -> None:
    """The note after a Friday's interview is due on the Saturday."""
    assert (
        follow_up_of(opportunity(interviews=[interview("2026-11-06")]), NOTE)["due"] == "2026-11-07"
    )


def test_a_note_may_be_due_on_the_day_itself() -> None:
    """A site that asks for the same day gets it, and the next day is late."""
    assert follow_up_of(opportunity(), NOTE, thank_you_within_days=0)["due"] == MONDAY
    assert status_of(opportunity(), NOTE, "2026-11-03", thank_you_within_days=0) == "late"


def test_a_note_that_is_due_after_it_expires_is_due_until_then() -> None:
    """Where a site's numbers cross, "up to `due`" is read first: due, and then lapsed at once."""
    crossed = {"thank_you_within_days": 5, "update_after_days": 3}
    days = ("2026-11-04", "2026-11-07", "2026-11-08")
    found = [status_of(opportunity(), NOTE, day, **crossed) for day in days]
    assert found == ["due", "due", "lapsed"]


@pytest.mark.parametrize("day", ["2026-11-02", "2026-11-03", "2026-12-24"])
def test_a_note_is_done_when_it_was_sent(day: str) -> None:
    """A thank-you from the day of the interview on makes the note done, late or not."""
    assert status_of(opportunity(thanks(day)), NOTE, "2026-12-24") == "done"


def test_a_note_sent_before_the_interview_is_for_another() -> None:
    """Thanks for the invitation are no thanks for the interview."""
    assert status_of(opportunity(thanks("2026-11-01")), NOTE, MONDAY) == "due"


def test_a_note_to_someone_else_does_not_count() -> None:
    """Each interviewer has a note of their own."""
    panel = [interview(interviewers=[person("p1"), person("p2")])]
    notes = row_of(opportunity(thanks(MONDAY, to="p2"), interviews=panel), MONDAY)["follow_ups"]
    assert [each["status"] for each in notes[:2]] == ["due", "done"]


def test_a_note_to_nobody_does_not_count() -> None:
    """Thanks that name no interviewer thank nobody in particular."""
    assert status_of(opportunity(outbound("thank_you", MONDAY)), NOTE, MONDAY) == "due"


@pytest.mark.parametrize("purpose", ["update", "closing", "requested", "access"])
def test_only_thanks_are_thanks(purpose: str) -> None:
    """Another message to the interviewer is not the note."""
    sent = outbound(purpose, MONDAY, interviewer_id="p1")
    assert status_of(opportunity(sent), NOTE, MONDAY) == "due"


def test_a_note_is_waived_with_its_interviewer() -> None:
    """Someone who must not be written to is not."""
    waived = [interview(interviewers=[person(waived=True)])]
    for stage in STAGES:
        assert status_of(opportunity(interviews=waived, stage=stage), NOTE, MONDAY) == "waived"


def test_a_note_that_was_sent_all_the_same_is_done() -> None:
    """Done comes before waived: what happened, happened."""
    waived = [interview(interviewers=[person(waived=True)])]
    assert status_of(opportunity(thanks(MONDAY), interviews=waived), NOTE, MONDAY) == "done"


@pytest.mark.parametrize("stage", STAGES)
def test_a_note_is_cancelled_when_the_matter_is_over(stage: str) -> None:
    """With an offer thanks are still owed; after the end they are not."""
    expected = "due" if stage in ("active", "offer") else "cancelled"
    assert status_of(opportunity(stage=stage), NOTE, MONDAY) == expected
    assert status_of(opportunity(thanks(MONDAY), stage=stage), NOTE, MONDAY) == "done"


def test_each_interview_has_notes_of_its_own() -> None:
    """Two rounds are two notes, each in its own window."""
    rounds = [interview(), interview("2026-11-09", "i2")]
    notes = row_of(opportunity(interviews=rounds), "2026-11-09")["follow_ups"][:2]
    assert [(each["interviewer_id"], each["status"]) for each in notes] == [
        ("p1", "late"),
        ("p2", "due"),
    ]


def test_a_cancelled_interview_has_no_follow_ups() -> None:
    """Nobody is thanked for what did not take place."""
    cancelled = [interview(cancelled=True), interview(own_id="i2", cancelled=True, interviewers=[])]
    assert row_of(opportunity(interviews=cancelled), MONDAY)["follow_ups"] == []
