"""The edits of a plan (`followup.changes`), on examples."""

from dataclasses import replace
from datetime import date

import pytest

from followup.changes import find, put_opportunity, put_touchpoint, remove_opportunity
from followup.errors import MissingError
from followup.model import (
    EMPTY_PLAN,
    Channel,
    Opportunity,
    Purpose,
    Stage,
    Touchpoint,
)

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
