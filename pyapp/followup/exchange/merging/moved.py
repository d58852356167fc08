"""What two files of one job hold, where only one of the plans has put the two together.

An interview or an entry that both plans have, alike to the letter, but in another job, is one thing and
not two: it stays where it is here. Twice, the one call would count as two.
"""

from dataclasses import replace

from followup.model import Interview, Opportunity, Plan, Touchpoint

type _Thing = Interview | Touchpoint
type _Elsewhere = dict[_Thing, str]


def without_moved(theirs: Plan, mine: Plan) -> Plan:
    """Return `theirs` without what `mine` has in another job, and without a job that was all of it."""
    here = {thing: each.id for each in mine.opportunities for thing in _things(each)}
    known = {each.id for each in mine.opportunities}
    kept = ((each, _rest(each, here)) for each in theirs.opportunities)
    return replace(
        theirs,
        opportunities=tuple(
            rest for each, rest in kept if rest is each or each.id in known or _things(rest)
        ),
    )


def _rest(each: Opportunity, here: _Elsewhere) -> Opportunity:
    touchpoints = tuple(one for one in each.touchpoints if here.get(one, each.id) == each.id)
    # Whoever an entry names stays, or it would name nobody.
    named = {one.interviewer_id for one in touchpoints}
    interviews = tuple(
        one
        for one in each.interviews
        if here.get(one, each.id) == each.id or any(who.id in named for who in one.interviewers)
    )
    is_whole = (touchpoints, interviews) == (each.touchpoints, each.interviews)
    return each if is_whole else replace(each, touchpoints=touchpoints, interviews=interviews)


def _things(each: Opportunity) -> tuple[_Thing, ...]:
    return (*each.interviews, *each.touchpoints)
