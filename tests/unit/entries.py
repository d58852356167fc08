"""Calendar entries of a plan document, as tests ask for them."""

from icalendar import Calendar, Component

from followup.document import from_document
from followup.model import Plan
from unit.builders import Json, document
from unit.planned_events import DAY, events_in, text_of

__all__ = ["DAY", "events_in", "parsed", "plan_of", "text_of"]


def plan_of(*opportunities: Json, **settings: str) -> Plan:
    """Return a plan; what is named goes into its settings."""
    raw = document(*opportunities)
    raw["settings"] |= settings
    return from_document(raw)


def parsed(text: str) -> list[Component]:
    """Return the entries of a file as the `icalendar` package reads them."""
    return list(Calendar.from_ical(text).walk("VEVENT"))
