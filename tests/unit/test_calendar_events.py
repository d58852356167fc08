"""Which follow-ups become entries of a calendar, and what an entry says."""

from datetime import date, timedelta
from typing import Any

import pytest

from unit.builders import Json, inbound, interview, opportunity, outbound, person, thanks
from unit.entries import DAY, events_in, plan_of


def _titles(*touchpoints: Json, today: date = DAY, **changes: Any) -> list[str]:
    plan = plan_of(opportunity(*touchpoints, **changes))
    return [each.title for each in events_in(plan, today)]


def test_what_is_to_be_done_is_there_on_its_day() -> None:
    """Each stands on the day on which its follow-up reminds."""
    found = [(each.day.isoformat(), each.title) for each in events_in(plan_of(opportunity()))]
    assert found == [
        ("2026-11-03", "Thank-you note to Dana Reyes (Acme)"),
        ("2026-11-16", "Call for an update, once (Acme)"),
        ("2026-11-27", "Move on (Acme)"),
    ]


@pytest.mark.parametrize("stage", ["withdrawn", "closed", "accepted"])
def test_what_is_over_has_no_entries(stage: str) -> None:
    """Nothing is to be done where nothing can come of it."""
    assert _titles(stage=stage) == []


def test_what_is_done_waived_or_lapsed_has_no_entry() -> None:
    """A sent note, one that must not be written, one that is too late."""
    assert "Thank-you note to Dana Reyes (Acme)" not in _titles(thanks("2026-11-02"))
    people = [person(waived=True)]
    assert len(_titles(interviews=[interview(interviewers=people)])) == 2
    assert len(_titles(today=DAY + timedelta(days=14))) == 2


def test_a_no_asks_for_its_last_note_unless_the_file_is_put_away() -> None:
    """It is the one thing left to do; in the archive nothing is."""
    no = inbound("rejection", "2026-11-05")
    assert _titles(no, stage="rejected") == ["Reply to their no (Acme)"]
    assert _titles(no, stage="rejected", archived=True) == []


def test_the_call_says_whom_by_which_number_and_in_which_words() -> None:
    """The script is filled in; for an e-mail there is none."""
    people = [person(title="CEO", phone="+1 555 0199", email="dana@example.com")]
    own = opportunity(interviews=[interview(interviewers=people)])
    call = events_in(plan_of(own, name="Sam Ortiz"))[1].description
    assert "Dana Reyes, CEO: +1 555 0199" in call
    assert "“Hello, this is Sam Ortiz. Is this Dana Reyes?”" in call
    mail = events_in(plan_of(own | {"preferred_channel": "email"}))[1]
    assert mail.title == "E-mail for an update, once (Acme)"
    assert "Hello" not in mail.description


def test_what_is_private_stays_in_the_plan() -> None:
    """Neither notes, nor what was talked about, nor an address; and a web calendar learns even less."""
    people = [person(email="dana@example.com", phone="555", talking_points="the port")]
    own = opportunity(
        outbound("requested", "2026-11-02", note="my reasons"),
        interviews=[interview(interviewers=people)],
    )
    for event in events_in(plan_of(own, phone="0100")):
        assert not any(
            each in event.description for each in ("dana@example.com", "the port", "my reasons")
        )
        assert not any(each in event.brief for each in ("555", "0100", "Hello", "Dana"))


def test_an_entry_says_the_same_on_every_day() -> None:
    """Neither the distance of a day is in it nor today's year: one is named where it is not the entry's."""
    plan = plan_of(opportunity(decision_expected_by="2026-12-28"))
    one, other = (
        next(each for each in events_in(plan, day) if each.uid == "update_call:o1@followup")
        for day in (date(2026, 11, 1), date(2027, 1, 2))
    )
    assert one == other
    assert "From Tuesday, December 29 to Monday, January 4, 2027." in one.description
    assert "leave them alone" not in one.description


def test_days_are_written_as_the_visitor_writes_them() -> None:
    """In the order that the settings choose."""
    plan = plan_of(opportunity(), date_style="day_first")
    assert "on Monday 2 November." in events_in(plan)[0].description


@pytest.mark.parametrize(
    "own_id", ["o:1", "o;1,2", 'o"1', "o\\n", "ö 名前 🙂", "%3A", "o1@followup", "x" * 5000]
)
def test_a_uid_survives_whatever_an_id_holds(own_id: str) -> None:
    """It is plain ASCII, of a length that every program takes, and unlike any other."""
    ids = [own_id, own_id + "'"]
    plan = plan_of(
        *(
            opportunity(id=each, interviews=[interview(own_id=f"i{n}")])
            for n, each in enumerate(ids)
        )
    )
    uids = [each.uid for each in events_in(plan)]
    assert len(uids) == len(set(uids)) == 6
    for uid in uids:
        assert uid.isascii()
        assert uid.isprintable()
        assert not set(uid) & set("\\;,\"' ")
        assert len(uid) <= 255
