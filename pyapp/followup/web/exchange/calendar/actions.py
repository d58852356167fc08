"""A file for the calendar, and what the visitor says became of it."""

import re

from followup.catalogue.exchange import calendar as words
from followup.catalogue.wording import counted
from followup.exchange.calendar.record import Record, read, taken_back, without, written
from followup.model import Opportunity
from followup.web.exchange.calendar.gathered import gathered, handed_out
from followup.web.outcome import Outcome
from followup.web.reply import Download
from followup.web.request import Request
from followup.web.routes import SCREEN_HEADING
from followup.web.session import Session

ALL, NEW, ADDED = "all", "new", "added"
_LONGEST = 40  # characters of a company in the name of a file


def download(session: Session, request: Request) -> Outcome:
    """Offer a file with what is new and changed, or with one or all of it; remember what it holds."""
    from followup.exchange.calendar.ics import MEDIA_TYPE, file_of  # it takes long to import

    only, today = _only(session, request), request.today
    found = gathered(session, today, only)
    which = {ALL: found.entries, ADDED: found.added}
    chosen = which.get(request.get("which"), found.news)
    if not chosen:
        said = words.NOTHING_NEW if found.entries else words.NOTHING_THERE
        return Outcome(said=said, focus=SCREEN_HEADING)
    record = handed_out(found, chosen, session, today, is_all=only is None)
    form = words.SAMPLE_DOWNLOADED if session.is_sample else words.DOWNLOADED
    name = _file_name(session, only, today.isoformat())
    return Outcome(
        calendar=None if record is found.record else written(record),
        said=form.format(entries=counted(len(chosen), *words.ENTRIES)),
        focus=SCREEN_HEADING,
        effects=(Download(filename=name, media_type=MEDIA_TYPE, text=file_of(chosen)),),
    )


def take_back(session: Session, _: Request) -> Outcome:
    """Count the last file as never handed out: it was not imported."""
    record = read(session.plan.calendar)
    return _changed(record, taken_back(record), words.TAKEN_BACK)


def forget(session: Session, request: Request) -> Outcome:
    """Take what was removed off the list: the visitor has deleted it in their calendar."""
    found = gathered(session, request.today, _only(session, request))
    return _changed(found.record, without(found.record, found.removed), words.FORGOTTEN)


def _changed(before: Record, record: Record, said: str) -> Outcome:
    if record == before:
        return Outcome()
    return Outcome(calendar=written(record), said=said, focus=SCREEN_HEADING)


def _only(session: Session, request: Request) -> Opportunity | None:
    own_id = request.get("opportunity")
    return session.opportunity(own_id) if own_id else None


def _file_name(session: Session, only: Opportunity | None, day: str) -> str:
    """Return the name of the file; of a company's name what is a letter or a digit anywhere."""
    letters = re.findall(r"[^\W_]+", only.company.casefold()) if only else []
    company = "-".join(letters)[:_LONGEST].strip("-")
    start = words.SAMPLE_FILE if session.is_sample else words.FILE
    return "-".join(part for part in (start, company, day) if part) + ".ics"
