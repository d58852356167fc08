"""The table of follow-ups: what is to be done, for whom, and when."""

from collections.abc import Iterable

from followup.catalogue import labels
from followup.catalogue.exchange import tables as words
from followup.exchange.tables.jobs import day_cell
from followup.exchange.tables.writing import Table
from followup.follow_ups import FollowUp
from followup.model import Opportunity
from followup.schedule import OpportunitySchedule


def follow_ups_table(schedules: Iterable[OpportunitySchedule]) -> Table:
    """Return every follow-up of the plan by the day from which it can be done."""
    found = [(each, one.opportunity) for one in schedules for each in one.follow_ups]
    in_order = sorted(found, key=lambda pair: (pair[0].opens, pair[0].due))
    rows = (_row(each, opportunity) for each, opportunity in in_order)
    return Table(header=words.FOLLOW_UPS_HEADER, rows=tuple(rows))


def _row(follow_up: FollowUp, opportunity: Opportunity) -> tuple[str, ...]:
    by_id = {each.id: each.date for each in opportunity.interviews}
    return (
        words.FOLLOW_UPS[follow_up.kind],
        opportunity.name_of(follow_up.interviewer_id),
        opportunity.company,
        opportunity.role,
        day_cell(follow_up.opens),
        day_cell(follow_up.due),
        labels.STATUSES[follow_up.status],
        day_cell(by_id.get(follow_up.interview_id or "")),
    )
