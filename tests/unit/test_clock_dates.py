"""The dates that a wait leads to: when the call opens, its window ends, and when to move on."""

from datetime import date
from typing import Any

import pytest

from unit.builders import Json, clock_of, inbound, interview, opportunity, outbound

CALLED = outbound("update", "2026-11-16")
ANSWERED = inbound("reply", "2026-11-18")


def dates_of(*touchpoints: Json, policy: dict[str, int] | None = None, **changes: Any) -> list[str]:
    """Return `call_opens`, `call_window_ends` and `move_on_date`, for a wait without a country."""
    clock = clock_of(opportunity(*touchpoints, **changes), **policy or {})
    days = (clock.call_opens, clock.call_window_ends, clock.move_on_date)
    return [day.isoformat() for day in days]


def test_two_weeks_five_days_five_days() -> None:
    """After an interview on a Monday: the Monday two weeks later, that week's Friday, a week more."""
    assert dates_of() == ["2026-11-16", "2026-11-20", "2026-11-27"]


@pytest.mark.parametrize(
    ("day", "opens"),
    [("2026-11-06", "2026-11-20"), ("2026-11-07", "2026-11-23"), ("2026-11-08", "2026-11-23")],
)
def test_a_call_rolls_over_the_weekend(day: str, opens: str) -> None:
    """Two weeks after a Saturday or Sunday is one too, so the call opens on the Monday."""
    assert dates_of(interviews=[interview(day)])[0] == opens


def test_a_call_rolls_over_a_holiday() -> None:
    """Two weeks after November 12 is Thanksgiving in the United States, so the call opens on the Friday."""
    part = opportunity(interviews=[interview("2026-11-12")])
    assert clock_of(part, "US").call_opens == date(2026, 11, 27)
    assert clock_of(part).call_opens == date(2026, 11, 26)


def test_a_window_counts_business_days_only() -> None:
    """A window over Christmas and New Year is longer by the days off."""
    part = opportunity(interviews=[interview("2026-12-09")])
    assert clock_of(part, "US").call_window_ends == date(2026, 12, 30)
    assert clock_of(part).call_window_ends == date(2026, 12, 29)


@pytest.mark.parametrize(
    ("promise", "opens"),
    [
        ("2026-11-09", "2026-11-16"),
        ("2026-11-15", "2026-11-16"),
        ("2026-11-16", "2026-11-17"),
        ("2026-11-20", "2026-11-23"),
        ("2026-12-04", "2026-12-07"),
        ("2025-01-01", "2026-11-16"),
    ],
)
def test_a_call_waits_for_the_day_after_the_promise(promise: str, opens: str) -> None:
    """A promise within the two weeks, or before the interview, opens nothing; a later one is awaited."""
    assert dates_of(decision_expected_by=promise)[0] == opens


def test_silence_counts_from_their_word() -> None:
    """When they wrote first, the two weeks start there."""
    assert dates_of(inbound("reply", "2026-11-10"))[0] == "2026-11-24"


def test_a_new_date_of_theirs_opens_a_new_call() -> None:
    """After a call they named a date: a call on the day after it, and not two weeks later."""
    given = inbound("reply", "2026-11-18", decision_expected_by="2026-12-04")
    assert dates_of(CALLED, given) == ["2026-12-07", "2026-12-11", "2026-12-18"]


def test_an_unanswered_call_is_given_five_business_days() -> None:
    """The call is spent and nothing came: a week after it, move on."""
    assert dates_of(CALLED)[2] == "2026-11-23"


def test_the_wait_for_an_answer_is_the_policys() -> None:
    """A site that waits three business days for an answer moves on three after the call."""
    assert dates_of(CALLED, policy={"answer_wait_days": 3})[2] == "2026-11-19"


def test_an_answered_call_is_given_two_weeks() -> None:
    """They answered without a date: two weeks after the answer, move on."""
    assert dates_of(CALLED, ANSWERED)[2] == "2026-12-02"


def test_an_answer_over_the_weekend_rolls() -> None:
    """Two weeks after an answer on a Saturday is one too; moving on is for business days."""
    assert dates_of(CALLED, inbound("reply", "2026-11-21"))[2] == "2026-12-07"


def test_a_second_call_counts_from_its_own_day() -> None:
    """Calling once more restarts the five days, not the right to call."""
    assert dates_of(CALLED, ANSWERED, outbound("update", "2026-11-20"))[2] == "2026-11-27"


def test_a_call_of_a_spent_budget_leaves_the_window_where_it_was() -> None:
    """The window of a call that was made is the one it was made in."""
    assert dates_of(CALLED)[:2] == dates_of()[:2]


TWO_CALLS = {"update_budget": 2}


def test_a_second_call_waits_as_long_as_the_first() -> None:
    """Where a site allows two calls, the second opens two weeks after the first."""
    assert dates_of(CALLED, policy=TWO_CALLS) == ["2026-11-30", "2026-12-04", "2026-12-11"]


def test_a_second_call_waits_after_an_answer_too() -> None:
    """Where a site allows two calls, an answer to the first is the later day, and counts."""
    assert dates_of(CALLED, ANSWERED, policy=TWO_CALLS)[0] == "2026-12-02"


def test_a_second_call_still_waits_for_the_promise() -> None:
    """A promise that no word of theirs has replaced holds for the second call too."""
    opens = dates_of(CALLED, policy=TWO_CALLS, decision_expected_by="2026-12-18")[0]
    assert opens == "2026-12-21"


def test_two_calls_on_one_day_spend_a_budget_of_two() -> None:
    """Calls are counted, not days: two on one day are two."""
    assert clock_of(opportunity(CALLED, CALLED), **TWO_CALLS).is_spent


def test_answered_and_called_again_on_one_day() -> None:
    """A call after the answer, on the same day, uses the answer up: five business days from there."""
    same_day = [CALLED, inbound("reply", "2026-11-16"), outbound("update", "2026-11-16")]
    assert dates_of(*same_day)[2] == "2026-11-23"


def test_every_number_is_the_policys() -> None:
    """Another policy moves each of the dates."""
    numbers = {"update_after_days": 7, "call_window_days": 1, "answer_wait_days": 2}
    assert dates_of(policy=numbers) == ["2026-11-09", "2026-11-09", "2026-11-11"]


def test_the_longest_policy_stays_in_the_calendar() -> None:
    """The largest numbers, at the last day that can be recorded, still give dates."""
    most = dict.fromkeys(("update_after_days", "call_window_days", "answer_wait_days"), 366)
    last = opportunity(interviews=[interview("2199-12-31")], decision_expected_by="2199-12-31")
    clock = clock_of(last, "US", **most)
    assert date(2201, 1, 1) <= clock.call_opens < clock.call_window_ends < clock.move_on_date


def test_the_first_day_that_can_be_recorded_gives_dates() -> None:
    """At the other end of the range too."""
    assert dates_of(interviews=[interview("1900-01-01")])[0] == "1900-01-15"


def test_a_leap_day_is_a_day() -> None:
    """Two weeks after February 15, 2028 is the 29th, and two weeks after the 29th is March 14."""
    assert dates_of(interviews=[interview("2028-02-15")])[0] == "2028-02-29"
    assert dates_of(interviews=[interview("2028-02-29")])[0] == "2028-03-14"
