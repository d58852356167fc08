"""Documents for tests, one part each, with all keys given; a test names only what it is about."""

from datetime import date
from typing import Any

from followup.calendars import calendar_for
from followup.clock import SilenceClock, silence_clock
from followup.document import from_document
from followup.model import Opportunity
from followup.policy import Policy
from followup.report import to_report
from followup.schedule import schedule

Json = dict[str, Any]
# A Monday. Two weeks later, November 16, is one too, and Thanksgiving is not near.
MONDAY = "2026-11-02"


def person(own_id: str = "p1", **changes: Any) -> Json:
    """Return an interviewer."""
    texts = dict.fromkeys(("title", "email", "phone", "talking_points"), "")
    return {"id": own_id, "name": "Dana Reyes", **texts, "waived": False} | changes


def interview(day: str = MONDAY, own_id: str = "i1", **changes: Any) -> Json:
    """Return an interview with one interviewer, whose id ends as the interview's."""
    return {
        "id": own_id,
        "date": day,
        "time": None,
        "round": "first",
        "format": "panel",
        "cancelled": False,
        "interviewers": [person("p" + own_id[1:])],
    } | changes


def outbound(purpose: str, day: str, **changes: Any) -> Json:
    """Return what the job seeker did."""
    return _touchpoint("outbound", purpose, day) | changes


def inbound(purpose: str, day: str, **changes: Any) -> Json:
    """Return what the company did."""
    return _touchpoint("inbound", purpose, day) | changes


def _touchpoint(direction: str, purpose: str, day: str) -> Json:
    return {
        "id": "",
        "date": day,
        "direction": direction,
        "channel": "email",
        "purpose": purpose,
        "interviewer_id": None,
        "decision_expected_by": None,
        "note": "",
    }


def thanks(day: str, to: str = "p1") -> Json:
    """Return a thank-you note to one interviewer."""
    return outbound("thank_you", day, interviewer_id=to)


def opportunity(*touchpoints: Json, **changes: Any) -> Json:
    """Return an active opportunity with one interview on the Monday; touchpoints get ids."""
    return {
        "id": "o1",
        "company": "Acme",
        "role": "VP Operations",
        "stage": "active",
        "decision_expected_by": None,
        "preferred_channel": "call",
        "archived": False,
        "interviews": [interview()],
        "touchpoints": [each | {"id": f"t{n}"} for n, each in enumerate(touchpoints, start=1)],
    } | changes


def document(*opportunities: Json, **changes: Any) -> Json:
    """Return a plan document without a country."""
    return {
        "format": "followup-plan",
        "version": 2,
        "settings": {
            "country": None,
            "subdivision": None,
            "name": "",
            "phone": "",
            "date_style": None,
            "week_starts_on": None,
        },
        "opportunities": list(opportunities),
    } | changes


def read(part: Json) -> Opportunity:
    """Return the opportunity as the model has it."""
    (only,) = from_document(document(part)).opportunities
    return only


def clock_of(part: Json, country: str | None = None, **policy: int) -> SilenceClock:
    """Return the clock of an opportunity that has one."""
    clock = silence_clock(read(part), Policy(**policy), calendar_for(country, None))
    assert clock
    return clock


def row_of(part: Json, today: str, country: str | None = None, **policy: int) -> Json:
    """Return what the command line prints of an opportunity."""
    plan, day = from_document(document(part)), date.fromisoformat(today)
    calendar = calendar_for(country, None)
    found = schedule(plan, today=day, policy=Policy(**policy), calendar=calendar)
    row: Json = to_report(plan.settings, found, day, calendar)["opportunities"][0]
    return row


def follow_up_of(part: Json, kind: str, today: str = MONDAY, **policy: int) -> Json:
    """Return the only follow-up of `kind`."""
    (found,) = (
        each for each in row_of(part, today, **policy)["follow_ups"] if each["kind"] == kind
    )
    only: Json = found
    return only


def status_of(part: Json, kind: str, today: str, **policy: int) -> str:
    """Return the status of the only follow-up of `kind`."""
    return str(follow_up_of(part, kind, today, **policy)["status"])


def verdict_of(part: Json, today: str, **policy: int) -> tuple[str, str | None]:
    """Return the verdict's kind and date."""
    verdict = row_of(part, today, **policy)["verdict"]
    return verdict["kind"], verdict["until"]
