"""The verdict: each row of its table, and that the first row that applies wins."""

from typing import Any

import pytest

from unit.builders import (
    Json,
    inbound,
    interview,
    opportunity,
    outbound,
    thanks,
    verdict_of,
)

THANKED = thanks("2026-11-02")
CALLED = outbound("update", "2026-11-16")
CALLED_AGAIN = outbound("update", "2026-11-18")
REJECTION = inbound("rejection", "2026-11-17")
NOBODY = [interview(interviewers=[])]

ROWS: dict[str, tuple[list[Json], dict[str, Any], str, tuple[str, str | None]]] = {
    "called twice": ([THANKED, CALLED, CALLED_AGAIN], {}, "2026-11-18", ("stop", "2026-11-25")),
    "rejected": (
        [THANKED, REJECTION],
        {"stage": "rejected"},
        "2026-11-17",
        ("send_closing_note", "2026-11-18"),
    ),
    "rejected, late": (
        [REJECTION],
        {"stage": "rejected"},
        "2026-11-20",
        ("send_closing_note", "2026-11-18"),
    ),
    "rejected, without a word": ([], {"stage": "rejected"}, "2026-11-03", ("closed", None)),
    "withdrawn": ([REJECTION], {"stage": "withdrawn"}, "2026-11-17", ("closed", None)),
    "closed": ([], {"stage": "closed"}, "2026-11-30", ("closed", None)),
    "a note due": ([], {}, "2026-11-02", ("send_thank_you", "2026-11-03")),
    "a note late": ([], {}, "2026-11-15", ("send_thank_you", "2026-11-03")),
    "an offer, a note due": (
        [],
        {"stage": "offer"},
        "2026-11-03",
        ("send_thank_you", "2026-11-03"),
    ),
    "nobody named": (
        [],
        {"interviews": NOBODY},
        "2026-11-02",
        ("identify_interviewers", "2026-11-02"),
    ),
    "an offer": ([THANKED], {"stage": "offer"}, "2026-11-03", ("answer_offer", None)),
    "an offer without an interview": (
        [],
        {"stage": "offer", "interviews": []},
        "2026-11-03",
        ("answer_offer", None),
    ),
    "no interview": ([], {"interviews": []}, "2026-11-03", ("record_interview", None)),
    "an interview ahead": ([], {}, "2026-11-01", ("interview_ahead", "2026-11-02")),
    "time to move on": ([THANKED], {}, "2026-11-27", ("move_on", None)),
    "the call open": ([THANKED], {}, "2026-11-16", ("make_the_call", "2026-11-20")),
    "the call late": ([THANKED], {}, "2026-11-26", ("make_the_call", "2026-11-20")),
    "called": ([THANKED, CALLED], {}, "2026-11-20", ("await_answer", "2026-11-23")),
    "called, a week ago": ([THANKED, CALLED], {}, "2026-11-23", ("move_on", None)),
    "too early": ([THANKED], {}, "2026-11-15", ("wait", "2026-11-16")),
}


@pytest.mark.parametrize("name", ROWS)
def test_a_row_of_the_table(name: str) -> None:
    """Each row gives its verdict, and the date that it names."""
    touchpoints, changes, today, expected = ROWS[name]
    assert verdict_of(opportunity(*touchpoints, **changes), today) == expected


def test_stopping_comes_before_all_else() -> None:
    """Called too often, with a rejection and notes to write: stop comes first."""
    part = opportunity(CALLED, CALLED_AGAIN, REJECTION)
    assert verdict_of(part, "2026-11-18")[0] == "stop"


@pytest.mark.parametrize("stage", ["offer", "rejected", "withdrawn", "closed"])
def test_stopping_is_for_active_ones(stage: str) -> None:
    """When the matter is over, nobody need be told to stop."""
    part = opportunity(THANKED, CALLED, CALLED_AGAIN, stage=stage)
    assert verdict_of(part, "2026-11-18")[0] != "stop"


def test_as_many_calls_as_the_budget_are_not_too_many() -> None:
    """Two calls are one too many for a budget of one, and just right for two."""
    part = opportunity(THANKED, CALLED, CALLED_AGAIN)
    assert verdict_of(part, "2026-11-18", update_budget=2)[0] == "await_answer"
    assert verdict_of(part, "2026-11-18", update_budget=1)[0] == "stop"


def test_a_new_date_of_theirs_forgives_a_call_too_many() -> None:
    """They answered the second call with a date: wait for it like anybody."""
    given = inbound("reply", "2026-11-19", decision_expected_by="2026-12-04")
    part = opportunity(THANKED, CALLED, CALLED_AGAIN, given)
    assert verdict_of(part, "2026-11-20") == ("wait", "2026-12-07")


def test_a_closing_note_comes_before_closed() -> None:
    """A rejection still gets its gracious line after the file was closed."""
    assert (
        verdict_of(opportunity(REJECTION, stage="closed"), "2026-11-17")[0] == "send_closing_note"
    )


def test_a_closing_note_comes_before_thanks() -> None:
    """A rejection on the day of the interview: the closing line first."""
    rejected = inbound("rejection", "2026-11-02")
    assert verdict_of(opportunity(rejected), "2026-11-02")[0] == "send_closing_note"


@pytest.mark.parametrize("today", ["2026-12-01", "2026-11-17"])
def test_a_closing_note_sent_or_lapsed_is_closed(today: str) -> None:
    """Once it was sent, or is too late to send, there is nothing left to do."""
    sent = [outbound("closing", "2026-11-17")] if today == "2026-11-17" else []
    assert verdict_of(opportunity(REJECTION, *sent, stage="rejected"), today) == ("closed", None)


def test_the_earliest_note_is_named() -> None:
    """Of two rounds' notes, the verdict names the one that was due first."""
    rounds = [interview("2026-11-05", "i2"), interview()]
    assert verdict_of(opportunity(interviews=rounds), "2026-11-06") == (
        "send_thank_you",
        "2026-11-03",
    )


def test_a_note_that_lapsed_is_not_asked_for() -> None:
    """After two weeks the call takes the note's place."""
    assert verdict_of(opportunity(), "2026-11-16")[0] == "make_the_call"


def test_a_note_owed_comes_before_the_interview_ahead() -> None:
    """Between two rounds, the first one's thanks come first."""
    rounds = [interview(), interview("2026-11-20", "i2")]
    assert verdict_of(opportunity(interviews=rounds), "2026-11-04")[0] == "send_thank_you"
    thanked = opportunity(THANKED, interviews=rounds)
    assert verdict_of(thanked, "2026-11-04") == ("interview_ahead", "2026-11-20")


def test_the_day_of_the_interview_is_not_ahead() -> None:
    """On the day itself the note is due already."""
    assert verdict_of(opportunity(), "2026-11-02")[0] == "send_thank_you"


def test_thanked_on_the_day_of_the_interview_is_a_wait() -> None:
    """When everybody is thanked on the day itself, there is no interview ahead any more."""
    assert verdict_of(opportunity(THANKED), "2026-11-02") == ("wait", "2026-11-16")


def test_thanks_come_before_names() -> None:
    """Who is known is thanked before others are asked for."""
    both = [interview(), interview(own_id="i2", interviewers=[])]
    assert verdict_of(opportunity(interviews=both), "2026-11-02")[0] == "send_thank_you"
    assert (
        verdict_of(opportunity(THANKED, interviews=both), "2026-11-02")[0]
        == "identify_interviewers"
    )


def test_all_interviews_cancelled_is_none_recorded() -> None:
    """With every interview called off, there is no clock and one to record."""
    part = opportunity(interviews=[interview(cancelled=True)])
    assert verdict_of(part, "2026-11-20") == ("record_interview", None)


def test_a_wait_with_a_second_call_left_is_a_wait() -> None:
    """Where a site allows two calls, after the first it is too early for the second."""
    part = opportunity(THANKED, CALLED)
    assert verdict_of(part, "2026-11-20", update_budget=2) == ("wait", "2026-11-30")


def test_a_call_to_come_counts_already() -> None:
    """A call recorded for a day to come is counted, so nobody calls twice."""
    part = opportunity(THANKED, outbound("update", "2026-11-30"))
    assert verdict_of(part, "2026-11-16") == ("await_answer", "2026-12-07")
