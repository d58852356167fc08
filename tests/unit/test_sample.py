"""Sample plans: exactly as large as asked for, the same every time, and telling what they say they tell."""

import hashlib
from datetime import date, timedelta
from typing import Any

import pytest

from followup.business_calendar import WEEKDAYS_ONLY
from followup.calendars import calendar_for
from followup.catalogue import sample as words
from followup.document import from_text, to_text
from followup.model import Plan, PreferredChannel
from followup.policy import Policy
from followup.sample import MOST_ROUNDS, sample_plan, tour
from followup.sample.stories import STORIES
from followup.schedule import schedule
from followup.verdict import VerdictKind

TODAY = date(2026, 11, 23)
# On every day of the week, and all over the year.
DAYS = [TODAY + timedelta(days=17 * n) for n in range(22)]
DIGEST = "0c8c7bd114f20f7e01dd44649b512a0c0250be5788bb5a07ad054a7493b696f6"
VERDICTS = {
    "interviewed today, no note written yet": "send_thank_you",
    "an offer with a deadline, while others wait": "answer_offer",
    "rejected yesterday": "send_closing_note",
    "call window open, by relay": "make_the_call",
    "nobody's name known": "identify_interviewers",
    "second round coming up": "interview_ahead",
    "called and waiting": "await_answer",
    "answered with a new date; one person must not be written to": "wait",
    "asked once too often": "stop",
    "presumed gone": "move_on",
    "interview called off": "record_interview",
    "closed after a silence": "closed",
    "note late": "send_thank_you",
    "waiting quietly": "wait",
    "call window open": "make_the_call",
    "final round done, with a date from them": "wait",
    "a panel, one of whom must not be written to": "wait",
    "withdrawn": "closed",
    "rejected some time ago, and answered with grace": "closed",
    "closed long ago and put away": "closed",
}


def sample(opportunities: int = len(STORIES), **given: Any) -> Plan:
    return sample_plan(opportunities=opportunities, **{"seed": 1, "today": TODAY, **given})


def verdicts(plan: Plan, today: date, country: str | None = None, **policy: int) -> list[str]:
    calendar = calendar_for(country, None) if country else WEEKDAYS_ONLY
    found = schedule(plan, today=today, policy=Policy(**policy), calendar=calendar)
    return [str(each.verdict.kind) for each in found]


@pytest.mark.parametrize("rounds", range(1, MOST_ROUNDS + 1))
@pytest.mark.parametrize("people", [0, 1, 4, 12])
def test_a_sample_is_exactly_as_large_as_asked_for(rounds: int, people: int) -> None:
    """Every opportunity has so many rounds, and every round so many people."""
    plan = sample(rounds=rounds, people=people)
    assert len(plan.opportunities) == len(STORIES)
    for opportunity in plan.opportunities:
        assert [len(each.interviewers) for each in opportunity.interviews] == [people] * rounds


def test_a_sample_is_a_plan_document() -> None:
    """It can be saved and opened, whatever its size."""
    for plan in (sample(), sample(0), sample(50, rounds=5, people=12), tour(TODAY)):
        assert from_text(to_text(plan)) == plan


def test_the_same_arguments_give_the_same_bytes() -> None:
    """On every machine and in the page; who changes a story or a name changes the digest with it."""
    assert hashlib.sha256(to_text(sample()).encode()).hexdigest() == DIGEST
    assert to_text(sample(seed=2)) != to_text(sample())


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_a_story_tells_what_its_name_says(today: date) -> None:
    """At its own size, it leads to the verdict that it is there to show, whenever it is told."""
    plan = sample(2 * len(STORIES), today=today, rounds=None, people=None)
    assert verdicts(plan, today) == [VERDICTS[each.name] for each in STORIES] * 2


@pytest.mark.parametrize(
    "policy",
    [
        {"update_after_days": 7},
        {"update_after_days": 21, "call_window_days": 2},
        {"update_budget": 2, "thank_you_within_days": 0},
        {"call_window_days": 1, "answer_wait_days": 2},
    ],
)
def test_the_tour_has_every_verdict_under_another_policy(policy: dict[str, int]) -> None:
    """A site that changes the numbers shows a sample as varied as ours."""
    for today in DAYS:
        assert set(verdicts(tour(today, Policy(**policy)), today, **policy)) == set(VerdictKind)


@pytest.mark.parametrize("country", ["US", "GB", "DE", "IN"])
def test_the_tour_has_every_verdict_in_other_calendars(country: str) -> None:
    """Public holidays change its dates and not what it shows."""
    for today in DAYS:
        assert set(verdicts(tour(today), today, country)) == set(VerdictKind)


def test_a_large_sample_tells_of_everything() -> None:
    """Executives and first jobs, relay calls, people not to be written to, called-off interviews."""
    plan = sample(500)
    every = plan.opportunities
    assert {"Registered nurse", "VP Operations"} <= {each.role for each in every}
    assert any(each.preferred_channel is PreferredChannel.RELAY for each in every)
    assert any(person.waived for each in every for person in each.interviewers)
    assert any(interview.cancelled for each in every for interview in each.interviews)
    assert any(each.is_put_away for each in every)
    assert len({each.company for each in every}) == len(every)


def test_the_tour_is_for_everyone() -> None:
    """Someone at the bedside and someone in the boardroom both find their like in it."""
    assert {"Registered nurse", "VP Operations"} <= {e.role for e in tour(TODAY).opportunities}


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_days_of_a_sample_are_likely_ones(today: date) -> None:
    """Interviews follow each other on weekdays; a touchpoint is a past fact."""
    for opportunity in sample(40, today=today).opportunities:
        days = [each.date for each in opportunity.interviews]
        assert days == sorted(set(days))
        assert all(day.weekday() < 5 for day in days)
        assert all(each.date <= today for each in opportunity.touchpoints)


def test_nobody_in_a_sample_can_be_written_to() -> None:
    """Addresses are below "example", in plain letters; a name comes once in an opportunity."""
    for opportunity in sample(500, people=12).opportunities:
        people = list(opportunity.interviewers)
        assert len({each.name for each in people}) == len(people)
        for each in people:
            mailbox, _, domain = each.email.partition("@")
            assert mailbox.replace(".", "").isalpha()
            assert each.email.isascii()
            assert domain.endswith(".example")


def test_the_first_opportunity_has_no_note_sent_yet() -> None:
    """The bench's edits mark its notes as sent, one by one."""
    assert sample(1).opportunities[0].touchpoints == ()


def test_every_name_can_be_written_in_plain_letters() -> None:
    """No letter of a name lacks its plain one."""
    for name in (*words.GIVEN_NAMES, *words.FAMILY_NAMES):
        assert name.lower().translate(words.PLAIN_LETTERS).isascii()
