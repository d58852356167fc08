"""The log as a table: who was contacted, when, how and about what, as a job center asks for it."""

from collections.abc import Iterable
from datetime import date

from followup.catalogue import labels
from followup.catalogue.exchange import tables as words
from followup.dates import FIRST_DAY, LAST_DAY
from followup.exchange.tables.jobs import day_cell
from followup.exchange.tables.writing import Table
from followup.model import Interviewer, Opportunity, Touchpoint


def log_table(
    opportunities: Iterable[Opportunity], first: date | None = None, last: date | None = None
) -> Table:
    """Return every contact from `first` to `last`, both included, by its day."""
    since, until = first or FIRST_DAY, last or LAST_DAY
    found = [
        (each, opportunity)
        for opportunity in opportunities
        for each in opportunity.touchpoints
        if since <= each.date <= until
    ]
    in_order = sorted(found, key=lambda pair: pair[0].date)
    rows = (_row(each, opportunity) for each, opportunity in in_order)
    return Table(header=words.LOG_HEADER, rows=tuple(rows))


def _row(touchpoint: Touchpoint, opportunity: Opportunity) -> tuple[str, ...]:
    person = _person(touchpoint, opportunity)
    return (
        day_cell(touchpoint.date),
        words.DIRECTIONS[touchpoint.direction],
        labels.CHANNELS[touchpoint.channel],
        words.PURPOSES[touchpoint.purpose],
        person.name if person else "",
        person.title if person else "",
        opportunity.company,
        opportunity.role,
        touchpoint.note,
    )


def _person(touchpoint: Touchpoint, opportunity: Opportunity) -> Interviewer | None:
    people = (each for each in opportunity.interviewers if each.id == touchpoint.interviewer_id)
    return next(people, None)
