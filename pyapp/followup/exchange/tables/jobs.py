"""The table of jobs: a row for each person of each interview, so that every column holds one thing.

What belongs to the job stands in each of its rows, so that they can be sorted and filtered. A job
without interviews has one row, and so has an interview without people.
"""

from collections.abc import Iterable, Iterator
from datetime import date

from followup.catalogue import labels
from followup.catalogue.exchange import tables as words
from followup.exchange.tables.references import Reference, written
from followup.exchange.tables.writing import Table
from followup.model import Interview, Interviewer, Opportunity
from followup.schedule import OpportunitySchedule


def jobs_table(schedules: Iterable[OpportunitySchedule]) -> Table:
    """Return all that is known of the jobs, but for the log."""
    rows = (row for each in schedules for row in _rows(each))
    return Table(header=words.JOBS_HEADER, rows=tuple(rows))


def _rows(scheduled: OpportunitySchedule) -> Iterator[tuple[str, ...]]:
    opportunity, job = scheduled.opportunity, _job(scheduled)
    archived = _tick(opportunity.archived)
    for interview, person in _meetings(opportunity):
        ids = (each.id for each in (opportunity, interview, person) if each)
        reference = written(Reference(*ids))
        yield (*job, *_interview(interview), *_person(person), archived, reference)


def _meetings(opportunity: Opportunity) -> Iterator[tuple[Interview | None, Interviewer | None]]:
    for interview in opportunity.interviews:
        for person in interview.interviewers or (None,):
            yield interview, person
    if not opportunity.interviews:
        yield None, None


def _job(scheduled: OpportunitySchedule) -> tuple[str, ...]:
    opportunity, verdict = scheduled.opportunity, scheduled.verdict
    days = [each.date for each in opportunity.interviews if not each.cancelled]
    return (
        opportunity.company,
        opportunity.role,
        labels.STAGES[opportunity.stage],
        words.NEXT_STEPS[verdict.kind],
        day_cell(verdict.until),
        day_cell(opportunity.decision_expected_by),
        labels.PREFERRED_CHANNELS[opportunity.preferred_channel],
        str(len(days)),
        day_cell(max(days, default=None)),
    )


def _interview(interview: Interview | None) -> tuple[str, ...]:
    if interview is None:
        return ("",) * 5
    return (
        day_cell(interview.date),
        interview.time.isoformat("minutes") if interview.time else "",
        labels.ROUNDS[interview.round],
        labels.FORMATS[interview.format],
        _tick(interview.cancelled),
    )


def _person(person: Interviewer | None) -> tuple[str, ...]:
    if person is None:
        return ("",) * 6
    own = (person.name, person.title, person.email, person.phone, person.talking_points)
    return (*own, _tick(person.waived))


def day_cell(day: date | None) -> str:
    """Return a day as every spreadsheet reads it, YYYY-MM-DD; "" for none."""
    return day.isoformat() if day else ""


def _tick(is_so: bool) -> str:
    return words.YES if is_so else ""
