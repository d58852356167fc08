"""The laws that keep the product from advising anyone to pester."""

from datetime import date, timedelta
from typing import Any

from hypothesis import assume, given

from property.engine import follow_up, reported_one
from property.strategies import World, worlds

Json = dict[str, Any]
DEFAULT_WAIT = 14
LAST = {"channel": "call", "interviewer_id": None, "decision_expected_by": None, "note": ""}
OPEN = ("due", "late")


@given(worlds(has_clock=True))
def test_no_call_opens_before_the_wait_is_over(world: World) -> None:
    """The rules, "not before two weeks": a call opens `update_after_days` after the anchor or later."""
    call = follow_up(reported_one(world), "update_call")
    wait = timedelta(days=world.policy.get("update_after_days", DEFAULT_WAIT))
    assert _opens(call) >= _anchor(world.opportunity) + wait


@given(worlds(has_clock=True))
def test_no_call_opens_on_a_closed_day(world: World) -> None:
    """The rules, "`call_opens = roll(...)`": neither opens nor ends on a day off."""
    call = follow_up(reported_one(world), "update_call")
    for name in ("opens", "due"):
        assert world.calendar.is_business_day(date.fromisoformat(call[name]))


@given(worlds(has_clock=True))
def test_no_call_opens_on_or_before_the_promised_date(world: World) -> None:
    """The rules, "`promise + 1 day` if there is a promise": a call waits for the last promise to pass."""
    call = follow_up(reported_one(world), "update_call")
    promise = _last_promise(world.opportunity)
    assume(promise)
    assert _opens(call) > promise


@given(worlds(stages=("active",), has_clock=True))
def test_a_call_that_is_not_open_is_never_advised(world: World) -> None:
    """The rules, "`make_the_call` | `update_call` is `due` or `late`": no other status advises a call."""
    row = reported_one(world)
    call = follow_up(row, "update_call")
    is_advised = row["verdict"]["kind"] == "make_the_call"
    assert not is_advised or call["status"] in OPEN


@given(worlds(stages=("active",), has_clock=True))
def test_logging_a_call_never_opens_another(world: World) -> None:
    """The rules, "ONE call for an update": a call logged after all else leaves no call open that was not."""
    before = follow_up(reported_one(world), "update_call")
    logged = [*world.opportunity["touchpoints"], _call_after_all(world)]
    after = follow_up(reported_one(world, touchpoints=logged), "update_call")
    assert after["status"] not in OPEN or before["status"] in OPEN


@given(worlds(stages=("active",), has_clock=True))
def test_a_logged_call_never_brings_the_next_one_forward(world: World) -> None:
    """The rules, "`base` = the later of `called_on` and `answered_on`": the next is no earlier."""
    before = follow_up(reported_one(world), "update_call")
    logged = [*world.opportunity["touchpoints"], _call_after_all(world)]
    after = follow_up(reported_one(world, touchpoints=logged), "update_call")
    assert after["status"] == "done" or after["opens"] >= before["opens"]


@given(worlds(stages=("active",), has_clock=True))
def test_a_call_just_made_within_a_spent_budget_is_answered_by_waiting(world: World) -> None:
    """The rules, "`calls >= update_budget`": with a budget of one, a logged call is the last of its wait."""
    single = World(
        world.opportunity, world.policy | {"update_budget": 1}, world.calendar, world.today
    )
    logged = [*world.opportunity["touchpoints"], _call_after_all(world)]
    call = follow_up(reported_one(single, touchpoints=logged), "update_call")
    assume(_anchor(world.opportunity).isoformat() <= logged[-1]["date"])
    assert call["status"] == "done"


@given(worlds(stages=("active",), has_clock=True))
def test_a_call_that_was_never_made_is_given_up_after_its_window(world: World) -> None:
    """The rules, "`plus(call_window_ends, answer_wait_days)` otherwise": giving up comes after the window."""
    row = reported_one(world)
    call, move_on = follow_up(row, "update_call"), follow_up(row, "move_on")
    assume(call["status"] != "done")
    assert call["opens"] <= call["due"] < move_on["opens"]


def _call_after_all(world: World) -> Json:
    """Return a call on the last day of all that is recorded, and last in the document."""
    days = [each["date"] for each in world.opportunity["touchpoints"]]
    day = max([*days, world.today.isoformat()])
    return {"id": "new", "date": day, "direction": "outbound", "purpose": "update"} | LAST


def _opens(call: Json) -> date:
    return date.fromisoformat(call["opens"])


def _anchor(opportunity: Json) -> date:
    days = [each["date"] for each in opportunity["interviews"] if not each["cancelled"]]
    return date.fromisoformat(max(days))


def _last_promise(opportunity: Json) -> date | None:
    """Return the promise that stands when nothing without a date came in after the anchor."""
    anchor = _anchor(opportunity).isoformat()
    touchpoints = sorted(opportunity["touchpoints"], key=lambda each: each["date"])
    inbound = [t for t in touchpoints if t["direction"] == "inbound" and t["date"] >= anchor]
    if any(each["decision_expected_by"] is None for each in inbound):
        return None
    given_by = [opportunity, *inbound]
    text = given_by[-1]["decision_expected_by"]
    return date.fromisoformat(text) if text else None
