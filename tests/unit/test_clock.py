"""The silence clock: each row of its table of effects, one by one and after one another."""

from datetime import date

import pytest

from followup.business_calendar import WEEKDAYS_ONLY
from followup.clock import Silence, silence_clock
from followup.policy import Policy
from unit.builders import Json, clock_of, inbound, interview, opportunity, outbound, read, thanks

NOV = [date(2026, 11, day) if day else date.min for day in range(31)]
MONDAY = NOV[2]
DECEMBER_4 = date(2026, 12, 4)


def silence_of(*touchpoints: Json, **changes: object) -> Silence:
    """Return what the touchpoints make of the wait after the interview on the Monday."""
    return clock_of(opportunity(*touchpoints, **changes)).silence


@pytest.mark.parametrize("interviews", [[], [interview(cancelled=True)]])
def test_without_an_interview_that_counts_there_is_no_clock(interviews: list[Json]) -> None:
    """Only interviews that were not cancelled count; with none there is no clock."""
    part = read(opportunity(interviews=interviews))
    assert silence_clock(part, Policy(), WEEKDAYS_ONLY) is None


def test_the_anchor_is_the_latest_interview() -> None:
    """Of several interviews the latest counts, wherever it stands in the document."""
    later = [interview("2026-11-09", "i2"), interview()]
    assert clock_of(opportunity(interviews=later)).anchor == NOV[9]


def test_a_cancelled_interview_is_no_anchor() -> None:
    """A later interview that was cancelled does not move the clock."""
    cancelled = [interview(), interview("2026-11-09", "i2", cancelled=True)]
    assert clock_of(opportunity(interviews=cancelled)).anchor == MONDAY


def test_the_wait_starts_at_the_anchor() -> None:
    """Before any touchpoint, silence counts from the interview, with what they said there."""
    expected = Silence(since=MONDAY, promise=DECEMBER_4)
    assert silence_of(decision_expected_by="2026-12-04") == expected


@pytest.mark.parametrize("purpose", ["reply", "invitation", "offer", "rejection"])
def test_they_name_a_date(purpose: str) -> None:
    """Inbound with a date, whatever its purpose: that is the promise now, and silence counts as before."""
    given = inbound(purpose, "2026-11-10", decision_expected_by="2026-12-04")
    expected = Silence(since=MONDAY, promise=DECEMBER_4)
    assert silence_of(given, decision_expected_by="2026-11-20") == expected


def test_they_name_a_date_after_a_call() -> None:
    """Inbound with a date makes the calls count for nothing: they set a new date, so one new call."""
    given = inbound("reply", "2026-11-18", decision_expected_by="2026-12-04")
    called = outbound("update", "2026-11-16")
    assert silence_of(called, given) == Silence(since=MONDAY, promise=DECEMBER_4)


def test_they_name_a_date_after_an_answer() -> None:
    """Inbound with a date makes an earlier answer count for nothing too."""
    touchpoints = [
        outbound("update", "2026-11-16"),
        inbound("reply", "2026-11-17"),
        inbound("reply", "2026-11-18", decision_expected_by="2026-12-04"),
    ]
    assert silence_of(*touchpoints) == Silence(since=MONDAY, promise=DECEMBER_4)


def test_they_name_an_earlier_date() -> None:
    """The latest word counts, also when it names an earlier day than the one before."""
    earlier = inbound("reply", "2026-11-10", decision_expected_by="2026-11-11")
    silence = silence_of(earlier, decision_expected_by="2026-12-04")
    assert silence.promise == NOV[11]


def test_they_write_first() -> None:
    """Inbound without a date before any call: silence counts from there, and the promise is gone."""
    silence = silence_of(inbound("reply", "2026-11-10"), decision_expected_by="2026-12-04")
    assert silence == Silence(since=NOV[10], promise=None)


def test_they_write_first_twice() -> None:
    """Each word of theirs starts the silence anew."""
    silence = silence_of(inbound("reply", "2026-11-10"), inbound("invitation", "2026-11-12"))
    assert silence == Silence(since=NOV[12], promise=None)


def test_they_answer_a_call() -> None:
    """Inbound without a date after a call is the answer, and nothing else changes."""
    silence = silence_of(outbound("update", "2026-11-16"), inbound("reply", "2026-11-18"))
    expected = Silence(since=MONDAY, promise=None, calls=1, called_on=NOV[16], answered_on=NOV[18])
    assert silence == expected


def test_an_answer_leaves_the_promise() -> None:
    """The promise of the interview still stands when an answer to a call names no date."""
    called, answer = outbound("update", "2026-11-16"), inbound("reply", "2026-11-18")
    assert silence_of(called, answer, decision_expected_by="2026-12-04").promise == DECEMBER_4


def test_they_answer_twice() -> None:
    """The later answer counts."""
    answers = [inbound("reply", "2026-11-18"), inbound("reply", "2026-11-19")]
    assert silence_of(outbound("update", "2026-11-16"), *answers).answered_on == NOV[19]


def test_we_call() -> None:
    """An update is counted, with its day, by whatever channel it went."""
    for channel in ("call", "email", "voicemail", "text", "relay", "letter", "social", "in_person"):
        silence = silence_of(outbound("update", "2026-11-16", channel=channel))
        assert silence == Silence(since=MONDAY, promise=None, calls=1, called_on=NOV[16])


def test_we_call_again() -> None:
    """A second update is counted too, its day is the one that counts, and the answer is used up."""
    touchpoints = [
        outbound("update", "2026-11-16"),
        inbound("reply", "2026-11-18"),
        outbound("update", "2026-11-20"),
    ]
    expected = Silence(since=MONDAY, promise=None, calls=2, called_on=NOV[20])
    assert silence_of(*touchpoints) == expected


@pytest.mark.parametrize(
    "purpose",
    ["thank_you", "closing", "offer_deadline", "requested", "withdrawal", "access", "invited"],
)
def test_anything_else_of_ours_has_no_effect(purpose: str) -> None:
    """Only an update is chasing."""
    assert silence_of(outbound(purpose, "2026-11-10")) == Silence(since=MONDAY, promise=None)
    answered = [outbound("update", "2026-11-16"), inbound("reply", "2026-11-18")]
    also = outbound(purpose, "2026-11-19")
    assert silence_of(*answered, also) == silence_of(*answered)


def test_touchpoints_before_the_anchor_are_not_read() -> None:
    """What happened before the latest interview belongs to an earlier wait."""
    earlier = [
        outbound("update", "2026-10-30"),
        inbound("reply", "2026-11-01", decision_expected_by="2026-12-04"),
    ]
    assert silence_of(*earlier) == Silence(since=MONDAY, promise=None)


def test_touchpoints_on_the_anchor_are_read() -> None:
    """What happened on the day of the interview belongs to its wait."""
    assert silence_of(outbound("update", "2026-11-02")).calls == 1


def test_touchpoints_are_read_by_date() -> None:
    """The document's order does not matter between days."""
    answer, called = inbound("reply", "2026-11-18"), outbound("update", "2026-11-16")
    assert silence_of(answer, called) == silence_of(called, answer)


def test_touchpoints_of_one_day_are_read_in_the_documents_order() -> None:
    """They wrote and we called is another day than we called and they answered."""
    wrote, called = inbound("reply", "2026-11-16"), outbound("update", "2026-11-16")
    wrote_first = Silence(since=NOV[16], promise=None, calls=1, called_on=NOV[16])
    answered = Silence(since=MONDAY, promise=None, calls=1, called_on=NOV[16], answered_on=NOV[16])
    assert silence_of(wrote, called) == wrote_first
    assert silence_of(called, wrote) == answered


def test_touchpoints_to_come_are_read_too() -> None:
    """The clock knows no today: a touchpoint of a day to come counts like any other."""
    assert silence_of(outbound("update", "2027-03-01")).called_on == date(2027, 3, 1)


def test_thanks_are_no_calls() -> None:
    """A note to everyone does not spend the one call."""
    assert not clock_of(opportunity(thanks("2026-11-03"))).is_spent
