"""What a file's own section on its verdict has beyond the card: the line above it, and further ways."""

from collections.abc import Iterator

from followup.business_calendar import BusinessCalendar
from followup.catalogue import verdicts
from followup.schedule import OpportunitySchedule
from followup.web.views.off_days import ask_from, day_name
from followup.web.views.verdict_ways import MAY_HEAR, MAY_WISH_TO_WRITE, Link, link_to
from followup.web.views.verdicts import deadline, tone


def kicker(scheduled: OpportunitySchedule, calendar: BusinessCalendar) -> str:
    """Return the line above the headline: now, later or never, and by when."""
    day = ask_from(scheduled, calendar)
    first = verdicts.KICKERS[tone(scheduled)]
    if day:
        first = verdicts.NOT_TODAY.format(day=day_name(day, scheduled.standing.words))
    return ", ".join(part for part in (first, deadline(scheduled)) if part)


def asides(scheduled: OpportunitySchedule) -> Iterator[Link]:
    """Yield the ways that a file always has, and that its verdict does not lead to by itself."""
    own_id, kind = scheduled.opportunity.id, scheduled.verdict.kind
    if kind not in MAY_HEAR:
        yield link_to(verdicts.HEARD, own_id, "heard")
    if kind not in MAY_WISH_TO_WRITE:
        yield link_to(verdicts.CONTACT, own_id, "contact")
