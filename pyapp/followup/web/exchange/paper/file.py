"""One job on paper: where it stands, its dates, its people, what has happened, and the call script."""

from datetime import date
from importlib import import_module
from typing import Any

from followup.follow_ups import IS_OPEN, Kind, Status
from followup.schedule import OpportunitySchedule
from followup.web.exchange.paper.people import to_ask
from followup.web.exchange.paper.years import with_year
from followup.web.late import PRACTICE
from followup.web.views.follow_ups import follow_up_view
from followup.web.views.log import touchpoint_views
from followup.web.views.opportunities import opportunity_view
from followup.web.views.people import interview_views
from followup.web.views.verdict_section import kicker
from followup.web.views.verdicts import SPOKEN
from followup.web.visit import Values, Visit

_AHEAD = IS_OPEN | {Status.UPCOMING, Status.WAITING}


def show(visit: Visit) -> Values:
    """Return all that is on record for an opportunity; a script only while there is a call to come."""
    opportunity, session = visit.opportunity, visit.session
    scheduled = session.schedule_of(opportunity, visit.today)
    view = opportunity_view(session, opportunity, visit.today)
    return {
        "opportunity": view,
        "kicker": kicker(scheduled, session.calendar),
        "dates": [each for each in view.follow_ups if each.status != Status.CANCELLED],
        "promise": _day(opportunity.decision_expected_by, visit),
        "answer_by": _day(opportunity.answer_by, visit),
        "interviews": interview_views(opportunity, visit.words),
        "touchpoints": touchpoint_views(opportunity, visit.words),
        **_call(visit, scheduled),
        "printed_on": _day(visit.today, visit),
    }


def _call(visit: Visit, scheduled: OpportunitySchedule) -> Values:
    """Return when to call, whom, and what to say; nothing where there is no call, or none any more."""
    is_spoken = scheduled.opportunity.preferred_channel in SPOKEN
    calls = (each for each in scheduled.follow_ups if each.kind is Kind.UPDATE_CALL)
    call = next((each for each in calls if is_spoken and each.status in _AHEAD), None)
    if call is None:
        return {"scripts": []}
    return {
        "call": follow_up_view(call, scheduled, visit.session.calendar),
        "whom": to_ask(scheduled.opportunity),
        "scripts": _scripts(visit),
    }


def _day(day: date | None, visit: Visit) -> str:
    return with_year(visit.words).long(day) if day else ""


def _scripts(visit: Visit) -> list[Any]:
    """Return the call script, of an archive that no other paper needs."""
    scripts: list[Any] = import_module(f"{PRACTICE.package}.script").scripts_of(visit)
    return scripts
