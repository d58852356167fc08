"""Every edit a visitor can make: (plan, change) -> plan. The old plan stays as it was, for undo.

Laws: an edit of one opportunity leaves every other as it is; `put_x` of what is already there gives an
equal plan; `remove_x` of what `put_x` added gives the plan before, but for the stage and the place that
a touchpoint led to. An unknown id raises MissingError: it was removed by another edit.
"""

from collections.abc import Callable, Container
from dataclasses import replace
from typing import Protocol

from followup.deleted_person import marked
from followup.errors import MissingError
from followup.model import (
    IN_PLAY,
    Direction,
    Interview,
    Interviewer,
    Opportunity,
    Plan,
    Purpose,
    Settings,
    Stage,
    Touchpoint,
)
from followup.one_job import put_together


def put_settings(plan: Plan, settings: Settings) -> Plan:
    """Return the plan with other settings."""
    return replace(plan, settings=settings)


def put_opportunity(plan: Plan, opportunity: Opportunity) -> Plan:
    """Return the plan with `opportunity` added, or in the place of the one with its id."""
    return replace(plan, opportunities=_put(plan.opportunities, opportunity))


def remove_opportunity(plan: Plan, opportunity_id: str) -> Plan:
    """Return the plan without the opportunity."""
    return replace(plan, opportunities=_without(plan.opportunities, opportunity_id))


def put_interview(plan: Plan, opportunity_id: str, interview: Interview) -> Plan:
    """Return the plan with `interview` added to the opportunity, or in the place of its id's."""
    return _edit(
        plan,
        opportunity_id,
        lambda each: replace(each, interviews=_put(each.interviews, interview)),
    )


def remove_interview(plan: Plan, opportunity_id: str, interview_id: str) -> Plan:
    """Return the plan without the interview; what was sent to its people stays on record."""
    return _edit(
        plan,
        opportunity_id,
        lambda each: _let_go(replace(each, interviews=_without(each.interviews, interview_id))),
    )


def put_interviewer(
    plan: Plan, opportunity_id: str, interview_id: str, interviewer: Interviewer
) -> Plan:
    """Return the plan with `interviewer` added to the interview, or in the place of its id's."""
    interview = find(find(plan.opportunities, opportunity_id).interviews, interview_id)
    people = _put(interview.interviewers, interviewer)
    return put_interview(plan, opportunity_id, replace(interview, interviewers=people))


def remove_interviewer(
    plan: Plan, opportunity_id: str, interview_id: str, interviewer_id: str
) -> Plan:
    """Return the plan without the interviewer; what was sent to them stays on record."""
    interview = find(find(plan.opportunities, opportunity_id).interviews, interview_id)
    people = _without(interview.interviewers, interviewer_id)
    edited = put_interview(plan, opportunity_id, replace(interview, interviewers=people))
    return _edit(edited, opportunity_id, _let_go)


def put_touchpoint(plan: Plan, opportunity_id: str, touchpoint: Touchpoint) -> Plan:
    """Return the plan with `touchpoint` logged, or in the place of the one with its id.

    One that is new, or now has another purpose, moves the opportunity to the stage it leads to; news
    from them brings it back from the archive.
    """

    def edit(opportunity: Opportunity) -> Opportunity:
        before = {each.id: each.purpose for each in opportunity.touchpoints}
        is_news = before.get(touchpoint.id) is not touchpoint.purpose
        touchpoints = _put(opportunity.touchpoints, touchpoint)
        logged = replace(opportunity, touchpoints=touchpoints)
        return _after(logged, touchpoint) if is_news else logged

    return _edit(plan, opportunity_id, edit)


def remove_touchpoint(plan: Plan, opportunity_id: str, touchpoint_id: str) -> Plan:
    """Return the plan without the touchpoint; the stage stays, since it is the visitor's to set."""
    return _edit(
        plan,
        opportunity_id,
        lambda each: replace(each, touchpoints=_without(each.touchpoints, touchpoint_id)),
    )


def set_stage(plan: Plan, opportunity_id: str, stage: Stage) -> Plan:
    """Return the plan with the opportunity at `stage`; one that is in play again is back from the archive."""
    return _edit(plan, opportunity_id, lambda each: _at_stage(each, stage))


def archive(plan: Plan, opportunity_ids: Container[str], *, is_archived: bool = True) -> Plan:
    """Return the plan with these opportunities out of the way, or back; one in play is never archived."""

    def edit(each: Opportunity) -> Opportunity:
        can_be = each.stage not in IN_PLAY or not is_archived
        is_meant = each.id in opportunity_ids and can_be and each.archived is not is_archived
        return replace(each, archived=is_archived) if is_meant else each

    return replace(plan, opportunities=tuple(edit(each) for each in plan.opportunities))


def merge(plan: Plan, kept_id: str, merged_id: str) -> Plan:
    """Return the plan with all that was recorded for `merged_id` moved to `kept_id`."""
    kept, merged = (find(plan.opportunities, each) for each in (kept_id, merged_id))
    if kept is merged:
        return plan
    whole = put_together(kept, merged)
    return remove_opportunity(put_opportunity(plan, whole), merged_id)


# What a new touchpoint makes of the stage, from which stages on.
_STAGE_AFTER = {
    Purpose.OFFER: (frozenset(Stage), Stage.OFFER),
    Purpose.REJECTION: (frozenset(Stage), Stage.REJECTED),
    Purpose.WITHDRAWAL: (frozenset(Stage), Stage.WITHDRAWN),
    Purpose.ACCEPTANCE: (frozenset(Stage), Stage.ACCEPTED),
    # They wrote after all, however late: the file opens again.
    Purpose.REPLY: (frozenset({Stage.CLOSED}), Stage.ACTIVE),
    Purpose.INVITATION: (
        frozenset({Stage.CLOSED, Stage.REJECTED, Stage.WITHDRAWN}),
        Stage.ACTIVE,
    ),
}


def _at_stage(opportunity: Opportunity, stage: Stage) -> Opportunity:
    is_archived = opportunity.archived and stage not in IN_PLAY
    return replace(opportunity, stage=stage, archived=is_archived)


def _after(opportunity: Opportunity, touchpoint: Touchpoint) -> Opportunity:
    """Return the opportunity at the stage that the news lead to, in sight if they are from them."""
    here, is_inbound = opportunity.stage, touchpoint.direction is Direction.INBOUND
    from_stages, leads_to = _STAGE_AFTER.get(touchpoint.purpose, (frozenset(), here))
    moved = _at_stage(opportunity, leads_to if here in from_stages else here)
    return replace(moved, archived=moved.archived and not is_inbound)


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


def find[T: _HasId](items: tuple[T, ...], own_id: str) -> T:
    """Return the item with this id; raises MissingError."""
    for item in items:
        if item.id == own_id:
            return item
    msg = f"no entry with the id {own_id!r} is in the plan"
    raise MissingError(msg)


def _put[T: _HasId](items: tuple[T, ...], item: T) -> tuple[T, ...]:
    if all(each.id != item.id for each in items):
        return (*items, item)
    return tuple(item if each.id == item.id else each for each in items)


def _without[T: _HasId](items: tuple[T, ...], own_id: str) -> tuple[T, ...]:
    gone = find(items, own_id)
    return tuple(each for each in items if each is not gone)


def _edit(plan: Plan, own_id: str, change: Callable[[Opportunity], Opportunity]) -> Plan:
    return put_opportunity(plan, change(find(plan.opportunities, own_id)))


def _let_go(opportunity: Opportunity) -> Opportunity:
    """Return the opportunity with no touchpoint naming someone who is no longer in it."""
    known = {None, *(person.id for person in opportunity.interviewers)}
    kept = tuple(
        each if each.interviewer_id in known else _to_nobody(each)
        for each in opportunity.touchpoints
    )
    return replace(opportunity, touchpoints=kept)


def _to_nobody(touchpoint: Touchpoint) -> Touchpoint:
    """Return it without its person; a thank-you note says so, as one to nobody is for an offer."""
    if touchpoint.purpose is not Purpose.THANK_YOU:
        return replace(touchpoint, interviewer_id=None)
    return replace(touchpoint, interviewer_id=None, note=marked(touchpoint.note))
