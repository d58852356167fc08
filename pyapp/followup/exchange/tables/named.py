"""The tables of a plan by their names, as files are asked for."""

from collections.abc import Callable, Sequence
from datetime import date
from enum import StrEnum

from followup.exchange.tables.duties import follow_ups_table
from followup.exchange.tables.jobs import jobs_table
from followup.exchange.tables.log import log_table
from followup.exchange.tables.writing import Table
from followup.schedule import OpportunitySchedule


class TableName(StrEnum):
    """The three tables."""

    OPPORTUNITIES = "opportunities"
    FOLLOW_UPS = "follow-ups"
    LOG = "log"


def table_of(
    name: TableName,
    schedules: Sequence[OpportunitySchedule],
    today: date,
    first: date | None = None,
    last: date | None = None,
) -> Table:
    """Return a table; `first` and `last` are for the log, which has nothing that is yet to come."""
    if name is TableName.LOG:
        jobs = [each.opportunity for each in schedules]
        return log_table(jobs, first, min(last or today, today))
    return _MADE[name](schedules)


_MADE: dict[TableName, Callable[[Sequence[OpportunitySchedule]], Table]] = {
    TableName.OPPORTUNITIES: jobs_table,
    TableName.FOLLOW_UPS: follow_ups_table,
}
