"""What the exchange hands out by packages of others, made alike by this Python and by the page's."""

import json
from datetime import date

from followup.document import from_document
from followup.exchange.travel.codes import code_of
from unit.planned_events import events_in, text_of


def handed_out(given: str) -> str:
    """Return the calendars of plans and the codes of texts, all as JSON."""
    wanted = json.loads(given)
    return json.dumps([[_calendar(*each) for each in wanted["plans"]], _codes(wanted["texts"])])


def _calendar(document: object, day: str) -> str:
    plan, today = from_document(document, any_region=True), date.fromisoformat(day)
    return text_of(events_in(plan, today), today)


def _codes(texts: list[str]) -> list[list[object] | None]:
    codes = map(code_of, texts)
    return [[code.size, code.path] if code else None for code in codes]
