"""Two plans made one: the laws of followup/exchange/merging/plans.py."""

from collections.abc import Iterator
from dataclasses import fields, replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from followup.document import from_text, to_text
from followup.exchange.merging.ids import fitted
from followup.exchange.merging.plans import merge
from followup.exchange.merging.settling import all_taken, none_taken
from followup.model import EMPTY_PLAN, Plan
from property.two_plans import mixed_up, plans, without_conflict

choices = st.sampled_from((none_taken, all_taken))
others = plans | mixed_up()


def _things(plan: Plan) -> Iterator[tuple[tuple[str, str], Any]]:
    """Return everything in a plan that has an id, by its kind and its id."""
    for opportunity in plan.opportunities:
        of_rounds = [person for each in opportunity.interviews for person in each.interviewers]
        below = (*opportunity.interviews, *of_rounds, *opportunity.touchpoints)
        for each in (opportunity, *below):
            yield (type(each).__name__, each.id), each


@given(plans, choices)
def test_a_plan_merged_with_itself_or_with_nothing_is_the_same(plan: Plan, take: Any) -> None:
    """Nothing new, nothing changed, not even the order."""
    assert merge(plan, plan, take).plan == plan
    assert merge(plan, EMPTY_PLAN, take).plan == plan
    again = merge(plan, plan)
    assert (again.added, again.changed, again.conflicts, again.only_here) == ((), (), (), 0)
    assert again.unchanged == len(plan.opportunities)


@given(plans)
def test_a_plan_taken_into_nothing_is_that_plan(plan: Plan) -> None:
    """What was exported and lost comes back to the byte."""
    assert to_text(merge(EMPTY_PLAN, plan).plan) == to_text(plan)


@given(plans, others, choices)
def test_what_was_taken_in_is_there_already(mine: Plan, theirs: Plan, take: Any) -> None:
    """The same file a second time changes nothing."""
    once = merge(mine, theirs, take).plan
    assert merge(once, theirs, take).plan == once


@given(plans, others, choices)
def test_the_result_is_a_valid_document(mine: Plan, theirs: Plan, take: Any) -> None:
    """Ids are unique, and whoever is referred to is there."""
    plan = merge(mine, theirs, take).plan
    assert from_text(to_text(plan)) == plan


@given(plans, others, choices)
def test_everything_in_either_is_in_both(mine: Plan, theirs: Plan, take: Any) -> None:
    """No job, round, person or entry is lost, wherever it was recorded, and none is made up.

    What is here in another job is not taken in once more.
    """
    coming = fitted(theirs, mine)
    here, there = dict(_things(mine)), dict(_things(coming))
    left_out = len(dict(_things(theirs))) - len(there)
    jobs = len(theirs.opportunities) - len(coming.opportunities)
    assert left_out - jobs <= sum(here.get(place) == each for place, each in _things(theirs))
    assert dict(_things(merge(mine, theirs, take).plan)).keys() == here.keys() | there.keys()


@given(plans, others, choices)
def test_only_what_is_not_chosen_is_lost(mine: Plan, theirs: Plan, take: Any) -> None:
    """Each value is that of one plan, and where it is not the one of the other, that is a conflict."""
    here, there = dict(_things(mine)), dict(_things(fitted(theirs, mine)))
    merged = merge(mine, theirs, take)
    told = {(type(each.owner).__name__, each.owner.id, each.field) for each in _of_files(merged)}
    for place, thing in _things(merged.plan):
        for name in _value_names(thing):
            value = getattr(thing, name)
            given = [getattr(each[place], name) for each in (here, there) if place in each]
            assert value in given
            lost = [each for each in given if each != value and not _gives_way(each, value)]
            assert not lost or (*place, name) in told


def _of_files(merged: Any) -> list[Any]:
    return [each for one in merged.conflicting for each in one.conflicts]


def _value_names(thing: Any) -> list[str]:
    # Lists are looked at thing by thing; how a job stands follows the longer log; a direction its purpose.
    apart = {"interviews", "interviewers", "touchpoints", "stage", "archived", "direction"}
    return [each.name for each in fields(thing) if each.name not in apart]


def _gives_way(lost: Any, value: Any) -> bool:
    is_part = isinstance(value, str) and isinstance(lost, str) and lost in value
    return lost in {None, "", "call", "other"} or is_part


@given(without_conflict())
def test_without_conflicts_either_may_come_first(both: tuple[Plan, Plan]) -> None:
    """But for the order in which things stand."""
    one, other = (merge(*each) for each in (both, both[::-1]))
    assert one.conflicts == other.conflicts == ()
    assert one.plan.settings == other.plan.settings
    assert _unordered(one.plan) == _unordered(other.plan)


def _unordered(plan: Plan) -> dict[Any, Any]:
    return {place: _without_lists(each) for place, each in _things(plan)}


def _without_lists(thing: Any) -> Any:
    lists = {"interviews", "interviewers", "touchpoints"}
    return replace(thing, **{each.name: () for each in fields(thing) if each.name in lists})


@given(plans, others)
def test_each_job_of_the_file_is_of_one_kind(mine: Plan, theirs: Plan) -> None:
    """Added, changed, conflicting or unchanged; and what is only here is counted, too."""
    found = merge(mine, theirs)
    shared = len(found.changed) + len(found.conflicting) + found.unchanged
    assert shared + len(found.added) == len(fitted(theirs, mine).opportunities)
    assert shared + found.only_here == len(mine.opportunities)
    for each in found.changed:
        assert each.merged != each.mine
    keys = [each.key for each in found.conflicts]
    assert len(set(keys)) == len(keys)


@given(plans, others, choices)
def test_each_list_keeps_the_order_that_it_has_here(mine: Plan, theirs: Plan, take: Any) -> None:
    """Entries of one day count in the order of the document."""
    after = {each.id: each for each in merge(mine, theirs, take).plan.opportunities}
    assert [own_id for own_id in after if own_id in {each.id for each in mine.opportunities}] == [
        each.id for each in mine.opportunities
    ]
    for each in mine.opportunities:
        known = {one.id for one in each.touchpoints}
        kept = [one.id for one in after[each.id].touchpoints if one.id in known]
        assert kept == [one.id for one in each.touchpoints]
