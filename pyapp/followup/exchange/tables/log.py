"""The log as a table: who was contacted, when, how and about what, as a job center asks for it."""

from collections.abc import Iterable, Sequence
from datetime import date

from followup.catalogue import labels
from followup.catalogue.exchange import tables as words
from followup.dates import FIRST_DAY
from followup.exchange.activity import Entry, activity
from followup.exchange.tables.jobs import day_cell
from followup.exchange.tables.writing import Table
from followup.model import Interview, Interviewer, Opportunity, Touchpoint

_JOIN = "; "


def log_table(opportunities: Iterable[Opportunity], first: date | None, last: date) -> Table:
    """Return every contact and every interview from `first` to `last`, both included, by its day."""
    since = first or FIRST_DAY
    newest_first = [each for each in activity(opportunities) if since <= each.day <= last]
    return Table(header=words.LOG_HEADER, rows=tuple(map(_row, reversed(newest_first))))


def _row(entry: Entry) -> tuple[str, ...]:
    opportunity, happened = entry.opportunity, entry.happened
    who, how, about, people, note = (
        _interview(happened)
        if isinstance(happened, Interview)
        else _touchpoint(happened, opportunity)
    )
    return (
        day_cell(entry.day),
        who,
        how,
        about,
        _JOIN.join(each.name for each in people if each.name),
        _JOIN.join(each.title for each in people if each.title),
        opportunity.company,
        opportunity.role,
        note,
    )


type _Contact = tuple[str, str, str, Sequence[Interviewer], str]


def _interview(interview: Interview) -> _Contact:
    about = words.INTERVIEW.format(round=labels.ROUNDS_IN_TEXT[interview.round])
    return words.MET, labels.FORMATS[interview.format], about, interview.interviewers, ""


def _touchpoint(touchpoint: Touchpoint, opportunity: Opportunity) -> _Contact:
    return (
        words.DIRECTIONS[touchpoint.direction],
        labels.CHANNELS[touchpoint.channel],
        words.PURPOSES[touchpoint.purpose],
        [each for each in opportunity.interviewers if each.id == touchpoint.interviewer_id],
        touchpoint.note,
    )
