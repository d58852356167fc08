"""The order of the follow-ups of one opportunity."""

from unit.builders import MONDAY, inbound, interview, opportunity, outbound, person, row_of

NOTE = "thank_you_note"
NAMES = "identify_interviewers"
CALL = "update_call"
MOVE_ON = "move_on"
CLOSING = "closing_note"


def test_follow_ups_come_by_day_then_kind_then_document() -> None:
    """Of one day: notes, names, the call, moving on, the closing note; of one kind as in the document."""
    part = opportunity(
        inbound("rejection", "2026-11-02"),
        interviews=[
            interview(own_id="i1", interviewers=[]),
            interview(own_id="i2", interviewers=[person("z"), person("a")]),
            interview("2026-10-19", own_id="i3"),
        ],
    )
    rows = row_of(part, MONDAY)["follow_ups"]
    assert [(each["kind"], each["interviewer_id"]) for each in rows] == [
        *((NOTE, "p3"), (NOTE, "z"), (NOTE, "a"), (NAMES, None), (CLOSING, None)),
        *((CALL, None), (MOVE_ON, None)),
    ]


def test_a_call_and_moving_on_may_share_a_day() -> None:
    """A call made so early that moving on opens with the old window: the call comes first."""
    part = opportunity(outbound("update", "2026-11-09"))
    rows = row_of(part, MONDAY)["follow_ups"]
    assert [(each["kind"], each["opens"]) for each in rows[1:]] == [
        (CALL, "2026-11-16"),
        (MOVE_ON, "2026-11-16"),
    ]
