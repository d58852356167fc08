"""Follow-up 2, `identify_interviewers`: for an interview that lists nobody."""

import pytest

from unit.builders import MONDAY, follow_up_of, interview, opportunity, status_of

STAGES = ("active", "offer", "rejected", "withdrawn", "closed")
NAMES = "identify_interviewers"
NOBODY = [interview(interviewers=[])]


def test_names_are_asked_for_on_the_day() -> None:
    """An interview that lists nobody has one follow-up, to find out who took part."""
    found = follow_up_of(opportunity(interviews=NOBODY), NAMES)
    assert found["uid"] == "identify_interviewers:o1:i1"
    assert (found["interview_id"], found["interviewer_id"]) == ("i1", None)
    assert [found[key] for key in ("opens", "due", "remind_on", "expires")] == [MONDAY] * 3 + [
        "2026-11-15"
    ]


@pytest.mark.parametrize(
    ("today", "status"),
    [
        *(("2026-11-01", "upcoming"), ("2026-11-02", "due"), ("2026-11-03", "late")),
        *(("2026-11-15", "late"), ("2026-11-16", "lapsed")),
    ],
)
def test_asking_for_names_goes_through_its_window(today: str, status: str) -> None:
    """Due on the day, late until the notes lapse."""
    assert status_of(opportunity(interviews=NOBODY), NAMES, today) == status


@pytest.mark.parametrize("stage", STAGES)
def test_names_are_not_asked_for_when_the_matter_is_over(stage: str) -> None:
    """Whom nobody will thank, nobody need name."""
    expected = "due" if stage in ("active", "offer") else "cancelled"
    assert status_of(opportunity(interviews=NOBODY, stage=stage), NAMES, MONDAY) == expected
