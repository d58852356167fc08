"""The edits of a plan (`followup.changes`), on examples."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import pytest

from followup.changes import (
    archive,
    find,
    merge,
    put_interview,
    put_interviewer,
    put_opportunity,
    put_touchpoint,
    remove_interview,
    remove_interviewer,
    remove_opportunity,
    remove_touchpoint,
    set_stage,
)
from followup.document import from_text, to_text
from followup.errors import MissingError
from followup.model import (
    EMPTY_PLAN,
    IN_PLAY,
    Channel,
    Opportunity,
    Plan,
    Purpose,
    Stage,
    Touchpoint,
)
from followup.sample import sample_plan

SAMPLE = sample_plan(opportunities=20, seed=1, today=date(2026, 11, 23), rounds=2, people=2)
NO_ID = "no such id"
IDS = [each.id for each in SAMPLE.opportunities]
ACME = Opportunity(id="o1", company="Acme", stage=Stage.ACTIVE, interviews=(), touchpoints=())
PLAN = put_opportunity(EMPTY_PLAN, ACME)


def _logged(purpose: Purpose, stage: Stage) -> Stage:
    touchpoint = Touchpoint(
        id="t1",
        date=date(2026, 11, 2),
        direction=purpose.direction,
        channel=Channel.EMAIL,
        purpose=purpose,
    )
    plan = put_opportunity(EMPTY_PLAN, replace(ACME, stage=stage))
    return put_touchpoint(plan, "o1", touchpoint).opportunities[0].stage


def test_putting_what_is_there_changes_nothing() -> None:
    """An edit that changes no value gives an equal plan."""
    assert put_opportunity(PLAN, ACME) == PLAN


def test_removing_what_was_put_gives_the_plan_before() -> None:
    """Removing undoes adding."""
    assert remove_opportunity(PLAN, "o1") == EMPTY_PLAN


def test_removing_what_is_not_there_is_an_error() -> None:
    """An unknown id raises MissingError and names the id."""
    with pytest.raises(MissingError, match="'o2'"):
        remove_opportunity(PLAN, "o2")
    with pytest.raises(MissingError):
        find((), "")


@pytest.mark.parametrize(
    ("purpose", "before", "after"),
    [
        (Purpose.OFFER, Stage.CLOSED, Stage.OFFER),
        (Purpose.REJECTION, Stage.ACTIVE, Stage.REJECTED),
        (Purpose.WITHDRAWAL, Stage.OFFER, Stage.WITHDRAWN),
        (Purpose.REPLY, Stage.CLOSED, Stage.ACTIVE),
        (Purpose.REPLY, Stage.OFFER, Stage.OFFER),
        (Purpose.REPLY, Stage.REJECTED, Stage.REJECTED),
        (Purpose.INVITATION, Stage.REJECTED, Stage.ACTIVE),
        (Purpose.INVITATION, Stage.OFFER, Stage.OFFER),
        (Purpose.UPDATE, Stage.CLOSED, Stage.CLOSED),
        (Purpose.THANK_YOU, Stage.OFFER, Stage.OFFER),
    ],
)
def test_what_happened_moves_the_stage(purpose: Purpose, before: Stage, after: Stage) -> None:
    """A new touchpoint leads to the stage that it means, and to no other."""
    assert _logged(purpose, before) is after


def parts(plan: Plan) -> Counter[str]:
    """Return the id of everything that is on record below the opportunities."""
    return Counter(each for opportunity in plan.opportunities for each in _parts(opportunity))


def _parts(opportunity: Opportunity) -> Iterator[str]:
    yield from (each.id for each in opportunity.interviews)
    yield from (each.id for each in opportunity.interviewers)
    yield from (each.id for each in opportunity.touchpoints)


@pytest.mark.parametrize("is_archived", [True, False])
def test_what_is_in_play_is_never_put_away(is_archived: bool) -> None:
    """Archiving everything puts away what has ended, and nothing else; taking back brings back all."""
    plan = archive(archive(SAMPLE, IDS), IDS, is_archived=is_archived)
    for each in plan.opportunities:
        has_ended = each.stage not in IN_PLAY
        assert each.is_put_away == each.archived == (has_ended and is_archived)


def test_an_archive_keeps_everything_on_record() -> None:
    """Out of the way is not gone: apart from the flag, each opportunity is as it was."""
    plan = archive(SAMPLE, IDS)
    assert plan != SAMPLE
    assert [replace(each, archived=False) for each in plan.opportunities] == [
        replace(each, archived=False) for each in SAMPLE.opportunities
    ]


def test_only_what_is_meant_is_archived() -> None:
    """Every other opportunity is the very same; ids that are no more are left out of account."""
    ended = next(each.id for each in SAMPLE.opportunities if each.stage is Stage.CLOSED)
    plan = archive(SAMPLE, {ended, NO_ID})
    for before, after in zip(SAMPLE.opportunities, plan.opportunities, strict=True):
        assert after.archived if before.id == ended else after is before


def test_archiving_twice_changes_nothing() -> None:
    """What is away is away."""
    plan = archive(SAMPLE, IDS)
    assert archive(plan, IDS) == plan


@pytest.mark.parametrize("stage", sorted(IN_PLAY))
def test_what_is_in_play_again_comes_back(stage: Stage) -> None:
    """Also when it is put away no more because of what they wrote."""
    plan = put_opportunity(EMPTY_PLAN, replace(ACME, stage=Stage.CLOSED, archived=True))
    assert not set_stage(plan, "o1", stage).opportunities[0].archived
    assert set_stage(plan, "o1", Stage.REJECTED).opportunities[0].archived


@pytest.mark.parametrize("other", IDS[1:])
def test_a_merge_loses_nothing(other: str) -> None:
    """All interviews, people and touchpoints are there once, and the plan is a document still."""
    plan = merge(SAMPLE, IDS[0], other)
    assert parts(plan) == parts(SAMPLE)
    assert [each.id for each in plan.opportunities] == [each for each in IDS if each != other]
    assert from_text(to_text(plan)) == plan


def test_a_merge_leaves_every_other_opportunity_as_it_is() -> None:
    """The one that is kept keeps its company, role and place."""
    plan = merge(SAMPLE, IDS[3], IDS[1])
    kept, before = find(plan.opportunities, IDS[3]), find(SAMPLE.opportunities, IDS[3])
    assert (kept.company, kept.role) == (before.company, before.role)
    for each in plan.opportunities:
        assert each is kept or each is find(SAMPLE.opportunities, each.id)


def test_a_merge_with_itself_changes_nothing() -> None:
    """One that is pressed twice, or by mistake, is harmless."""
    assert merge(SAMPLE, IDS[0], IDS[0]) is SAMPLE


PERSON = SAMPLE.opportunities[0].interviews[0].interviewers[0]
INTERVIEW = SAMPLE.opportunities[0].interviews[0]
NOTE = SAMPLE.opportunities[1].touchpoints[0]


@pytest.mark.parametrize(
    "edit",
    [
        lambda plan: merge(plan, NO_ID, IDS[0]),
        lambda plan: merge(plan, IDS[0], NO_ID),
        lambda plan: merge(plan, NO_ID, NO_ID),
        lambda plan: set_stage(plan, NO_ID, Stage.CLOSED),
        lambda plan: remove_opportunity(plan, NO_ID),
        lambda plan: put_interview(plan, NO_ID, INTERVIEW),
        lambda plan: remove_interview(plan, NO_ID, INTERVIEW.id),
        lambda plan: remove_interview(plan, IDS[0], NO_ID),
        lambda plan: put_interviewer(plan, NO_ID, INTERVIEW.id, PERSON),
        lambda plan: put_interviewer(plan, IDS[0], NO_ID, PERSON),
        lambda plan: remove_interviewer(plan, IDS[0], NO_ID, PERSON.id),
        lambda plan: remove_interviewer(plan, IDS[0], INTERVIEW.id, NO_ID),
        lambda plan: put_touchpoint(plan, NO_ID, NOTE),
        lambda plan: remove_touchpoint(plan, IDS[0], NO_ID),
    ],
)
def test_an_edit_of_what_is_gone_is_an_error(edit: Callable[[Plan], Plan]) -> None:
    """Whichever id is the unknown one, MissingError says so."""
    with pytest.raises(MissingError, match=NO_ID):
        edit(SAMPLE)
