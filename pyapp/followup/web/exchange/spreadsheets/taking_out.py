"""The tables of the plan, as files."""

from datetime import date

from followup.catalogue import problems
from followup.catalogue.exchange import spreadsheets as words
from followup.catalogue.wording import counted
from followup.dates import parse_date
from followup.exchange.tables.named import TableName, table_of
from followup.exchange.tables.writing import Separator, to_csv
from followup.web.forms.fields import Reader
from followup.web.outcome import Outcome, show_again
from followup.web.reply import Download
from followup.web.request import Request
from followup.web.session import Session

CSV = "text/csv;charset=utf-8"


def download(session: Session, request: Request) -> Outcome:
    """Offer one of the tables; the days are those of the log."""
    reader = Reader(request)
    name = reader.choice("table", TableName)
    is_log = name is TableName.LOG
    first, last = (_day(reader, request, each) if is_log else None for each in ("from", "to"))
    if first and last and last < first:
        reader.refuse("to", words.LAST_BEFORE_FIRST)
    if reader.errors:
        return show_again(reader.form())
    separator = reader.one_of_kind("separator", Separator) or Separator.COMMA
    table = table_of(name, session.schedules(request.today), request.today, first, last)
    file = Download(
        filename=_file_name(session, request, name), media_type=CSV, text=to_csv(table, separator)
    )
    rows = counted(len(table.rows), *words.ROWS)
    return Outcome(effects=(file,), said=words.DOWNLOADED.format(rows=rows))


def _file_name(session: Session, request: Request, name: TableName) -> str:
    own = words.FILES[name]
    what = words.SAMPLE_FILE.format(what=own) if session.is_sample else own
    return words.FILE_NAME.format(what=what, day=request.today.isoformat())


def _day(reader: Reader, request: Request, name: str) -> date | None:
    """Return a day, however long ago: a log is asked for after years, too."""
    typed = request.get(name).strip()
    try:
        day = parse_date(typed) if typed else None
    except ValueError:
        day = None
    if name in request.invalid or (typed and not day):
        reader.refuse(name, problems.NO_DATE)
    return day
