"""Every verdict and follow-up says why, in one finished sentence, and which page teaches it."""

import string
from datetime import date

import pytest

from followup.business_calendar import WEEKDAYS_ONLY, BusinessCalendar
from followup.catalogue.reasons import VERDICTS
from followup.document import from_document
from followup.policy import Policy
from followup.reasons import LESSONS, follow_up_reason
from followup.schedule import schedule
from followup.verdict import VerdictKind
from unit.builders import (
    Json,
    document,
    inbound,
    interview,
    opportunity,
    outbound,
    person,
    row_of,
    thanks,
)
from unit.test_verdict import ROWS

FACTS = (
    *(
        "until",
        "closed",
        "unthanked",
        "have",
        "lateness",
        "calls",
        "contact",
        "waited",
        "fine",
        "asked",
        "stop_advice",
    ),
)


def reason_of(part: Json, today: str, **policy: int) -> str:
    """Return the verdict's reason."""
    return str(row_of(part, today, **policy)["verdict"]["reason"])


def reasons_of(
    part: Json, today: str, calendar: BusinessCalendar = WEEKDAYS_ONLY, **policy: int
) -> dict[str, str]:
    """Return the reason of each kind of follow-up."""
    plan, day = from_document(document(part)), date.fromisoformat(today)
    (found,) = schedule(plan, today=day, policy=Policy(**policy), calendar=calendar)
    return {
        str(each.kind): follow_up_reason(each, found.standing, calendar)
        for each in found.follow_ups
    }


@pytest.mark.parametrize("name", ROWS)
def test_a_reason_is_one_finished_sentence(name: str) -> None:
    """It starts with a capital, ends with its only full stop, and no blank is left unfilled."""
    touchpoints, changes, today, _ = ROWS[name]
    _check_sentence(reason_of(opportunity(*touchpoints, **changes), today))


@pytest.mark.parametrize("name", ROWS)
def test_a_follow_ups_reason_is_one_finished_sentence(name: str) -> None:
    """The same holds for every follow-up."""
    touchpoints, changes, today, _ = ROWS[name]
    for reason in reasons_of(opportunity(*touchpoints, **changes), today).values():
        _check_sentence(reason)


@pytest.mark.parametrize(
    "bad",
    ["", "wait", "Wait", "Wait. Then call.", "Wait until {until}.", "Wait\nnow.", "Wait  now."],
)
def test_an_unfinished_sentence_is_noticed(bad: str) -> None:
    """The check of a sentence fails for one that is none."""
    with pytest.raises(AssertionError):
        _check_sentence(bad)


@pytest.mark.parametrize("kind", VerdictKind)
def test_every_verdict_has_a_reason_and_a_lesson(kind: VerdictKind) -> None:
    """No kind is without either, and a reason asks for known facts only."""
    blanks = {name for _, name, _, _ in string.Formatter().parse(VERDICTS[kind]) if name}
    assert blanks <= set(FACTS)
    assert LESSONS[kind]


def test_the_rows_above_reach_every_verdict() -> None:
    """No kind's reason is left untried."""
    assert {expected[0] for *_, expected in ROWS.values()} == {str(kind) for kind in VerdictKind}


def test_thanks_name_who_waits_for_them() -> None:
    """Those without a note are named, in the document's order, and nobody else."""
    panel = [
        interview(
            interviewers=[
                person("p1", name="Zoe"),
                person("p2", name="Ann"),
                person("p3", name="Bo"),
            ]
        )
    ]
    both = opportunity(thanks("2026-11-02", to="p2"), interviews=panel)
    assert reason_of(both, "2026-11-02").startswith("Zoe and Bo have not ")
    one = opportunity(
        thanks("2026-11-02", to="p2"), thanks("2026-11-02", to="p1"), interviews=panel
    )
    assert reason_of(one, "2026-11-02").startswith("Bo has not ")


def test_someone_without_a_name_is_someone() -> None:
    """An interviewer whose name is not known leaves no gap in the sentence."""
    nameless = [interview(interviewers=[person(name="")])]
    assert (
        reason_of(opportunity(interviews=nameless), "2026-11-02").lower().startswith("someone has ")
    )


@pytest.mark.parametrize("name", ["{until}", "{", "}", "{0}", "%s", "<b>Ann</b>"])
def test_a_name_is_only_a_name(name: str) -> None:
    """A name that looks like a blank to fill stays as it is."""
    odd = [interview(interviewers=[person(name=name)])]
    assert reason_of(opportunity(interviews=odd), "2026-11-02").startswith(f"{name} has not ")


@pytest.mark.parametrize("name", ["Dana\nReyes", " Dana\tReyes ", "Dana\r\nReyes\u2028"])
def test_a_name_does_not_break_the_line(name: str) -> None:
    """A name pasted with a line break in it leaves the sentence on one line."""
    odd = [interview(interviewers=[person(name=name)])]
    assert len(reason_of(opportunity(interviews=odd), "2026-11-02").splitlines()) == 1


def test_a_call_names_what_it_waited_for() -> None:
    """Two weeks of silence, or the date that they gave: the sentence says which it was."""
    assert "two weeks" in reason_of(opportunity(thanks("2026-11-02")), "2026-11-16").lower()
    promised = opportunity(thanks("2026-11-02"), decision_expected_by="2026-11-20")
    assert "date they gave you" in reason_of(promised, "2026-11-23")


def test_a_reason_follows_the_policy() -> None:
    """A site with a week has "one week" in its sentences, and no number of its own."""
    part = opportunity(thanks("2026-11-02"))
    assert "one week" in reason_of(part, "2026-11-09", update_after_days=7).lower()
    assert (
        "three business days"
        in reasons_of(part, "2026-11-09", answer_wait_days=3)["move_on"].lower()
    )


def test_the_update_goes_the_way_they_prefer() -> None:
    """Someone who cannot phone is never told to."""
    for channel, word in (("call", "phone call"), ("email", "e-mail"), ("text", "text message")):
        part = opportunity(thanks("2026-11-02"), preferred_channel=channel)
        assert word in reason_of(part, "2026-11-16")


def test_a_same_day_note_is_asked_for_on_the_same_day() -> None:
    """With none between interview and note, the sentence does not speak of "no days"."""
    reason = reasons_of(opportunity(), "2026-11-02", thank_you_within_days=0)["thank_you_note"]
    assert "no days" not in reason


def test_a_call_that_rolled_says_over_what() -> None:
    """A call that opens later than two weeks names the holiday, or the weekend."""
    holiday = BusinessCalendar(holidays={date(2026, 11, 16): "Founders' Day"})
    assert "Founders' Day" in reasons_of(opportunity(), "2026-11-02", holiday)["update_call"]
    weekend = opportunity(interviews=[interview("2026-11-07")])
    assert "a weekend" in reasons_of(weekend, "2026-11-07")["update_call"]


def test_moving_on_says_what_it_counts_from() -> None:
    """From the window's end, the call, or the answer."""
    called, answered = outbound("update", "2026-11-16"), inbound("reply", "2026-11-18")
    found = [
        reasons_of(opportunity(*touchpoints), "2026-11-20")["move_on"]
        for touchpoints in ([], [called], [called, answered])
    ]
    expected = ("after the last day to ask", "after you asked on", "after their answer on")
    assert all(words in reason for words, reason in zip(expected, found, strict=True))


def test_a_reason_never_names_a_day_to_come_that_has_passed() -> None:
    """Long after calling twice, nobody is told to leave it until a day in the past."""
    twice = opportunity(outbound("update", "2026-11-16"), outbound("update", "2026-11-18"))
    assert "until" not in reason_of(twice, "2027-01-15")


def _check_sentence(text: str) -> None:
    assert text[:1].isupper()
    assert text.endswith(".")
    assert text.count(".") == 1
    assert text.isprintable()
    assert not {"{", "}"} & set(text)
    assert "  " not in text
