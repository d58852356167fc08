"""The schedule as plain data: what the command line prints.

The shape is that of docs/about/rulebook.md, "The command line".
"""

from collections.abc import Iterable
from datetime import date
from typing import Any

from followup.business_calendar import BusinessCalendar
from followup.model import Settings
from followup.schedule import OpportunitySchedule
from followup.structure import unstructured


def to_report(
    settings: Settings,
    schedules: Iterable[OpportunitySchedule],
    today: date,
    calendar: BusinessCalendar,
) -> dict[str, Any]:
    """Return the one JSON object of the command line; `covers` is null without a country."""
    return {
        "today": today.isoformat(),
        "calendar": {
            "country": settings.country,
            "subdivision": settings.subdivision,
            "covers": list(calendar.covers) if calendar.covers else None,
        },
        "opportunities": [
            {
                "id": each.opportunity.id,
                "verdict": unstructured(each.verdict),
                "follow_ups": unstructured(each.follow_ups),
            }
            for each in schedules
        ],
    }
