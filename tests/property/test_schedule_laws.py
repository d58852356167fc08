"""The laws of the whole schedule: complete, stable, and each opportunity by itself."""

import random
from datetime import timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from property.engine import reported, reported_one
from property.strategies import BASE_DAYS, World, opportunities, worlds

Json = dict[str, Any]
FORWARD = {"upcoming": 0, "waiting": 0, "due": 1, "late": 2, "lapsed": 3}
KINDS = ("thank_you_note", "identify_interviewers", "update_call", "move_on", "closing_note")
SETTLED = ("done", "waived", "cancelled")


@given(worlds())
def test_every_interviewer_has_exactly_one_note(world: World) -> None:
    """The rules, "one per interview and interviewer": nobody is forgotten and nobody thanked twice."""
    notes = [
        (each["interview_id"], each["interviewer_id"])
        for each in reported_one(world)["follow_ups"]
        if each["kind"] == "thank_you_note"
    ]
    people = [
        (interview["id"], person["id"])
        for interview in world.opportunity["interviews"]
        for person in interview["interviewers"]
        if not interview["cancelled"]
    ]
    assert sorted(notes) == sorted(people)


@given(worlds(), st.sampled_from(BASE_DAYS).flatmap(lambda day: opportunities("other", day)))
def test_an_opportunity_changes_nothing_elsewhere(world: World, other: Json) -> None:
    """The rules, "One per opportunity": another opportunity, before or after, leaves a row as it was."""
    own = reported_one(world)
    around = [other, world.opportunity, other | _renamed(other, "third")]
    assert reported(around, world.today, world.policy, world.calendar)[1] == own


@given(worlds(), st.randoms(use_true_random=False))
def test_the_order_of_different_days_does_not_matter(world: World, dice: random.Random) -> None:
    """The rules, "in date order (ties: document order)": shuffling keeps the schedule, ties in order."""
    shuffled = _shuffled_between_days(world.opportunity["touchpoints"], dice)
    assert reported_one(world, touchpoints=shuffled) == reported_one(world)


@given(worlds(), st.integers(1, 60))
def test_statuses_only_move_forward(world: World, days: int) -> None:
    """The rules, "before `opens` ... up to `due` ... up to `expires` ... after that": never backward."""
    now = reported_one(world)["follow_ups"]
    later = reported_one(world, world.today + timedelta(days=days))["follow_ups"]
    for first, second in zip(now, later, strict=True):
        if first["status"] in SETTLED:
            assert second == first
        else:
            assert FORWARD[second["status"]] >= FORWARD[first["status"]]


@given(worlds(), st.integers(1, 60))
def test_only_statuses_depend_on_the_day(world: World, days: int) -> None:
    """The rules, "`today`": the passing of days changes statuses, never a date or a uid."""
    now = reported_one(world)["follow_ups"]
    later = reported_one(world, world.today + timedelta(days=days))["follow_ups"]
    assert [each | {"status": ""} for each in now] == [each | {"status": ""} for each in later]


@given(worlds())
def test_uids_are_unique(world: World) -> None:
    """The rules, "a stable `uid`": no two follow-ups share one."""
    uids = [each["uid"] for each in reported_one(world)["follow_ups"]]
    assert len(set(uids)) == len(uids)


@given(worlds())
def test_follow_ups_come_in_their_order(world: World) -> None:
    """The rules, "by `opens`, then the order of the kinds above": the rows are sorted so."""
    keys = [
        (each["opens"], KINDS.index(each["kind"])) for each in reported_one(world)["follow_ups"]
    ]
    assert keys == sorted(keys)


@given(worlds())
def test_a_verdict_names_a_date_of_the_schedule(world: World) -> None:
    """The rules, "`until` is the date it names, or null": it is a follow-up's date or an interview's."""
    row = reported_one(world)
    known = {each["date"] for each in world.opportunity["interviews"]} | {
        each[name] for each in row["follow_ups"] for name in ("opens", "due")
    }
    assert row["verdict"]["until"] in known | {None}


@given(worlds())
def test_a_verdict_to_do_something_names_an_open_follow_up(world: World) -> None:
    """The rules, "is `due` or `late`": what the verdict asks for is open today."""
    asked_for = {
        "send_closing_note": "closing_note",
        "send_thank_you": "thank_you_note",
        "identify_interviewers": "identify_interviewers",
        "make_the_call": "update_call",
        "move_on": "move_on",
    }
    row = reported_one(world)
    is_open = {each["kind"] for each in row["follow_ups"] if each["status"] in ("due", "late")}
    assert asked_for.get(row["verdict"]["kind"], "nothing") in is_open | {"nothing"}


@given(worlds(stages=("active",)))
def test_a_wait_is_always_until_a_day_to_come(world: World) -> None:
    """The rules, "it is too early, and the plan says until when": a wait never ends in the past."""
    verdict = reported_one(world)["verdict"]
    is_waiting = verdict["kind"] in ("wait", "await_answer", "interview_ahead")
    assert not is_waiting or verdict["until"] > world.today.isoformat()


@given(worlds())
def test_a_reason_is_one_finished_sentence(world: World) -> None:
    """The rules, "one plain sentence of reason": not empty, and with a full stop only at its end."""
    reason = reported_one(world, **_without_names(world.opportunity))["verdict"]["reason"]
    assert reason.endswith(".")
    assert ". " not in reason
    assert not set("{}\n") & set(reason)


def _renamed(value: Any, prefix: str) -> Any:
    """Return the document part with new ids, and the references to them renamed too."""
    if isinstance(value, list):
        return [_renamed(each, prefix) for each in value]
    if not isinstance(value, dict):
        return value
    renamed = {key: _renamed(each, prefix) for key, each in value.items()}
    ids = {k: prefix + renamed[k] for k in ("id", "interviewer_id") if renamed.get(k)}
    return renamed | ids


def _without_names(opportunity: Json) -> Json:
    interviews = [
        each | {"interviewers": [person | {"name": "Dana"} for person in each["interviewers"]]}
        for each in opportunity["interviews"]
    ]
    return {"interviews": interviews}


def _shuffled_between_days(touchpoints: list[Json], dice: random.Random) -> list[Json]:
    """Return the touchpoints in any order that keeps those of one day as they stand."""
    days = [each["date"] for each in touchpoints]
    dice.shuffle(days)
    by_day = {day: iter([t for t in touchpoints if t["date"] == day]) for day in days}
    return [next(by_day[day]) for day in days]
