"""Follow-ups 3 and 4, `update_call` and `move_on`: the one call, and letting go."""

import pytest

from unit.builders import follow_up_of, opportunity, outbound, status_of

STAGES = ("active", "offer", "rejected", "withdrawn", "closed")
CALL = "update_call"
MOVE_ON = "move_on"


def test_a_call_is_open_from_two_weeks_until_moving_on() -> None:
    """The call opens, should be made within its window, and expires on the eve of moving on."""
    assert follow_up_of(opportunity(), CALL) == {
        "uid": "update_call:o1",
        "kind": CALL,
        "interview_id": None,
        "interviewer_id": None,
        "opens": "2026-11-16",
        "due": "2026-11-20",
        "expires": "2026-11-26",
        "remind_on": "2026-11-16",
        "status": "waiting",
    }


@pytest.mark.parametrize(
    ("today", "status"),
    [
        *(("2026-10-01", "waiting"), ("2026-11-15", "waiting"), ("2026-11-16", "due")),
        *(("2026-11-20", "due"), ("2026-11-21", "late"), ("2026-11-26", "late")),
        *(("2026-11-27", "lapsed"), ("2027-11-27", "lapsed")),
    ],
)
def test_a_call_goes_through_its_window(today: str, status: str) -> None:
    """Waiting, due, late, lapsed."""
    assert status_of(opportunity(), CALL, today) == status


@pytest.mark.parametrize("today", ["2026-11-03", "2026-11-18", "2027-01-01"])
def test_a_call_is_done_when_the_budget_is_spent(today: str) -> None:
    """One call, too early or in its window, is the one call."""
    for day in ("2026-11-03", "2026-11-18"):
        assert status_of(opportunity(outbound("update", day)), CALL, today) == "done"


def test_a_second_call_is_open_where_a_site_allows_two() -> None:
    """With a budget of two, one call leaves another, in a window of its own."""
    called = opportunity(outbound("update", "2026-11-16"))
    days = ("2026-11-29", "2026-11-30", "2026-12-05", "2026-12-11")
    found = [status_of(called, CALL, day, update_budget=2) for day in days]
    assert found == ["waiting", "due", "late", "lapsed"]


@pytest.mark.parametrize("stage", STAGES[1:])
def test_a_call_is_cancelled_unless_active(stage: str) -> None:
    """After an offer or the end there is nothing to ask, also when a call was made."""
    for touchpoints in ([], [outbound("update", "2026-11-16")]):
        assert status_of(opportunity(*touchpoints, stage=stage), CALL, "2026-11-18") == "cancelled"


def test_moving_on_has_a_day_and_no_end() -> None:
    """From its day on it stands, whatever the day."""
    found = follow_up_of(opportunity(), MOVE_ON)
    assert found["uid"] == "move_on:o1"
    assert [found[key] for key in ("opens", "due", "remind_on")] == ["2026-11-27"] * 3
    assert found["expires"] is None


@pytest.mark.parametrize(
    ("today", "status"), [("2026-11-26", "waiting"), ("2026-11-27", "due"), ("2199-12-31", "due")]
)
def test_moving_on_is_due_from_its_day(today: str, status: str) -> None:
    """Waiting before, due ever after: it neither becomes late nor lapses."""
    assert status_of(opportunity(), MOVE_ON, today) == status


@pytest.mark.parametrize(
    ("stage", "status"),
    [
        ("offer", "cancelled"),
        ("rejected", "cancelled"),
        ("withdrawn", "cancelled"),
        ("closed", "done"),
    ],
)
def test_moving_on_is_done_by_closing(stage: str, status: str) -> None:
    """Who closed the file has moved on; another end needs no moving on."""
    assert status_of(opportunity(stage=stage), MOVE_ON, "2026-11-27") == status
