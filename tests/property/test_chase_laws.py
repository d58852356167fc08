"""The laws of saying stop: no chase is saved unasked, and whatever happened can be saved."""

import json
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from followup.clock import silence_clock
from followup.model import Purpose
from property.strategies import World, worlds
from unit.builders import document
from unit.visitor import Visitor

EXCEPTIONS = st.sampled_from(["offer_deadline", "requested", "access", "invited"])


def _visitor(world: World) -> Visitor:
    stored = json.dumps(document(world.opportunity))
    visitor = Visitor(today=world.today.isoformat(), stored=stored)
    visitor.open(world.policy)
    visitor.show("/o/o1/log/update")
    return visitor


def _log(visitor: Visitor, purpose: str, day: date, **more: str) -> None:
    fields = {"date": day.isoformat(), "channel": "call", **more}
    visitor.submit("touchpoint.save", opportunity="o1", purpose=purpose, **fields)


def _calls(visitor: Visitor) -> int:
    session = visitor.session
    clock = silence_clock(visitor.opportunity, session.policy, session.calendar)
    return clock.silence.calls if clock else 0


def _updates(visitor: Visitor) -> int:
    return sum(each.purpose is Purpose.UPDATE for each in visitor.opportunity.touchpoints)


@given(worlds(), st.integers(0, 40))
def test_no_single_submit_takes_a_wait_over_its_budget(world: World, days_ago: int) -> None:
    """The rules, "one call": whatever day it is logged for, one call too many is asked about first."""
    visitor = _visitor(world)
    before = _calls(visitor)
    _log(visitor, "update", world.today - timedelta(days=days_ago))
    assert _calls(visitor) <= max(before, visitor.session.policy.update_budget)


@given(worlds(), st.integers(0, 40))
def test_what_happened_is_saved_by_the_second_submit(world: World, days_ago: int) -> None:
    """The rules, "recording what happened is always allowed": the confirming button always saves."""
    visitor, day = _visitor(world), world.today - timedelta(days=days_ago)
    before = _updates(visitor)
    _log(visitor, "update", day)
    if _updates(visitor) == before:
        assert 'name="happened"' in visitor.reply.html
        _log(visitor, "update", day, happened="yes")
    assert _updates(visitor) == before + 1


@given(worlds(stages=("active",)))
def test_today_s_call_is_saved_at_once_exactly_while_it_is_due(world: World) -> None:
    """The button of an open window saves; any other day brings the reason."""
    visitor = _visitor(world)
    scheduled = visitor.session.schedule_of(visitor.opportunity, world.today)
    is_open = any(
        each.kind == "update_call" and each.status in {"due", "late"}
        for each in scheduled.follow_ups
    )
    before = _updates(visitor)
    visitor.submit("update.made", opportunity="o1")
    assert (_updates(visitor) > before) is is_open


@given(worlds(), EXCEPTIONS)
def test_an_exception_never_counts(world: World, purpose: str) -> None:
    """The rules, "the exceptions that never count as chasing": saved at once, and the dates stay."""
    visitor = _visitor(world)
    before = visitor.session.schedule_of(visitor.opportunity, world.today)
    _log(visitor, purpose, world.today)
    after = visitor.session.schedule_of(visitor.opportunity, world.today)
    assert visitor.opportunity.touchpoints[-1].purpose == purpose
    assert after.follow_ups == before.follow_ups
    assert after.verdict == before.verdict


@given(worlds(stages=("closed",)), st.integers(0, 700))
def test_a_closed_file_opens_again_however_late(world: World, days: int) -> None:
    """They call after all: one request, on whatever day, and the file is in play."""
    visitor = _visitor(world)
    visitor.wait(days)
    visitor.submit("reply.received", opportunity="o1")
    assert visitor.opportunity.stage == "active"
    visitor.submit("undo")
    assert visitor.opportunity.stage == "closed"
