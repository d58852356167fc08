"""Two devices that were edited apart: what each of them knew is in the plan that is made of both."""

from typing import Any

import pytest

from followup.changes import merge as put_together
from followup.document import from_document, from_text, to_text
from followup.exchange.merging.plans import Merge, merge
from followup.exchange.merging.progress import both_progresses
from followup.exchange.merging.settling import Conflict, all_taken
from followup.model import Opportunity, Plan, Stage
from unit.builders import document, inbound, interview, opportunity, outbound, person

Json = dict[str, Any]


def _plan(*opportunities: Json, **changes: Any) -> Plan:
    return from_document(document(*opportunities, **changes))


def _together(mine: Json, theirs: Json) -> tuple[Opportunity, Merge]:
    """Return what becomes of one opportunity."""
    found = merge(_plan(mine), _plan(theirs))
    return found.plan.opportunities[0], found


def _told(found: Merge) -> list[tuple[str, Any, Any]]:
    return [(each.field, each.mine, each.theirs) for each in found.conflicts]


def test_two_devices_edited_apart() -> None:
    """A phone logged what happened, a laptop planned on; only what they say differently is asked."""
    first = opportunity()
    phone = opportunity(
        outbound("thank_you", "2026-11-03", interviewer_id="p1"),
        inbound("offer", "2026-11-20", note="They called"),
        stage="offer",
        role="COO",
    )
    laptop = first | {
        "interviews": [interview(), interview("2026-11-12", "i2", round="second")],
        "decision_expected_by": "2026-11-24",
    }
    other = opportunity(id="o2", company="Globex", interviews=[])
    found = merge(_plan(laptop), _plan(phone, other))
    both = found.plan.opportunities[0]
    assert [each.id for each in both.interviews] == ["i1", "i2"]
    assert [each.id for each in both.touchpoints] == ["t1", "t2"]
    assert both.stage is Stage.OFFER
    assert both.decision_expected_by is not None
    assert _told(found) == [("role", "VP Operations", "COO")]
    assert both.role == "VP Operations"
    assert [each.company for each in found.added] == ["Globex"]
    taken = merge(_plan(laptop), _plan(phone, other), all_taken).plan
    assert taken.opportunities[0].role == "COO"


def test_two_files_put_together_on_one_device_are_not_doubled() -> None:
    """Whichever plan is taken into the other: one call stays one, and each device its files."""
    second = opportunity(
        outbound("update", "2026-11-30", id="t9"), id="o2", interviews=[interview(own_id="i2")]
    )
    apart = _plan(opportunity(), second)
    together = put_together(apart, "o1", "o2")
    assert merge(together, apart).plan == together
    assert merge(apart, together).plan == apart


@pytest.mark.parametrize(
    ("mine", "theirs", "expected", "is_conflict"),
    [
        ({"role": ""}, {"role": "COO"}, {"role": "COO"}, False),
        ({"role": "COO"}, {"role": ""}, {"role": "COO"}, False),
        ({"preferred_channel": "call"}, {"preferred_channel": "text"}, None, False),
        ({"preferred_channel": "email"}, {"preferred_channel": "text"}, None, True),
        ({"stage": "active"}, {"stage": "closed"}, {"stage": "active"}, True),
        ({"company": "Acme"}, {"company": "ACME"}, {"company": "Acme"}, True),
    ],
)
def test_a_value_that_is_empty_gives_way(
    mine: Json, theirs: Json, expected: Json | None, is_conflict: bool
) -> None:
    """Two that are not empty stand against each other, and the one here is kept until decided."""
    both, found = _together(opportunity(**mine), opportunity(**theirs))
    assert bool(found.conflicts) is is_conflict
    for name, value in (expected or {}).items():
        assert getattr(both, name) == value


def test_how_it_stands_follows_the_longer_log() -> None:
    """A plan that only lacks what the other one logged has nothing to say against it."""
    short = opportunity(outbound("update", "2026-11-16"))
    entries = (outbound("update", "2026-11-16"), inbound("rejection", "2026-11-18"))
    long = opportunity(*entries, stage="rejected", archived=True)
    for pair in ((short, long), (long, short)):
        both, found = _together(*pair)
        assert (both.stage, both.archived, found.conflicts) == (Stage.REJECTED, True, ())


def test_what_is_in_play_is_not_put_away() -> None:
    """One plan archived the job, in the other one it goes on: it stays in sight."""
    mine, theirs = opportunity(), opportunity(stage="closed", archived=True)
    both, _ = _together(mine, theirs)
    assert (both.stage, both.archived) == (Stage.ACTIVE, False)
    taken = merge(_plan(mine), _plan(theirs), all_taken).plan.opportunities[0]
    assert (taken.stage, taken.archived) == (Stage.CLOSED, True)


def test_a_longer_note_takes_in_the_shorter() -> None:
    """Words that were added on one device contradict nothing."""
    short, long = (
        opportunity(inbound("reply", "2026-11-16", note=note)) for note in ("Soon", "Soon, he said")
    )
    for pair in ((short, long), (long, short)):
        both, found = _together(*pair)
        assert (both.touchpoints[0].note, found.conflicts) == ("Soon, he said", ())


def test_a_conflict_names_its_place() -> None:
    """Below the opportunity, too; its key is the same each time and no other's."""
    mine = opportunity(interviews=[interview(interviewers=[person(email="a@example.com")])])
    theirs = opportunity(
        interviews=[interview("2026-11-03", interviewers=[person(email="b@example.com")])]
    )
    _, found = _together(mine, theirs)
    assert [each.key for each in found.conflicts] == ["interviewer.email:p1", "interview.date:i1"]

    def is_taken(conflict: Conflict) -> bool:
        return conflict.key == "interview.date:i1"

    chosen = merge(_plan(mine), _plan(theirs), is_taken).plan.opportunities[0].interviews[0]
    assert chosen.date.isoformat() == "2026-11-03"
    assert chosen.interviewers[0].email == "a@example.com"


def test_an_id_of_something_else_is_changed_with_all_that_names_it() -> None:
    """The interviewer that a note went to is still the same person."""
    mine = _plan(opportunity(interviews=[]), opportunity(id="i1", interviews=[]))
    theirs = _plan(opportunity(outbound("thank_you", "2026-11-03", interviewer_id="p1"), id="o9"))
    plan = merge(mine, theirs).plan
    new = plan.opportunities[2]
    assert new.interviews[0].id == "i1-2"
    assert new.touchpoints[0].interviewer_id == new.interviews[0].interviewers[0].id
    assert from_text(to_text(plan)) == plan
    assert merge(plan, theirs).plan == plan


def test_entries_of_one_day_stay_in_their_order() -> None:
    """What comes before an entry that both have still does; what is new here goes on."""
    day = "2026-11-16"
    entries = {own_id: inbound("reply", day) | {"id": own_id} for own_id in "abcde"}

    def with_entries(ids: str) -> Json:
        return opportunity() | {"touchpoints": [entries[each] for each in ids]}

    both, _ = _together(with_entries("bd"), with_entries("abce"))
    assert "".join(each.id for each in both.touchpoints) == "abdce"


def test_settings_are_settled_as_well() -> None:
    """A region is one value; a region of the same country is nothing else, only finer."""
    us, california, britain = (
        {"country": country, "subdivision": region, "name": "", "phone": "5"}
        for country, region in (("US", None), ("US", "CA"), ("GB", None))
    )
    finer = merge(_plan(settings=us), _plan(settings=california))
    assert (finer.plan.settings.subdivision, finer.conflicts) == ("CA", ())
    assert merge(_plan(settings=california), _plan(settings=us)).conflicts == ()
    other = merge(_plan(settings=california), _plan(settings=britain | {"name": "Sam"}))
    assert _told(other) == [("region", ("US", "CA"), ("GB", None))]
    assert other.plan.settings.name == "Sam"


def test_what_was_learned_on_either_is_learned() -> None:
    """The record of a question that is further counts, and the first day that a lesson was finished."""

    def record(tries: int, right: bool, last: str) -> Json:
        return {"tries": tries, "right": right, "first_right": False, "last": last}

    mine = {
        "lessons": {
            "one": {"questions": {"a": record(3, False, "2026-11-03")}, "finished": "2026-11-05"},
        },
        "other": 1,
    }
    theirs = {
        "lessons": {
            "one": {"questions": {"a": record(1, True, "2026-11-01")}, "finished": "2026-11-04"},
            "two": {"questions": {}},
        },
        "other": 2,
    }
    both = both_progresses(mine, theirs)
    assert both == {
        "lessons": {
            "one": {"questions": {"a": record(1, True, "2026-11-01")}, "finished": "2026-11-04"},
            "two": {"questions": {}},
        },
        "other": 1,
    }
    assert both_progresses(both, theirs) == both


@pytest.mark.parametrize("odd", [{}, {"lessons": 3}, {"lessons": {"one": []}}, {"lessons": None}])
def test_progress_that_is_not_understood_does_no_harm(odd: Json) -> None:
    """It stays where it is, or gives way to what is understood."""
    good = {"lessons": {"one": {"questions": {"a": {"tries": 1}}}}}
    assert both_progresses(odd, good)
    assert both_progresses(good, odd) == good


@pytest.mark.parametrize("last", ["x", "", None, "2026-02-30"])
def test_forged_progress_takes_nothing_away(last: object) -> None:
    """What claims to be further and is no record, and a day that is none, give way to what is understood."""
    record = {"tries": 1, "right": False, "first_right": False, "last": "2026-11-02", "again": None}
    good = {"lessons": {"one": {"questions": {"a": record}, "finished": "2026-11-04"}}}
    odd_record = record | {"right": True, "tries": 99, "last": last}
    odd = {"lessons": {"one": {"questions": {"a": odd_record}, "finished": last}}}
    assert both_progresses(good, odd) == good
    assert both_progresses(odd, good)["lessons"]["one"]["finished"] == "2026-11-04"  # type: ignore[index]


def test_what_was_not_touched_is_the_very_same() -> None:
    """So that its schedule and its text, which are remembered, are not made again."""
    mine = _plan(opportunity(), opportunity(id="o2", interviews=[interview(own_id="i2")]))
    theirs = _plan(opportunity(role="COO"), opportunity(id="o2", interviews=[]))
    after = merge(mine, theirs, all_taken).plan
    assert after.opportunities[1] is mine.opportunities[1]
