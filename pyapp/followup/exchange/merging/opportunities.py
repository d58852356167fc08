"""One opportunity of two records of it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from followup.exchange.merging import rules
from followup.exchange.merging.in_order import in_order
from followup.exchange.merging.settling import Conflict, Settling
from followup.model import IN_PLAY, Interview, Interviewer, Opportunity, Touchpoint


def one_of_two(mine: Opportunity, theirs: Opportunity, settling: Settling) -> Opportunity:
    """Return what was recorded in either, with every value settled."""
    _note_new(mine.interviews, theirs.interviews, settling)
    _note_new(mine.touchpoints, theirs.touchpoints, settling)
    whole = settling.whole(mine, theirs, rules.OPPORTUNITY)
    return replace(
        whole,
        **_standing(mine, theirs, settling),
        interviews=in_order(mine.interviews, theirs.interviews, _interviews(settling)),
        touchpoints=in_order(mine.touchpoints, theirs.touchpoints, _touchpoints(settling)),
    )


def _interviews(settling: Settling) -> Callable[[Interview, Interview], Interview]:
    def settle(mine: Interview, theirs: Interview) -> Interview:
        _note_new(mine.interviewers, theirs.interviewers, settling)
        people = in_order(mine.interviewers, theirs.interviewers, _people(settling))
        whole = settling.whole(mine, theirs, rules.INTERVIEW)
        return replace(whole, interviewers=people)

    return settle


def _people(settling: Settling) -> Callable[[Interviewer, Interviewer], Interviewer]:
    return lambda mine, theirs: settling.whole(mine, theirs, rules.INTERVIEWER)


def _touchpoints(settling: Settling) -> Callable[[Touchpoint, Touchpoint], Touchpoint]:
    return lambda mine, theirs: settling.whole(mine, theirs, rules.TOUCHPOINT)


type _Things = tuple[Interview | Interviewer | Touchpoint, ...]


def _note_new(mine: _Things, theirs: _Things, settling: Settling) -> None:
    known = {each.id for each in mine}
    for each in theirs:
        if each.id not in known:
            settling.add(each)


def _standing(mine: Opportunity, theirs: Opportunity, settling: Settling) -> dict[str, Any]:
    """Return stage and archived: those of the record that has the whole log of the other, and more.

    Where each log has something of its own, or both are the same, the stages are settled as any value,
    and what one of them put away is away, unless it is in play.
    """
    here, there = ({each.id for each in one.touchpoints} for one in (mine, theirs))
    if here < there:
        _note_moved(mine, theirs, settling)
        return {"stage": theirs.stage, "archived": theirs.archived}
    if there < here:
        return {"stage": mine.stage, "archived": mine.archived}
    stage = mine.stage
    if stage is not theirs.stage:
        both = Conflict(owner=mine, field="stage", mine=stage, theirs=theirs.stage)
        stage = settling.chosen(both)
    archived = mine.archived
    if archived is not theirs.archived:
        archived = stage not in IN_PLAY
        if archived and not mine.archived:
            settling.add(archived, "archived")
    return {"stage": stage, "archived": archived}


def _note_moved(mine: Opportunity, theirs: Opportunity, settling: Settling) -> None:
    for name in ("stage", "archived"):
        if getattr(mine, name) != getattr(theirs, name):
            settling.add(getattr(theirs, name), name)
