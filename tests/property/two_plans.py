"""Two plans that know nothing of each other, but have ids in common: as of two devices."""

from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from followup.document import from_document
from followup.model import Interview, Opportunity, Plan, Touchpoint
from property.documents import documents

plans = documents().map(from_document)


@st.composite
def mixed_up(draw: st.DrawFn) -> Plan:
    """Return a plan in which ids stand for something else than they do in other plans."""
    plan = draw(plans)
    ids = [own_id for each in plan.opportunities for own_id in _ids(each)]
    new = dict(zip(ids, draw(st.permutations(ids)), strict=True))
    some = {old: new[old] for old in ids} if draw(st.booleans()) else {}
    return _renamed(plan, some)


@st.composite
def without_conflict(draw: st.DrawFn) -> tuple[Plan, Plan]:
    """Return two plans of which each lacks some of what a third one has."""
    whole = draw(plans)
    return draw(_parts(whole)), draw(_parts(whole))


def _ids(each: Opportunity) -> list[str]:
    rounds = [own_id for one in each.interviews for own_id in (one.id, *_ids_of(one.interviewers))]
    return [each.id, *rounds, *_ids_of(each.touchpoints)]


def _ids_of(things: tuple[Any, ...]) -> list[str]:
    return [each.id for each in things]


def _renamed(plan: Plan, new: dict[str, str]) -> Plan:
    def named(own_id: str) -> str:
        return new.get(own_id, own_id)

    def interview(each: Interview) -> Interview:
        people = tuple(replace(one, id=named(one.id)) for one in each.interviewers)
        return replace(each, id=named(each.id), interviewers=people)

    def touchpoint(each: Touchpoint) -> Touchpoint:
        person = each.interviewer_id
        return replace(each, id=named(each.id), interviewer_id=person and named(person))

    def opportunity(each: Opportunity) -> Opportunity:
        return replace(
            each,
            id=named(each.id),
            interviews=tuple(interview(one) for one in each.interviews),
            touchpoints=tuple(touchpoint(one) for one in each.touchpoints),
        )

    return replace(plan, opportunities=tuple(opportunity(each) for each in plan.opportunities))


@st.composite
def _parts(draw: st.DrawFn, whole: Plan) -> Plan:
    kept = [draw(_part(each)) for each in whole.opportunities if draw(st.booleans())]
    settings = replace(whole.settings, **_blanks(draw, name="", phone="", date_style=None))
    return replace(whole, opportunities=tuple(kept), settings=settings, camp=None, calendar=None)


@st.composite
def _part(draw: st.DrawFn, whole: Opportunity) -> Opportunity:
    interviews = tuple(_with_some(draw, each) for each in whole.interviews if draw(st.booleans()))
    people = {None, *(one.id for each in interviews for one in each.interviewers)}
    touchpoints = tuple(
        replace(each, **_blanks(draw, note="", decision_expected_by=None))
        for each in whole.touchpoints
        if each.interviewer_id in people and draw(st.booleans())
    )
    blanks = _blanks(draw, role="", decision_expected_by=None)
    return replace(whole, interviews=interviews, touchpoints=touchpoints, **blanks)


def _with_some(draw: st.DrawFn, whole: Interview) -> Interview:
    people = tuple(
        replace(each, **_blanks(draw, title="", talking_points=""))
        for each in whole.interviewers
        if draw(st.booleans())
    )
    return replace(whole, interviewers=people, **_blanks(draw, time=None))


def _blanks(draw: st.DrawFn, **blanks: Any) -> dict[str, Any]:
    return {name: blank for name, blank in blanks.items() if draw(st.booleans())}
