"""How it goes: what is counted, what is not, and when a share is said."""

import json
from datetime import date

import pytest

from followup.business_calendar import WEEKDAYS_ONLY
from followup.calendars import calendar_for
from followup.document import from_document
from followup.model import Stage
from followup.policy import Policy
from followup.results import Note, Part, Results, median, results
from followup.schedule import schedule
from unit.builders import (
    Json,
    document,
    inbound,
    interview,
    opportunity,
    outbound,
    person,
    thanks,
)
from unit.visitor import Visitor


def counted(*parts: Json, today: str = "2026-11-30") -> Results:
    """Return the counts of a plan."""
    day = date.fromisoformat(today)
    plan = from_document(document(*parts))
    found = schedule(plan, today=day, policy=Policy(), calendar=calendar_for(None, None))
    return results(found, day, WEEKDAYS_ONLY)


def numbered(count: int, *touchpoints: Json) -> list[Json]:
    """Return so many opportunities that are alike, beside one with the ids of the builders."""
    return [
        opportunity(
            id=f"alike{n}",
            interviews=[interview(own_id=f"i-alike{n}")],
            touchpoints=[each | {"id": f"t-alike{n}"} for each in touchpoints],
        )
        for n in range(count)
    ]


def seen(*parts: Json, today: str = "2026-11-30") -> Visitor:
    """Return a visitor who looks at how it goes."""
    visitor = Visitor(today=today, stored=json.dumps(document(*parts)))
    visitor.show("/results")
    return visitor


def test_only_interviews_that_were_held_count() -> None:
    """Neither one that was called off nor one ahead does."""
    interviews = [
        interview(),
        interview("2026-11-10", "i2", cancelled=True),
        interview("2026-12-10", "i3"),
    ]
    found = counted(opportunity(interviews=interviews), *numbered(1))
    assert (found.interviews, found.opportunities) == (2, 2)


@pytest.mark.parametrize(
    ("touchpoints", "today", "expected"),
    [
        ([thanks("2026-11-03")], "2026-11-30", Note.IN_TIME),
        ([thanks("2026-11-04")], "2026-11-30", Note.LATE),
        ([thanks("2026-11-04"), thanks("2026-11-02")], "2026-11-30", Note.IN_TIME),
        ([], "2026-11-04", Note.NOT_SENT),
        ([], "2026-11-30", Note.NOT_SENT),
        ([thanks("2026-11-10")], "2026-11-05", Note.NOT_SENT),
        ([inbound("rejection", "2026-11-10")], "2026-11-30", Note.NOT_SENT),
    ],
)
def test_a_note_that_was_owed_was_in_time_or_late_or_not_sent(
    touchpoints: list[Json], today: str, expected: Note
) -> None:
    """The first note on or after the interview decides; what is dated ahead has not happened."""
    assert counted(opportunity(*touchpoints), today=today).notes == {expected: 1}


@pytest.mark.parametrize(
    ("part", "today"),
    [
        (opportunity(), "2026-11-03"),
        (opportunity(interviews=[interview(interviewers=[person(waived=True)])]), "2026-11-30"),
        (opportunity(inbound("rejection", "2026-11-03"), stage="rejected"), "2026-11-30"),
    ],
    ids=["still in time", "nobody to write to", "over before it was due"],
)
def test_a_note_that_is_not_owed_is_not_counted(part: Json, today: str) -> None:
    """What can still be done in time, must not be done, or had no time to be, is no failure."""
    assert counted(part, today=today).notes.total() == 0


def test_days_run_from_the_last_contact_to_their_first_word() -> None:
    """A call starts the count anew, and of several replies the first one counts."""
    called = opportunity(
        outbound("update", "2026-11-17"),
        inbound("reply", "2026-11-19"),
        inbound("offer", "2026-11-25"),
    )
    found = counted(called, *numbered(1, inbound("reply", "2026-11-12")))
    assert found.days == (2, 10)
    assert found.replied == Part(count=2, of=2)


def test_a_word_before_the_first_interview_is_no_reply() -> None:
    """An invitation leads to the interview, it does not answer it."""
    found = counted(opportunity(inbound("invitation", "2026-10-20")))
    assert found.replied == Part(count=0, of=1)


def test_a_call_is_answered_by_what_comes_before_the_next() -> None:
    """Of two calls and one answer after the second, the first went unanswered."""
    found = counted(
        opportunity(
            outbound("update", "2026-11-17"),
            outbound("update", "2026-11-24"),
            inbound("reply", "2026-11-24"),
            inbound("reply", "2026-11-25"),
        )
    )
    assert found.answered == Part(count=1, of=2)


def test_what_was_put_away_counts() -> None:
    """An archived file happened, too."""
    found = counted(opportunity(stage="rejected", archived=True))
    assert found.stages == {Stage.REJECTED: 1}


@pytest.mark.parametrize(("of", "percent"), [(0, None), (4, None), (5, 40), (8, 25)])
def test_a_share_takes_five_cases(of: int, percent: int | None) -> None:
    """Below five there is none."""
    assert Part(count=2 if of else 0, of=of).percent == percent


def test_the_middle_of_an_even_number_lies_between_two() -> None:
    """Of an odd number it is one of them."""
    assert (median([1, 3, 9]), median([1, 3, 4, 9])) == (3, 3.5)


def test_few_cases_are_told_without_a_share() -> None:
    """With four replies the page gives the numbers and says why there is no percentage."""
    visitor = seen(*numbered(4, inbound("reply", "2026-11-05")))
    assert "You heard back from 4 of 4 after an interview. That is too few for" in visitor.text
    assert "3, 3, 3 and 3" in visitor.text
    assert "%" not in visitor.text
    assert "Middle wait" not in visitor.text


def test_five_cases_have_a_share_and_a_middle() -> None:
    """With five, both are said."""
    visitor = seen(*numbered(5, inbound("reply", "2026-11-05")))
    assert "You heard back from 5 of 5 after an interview: 100%." in visitor.text
    assert "The middle is 3 days, and all lie between 3 and 3 days." in visitor.text
    assert visitor.reply.html.count('class="fu-dot"') == 5


def test_bars_have_one_scale() -> None:
    """The longest bar of all panels is as wide as there is room, and the others are to its scale."""
    visitor = seen(*numbered(4))
    widths = visitor.reply.html.split('<rect width="')[1:]
    assert {each.split('"')[0] for each in widths} == {"0.0%", "100.0%"}


def test_many_replies_share_dots() -> None:
    """Where more fell on one day than there is room for, each dot stands for several."""
    visitor = seen(*numbered(20, inbound("reply", "2026-11-05")))
    assert visitor.reply.html.count('class="fu-dot"') == 7
    assert "Each dot stands for up to 3 replies." in visitor.text


@pytest.mark.parametrize("parts", [[], [opportunity(interviews=[interview("2026-12-24")])]])
def test_before_the_first_interview_there_is_nothing_to_count(parts: list[Json]) -> None:
    """The page says so, and shows no empty charts."""
    visitor = seen(*parts)
    assert "Nothing to count yet." in visitor.text
    assert "<svg" not in visitor.reply.html


def test_the_page_says_what_it_cannot_tell() -> None:
    """Beside the numbers stands that they are no score."""
    assert "it is no score" in seen(opportunity()).text


@pytest.mark.parametrize(("today", "of"), [("2026-11-17", 0), ("2026-11-23", 0), ("2026-11-24", 1)])
def test_a_call_that_may_still_be_answered_is_no_failure(today: str, of: int) -> None:
    """It counts as unanswered when its five business days are over."""
    found = counted(opportunity(outbound("update", "2026-11-17")), today=today)
    assert found.answered == Part(count=0, of=of)


@pytest.mark.parametrize(
    ("changes", "today", "of"),
    [
        ({}, "2026-11-02", 0),
        ({}, "2026-11-15", 0),
        ({}, "2026-11-16", 1),
        ({"decision_expected_by": "2026-11-20"}, "2026-11-20", 0),
        ({"decision_expected_by": "2026-11-20"}, "2026-11-21", 1),
        ({"stage": "closed"}, "2026-11-03", 1),
    ],
)
def test_a_wait_that_is_not_over_is_no_silence(changes: Json, today: str, of: int) -> None:
    """Before two weeks, and up to the day that they gave, nobody has failed to answer."""
    assert counted(opportunity(**changes), today=today).replied == Part(count=0, of=of)


def test_what_is_too_soon_is_told_apart() -> None:
    """After an interview of today the page has no silence to show."""
    visitor = seen(opportunity(), today="2026-11-02")
    assert "Too soon to say: every wait is still going on." in visitor.text
    assert "Too soon to say 1" in visitor.text
