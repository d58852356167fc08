"""Which contacts of a log went too far: the schedule's answer, on the day of each.

Only asking for an update can go too far, and it does on a day on which the schedule has no update open:
too early, spent, or past the day to move on (docs/about/rulebook.md, "What counts as chasing").
"""

from followup.calendars import calendar_for
from followup.changes import put_touchpoint
from followup.dates import DateStyle, DayWords
from followup.drills.exercise import Audit
from followup.drills.parts import Entry
from followup.follow_ups import IS_OPEN, FollowUp, Kind
from followup.model import (
    Interview,
    Opportunity,
    Plan,
    Purpose,
    Settings,
    Stage,
    Touchpoint,
)
from followup.policy import Policy
from followup.schedule import schedule_one

_ID = "o"


def too_far(audit: Audit, place: int, policy: Policy) -> bool:
    """Say whether the entry at `place`, counted from 0, went too far."""
    is_asking = audit.entries[place].purpose is Purpose.UPDATE
    return is_asking and update_before(audit, place, policy).status not in IS_OPEN


def update_before(audit: Audit, place: int, policy: Policy) -> FollowUp:
    """Return the update as the schedule had it on the day of an entry, before that entry."""
    words = DayWords(today=audit.entries[place].day, style=DateStyle.ISO)
    calendar = calendar_for(audit.country, None)
    found = schedule_one(_opportunity(audit, place), words, policy, calendar).follow_ups
    return next(each for each in found if each.kind is Kind.UPDATE_CALL)


def _opportunity(audit: Audit, place: int) -> Opportunity:
    """Return the opportunity as the entries before `place` have left it."""
    plan = Plan(settings=Settings(), opportunities=(_untouched(audit),))
    for number, entry in enumerate(audit.entries[:place]):
        plan = put_touchpoint(plan, _ID, _touchpoint(f"t{number}", entry))
    return plan.opportunities[0]


def _untouched(audit: Audit) -> Opportunity:
    return Opportunity(
        id=_ID,
        company="",
        stage=Stage.ACTIVE,
        decision_expected_by=audit.promised,
        interviews=(Interview(id="i", date=audit.interview, interviewers=()),),
        touchpoints=(),
    )


def _touchpoint(own_id: str, entry: Entry) -> Touchpoint:
    return Touchpoint(
        id=own_id,
        date=entry.day,
        direction=entry.purpose.direction,
        channel=entry.channel,
        purpose=entry.purpose,
        decision_expected_by=entry.promised,
    )
