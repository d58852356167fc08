"""The engine as the property tests ask it: a document's opportunity in, printed rows out."""

from datetime import date
from typing import Any

from followup.business_calendar import BusinessCalendar
from followup.document import from_document
from followup.model import Settings
from followup.policy import Policy
from followup.report import to_report
from followup.schedule import schedule
from property.strategies import World

Json = dict[str, Any]


def document_of(*opportunities: Json) -> Json:
    """Return a plan document without a country around `opportunities`."""
    return {
        "format": "followup-plan",
        "version": 2,
        "settings": {},
        "opportunities": list(opportunities),
    }


def reported(
    opportunities: list[Json], today: date, policy: Json, calendar: BusinessCalendar
) -> list[Json]:
    """Return what the command line would print of `opportunities` under any calendar."""
    plan = from_document(document_of(*opportunities))
    rules = Policy.from_mapping(policy)
    found = schedule(plan, today=today, policy=rules, calendar=calendar)
    rows: list[Json] = to_report(Settings(), found, today, calendar)["opportunities"]
    return rows


def reported_one(world: World, today: date | None = None, **changes: Any) -> Json:
    """Return the row of the world's opportunity, with `changes` to it, on its day or `today`."""
    opportunity = world.opportunity | changes
    return reported([opportunity], today or world.today, world.policy, world.calendar)[0]


def follow_up(row: Json, kind: str) -> Json:
    """Return the only follow-up of `kind`."""
    (found,) = (each for each in row["follow_ups"] if each["kind"] == kind)
    only: Json = found
    return only
