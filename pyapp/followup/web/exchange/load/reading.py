"""Reading the chosen file: nothing is changed by it, what it holds waits for the visitor's word."""

from dataclasses import replace

from followup.catalogue import problems
from followup.catalogue.exchange import load as words
from followup.document import from_text
from followup.errors import DocumentError, NewerDocumentError
from followup.exchange.arriving import Sealed, Table, arrived
from followup.model import Plan
from followup.web.exchange.spreadsheets import arriving as tables
from followup.web.forms.fields import Reader
from followup.web.outcome import Outcome, show_again
from followup.web.reply import Unseal
from followup.web.request import Request
from followup.web.session import Incoming, SealedFile, Session

LOAD = "/load"
"""Where a plan that waits to be taken in is shown."""

_FILE, _PASSPHRASE = "plan", "passphrase"
_HEADING = "#screen"
# What the host says of a backup that it could not open; anything else is damage.
_PROBLEMS = {"passphrase": words.DOES_NOT_OPEN, "unavailable": words.CANNOT_UNSEAL}


def read(session: Session, request: Request) -> Outcome:
    """Find out what the file holds, and go on from there."""
    if session.is_sample:
        return Outcome(said=words.NOT_IN_SAMPLE, is_done=False)
    text, name = request.get(_FILE), request.get(f"{_FILE}.name")
    if request.has(f"{_FILE}.base64"):
        # No text in UTF-8: a table may be, a plan is not.
        return tables.begin(session, request, "", name)
    if not text.strip():
        return _refused(request, _FILE, problems.NO_FILE)
    try:
        found = arrived(text)
    except DocumentError as error:
        return _refused(request, _FILE, _told(error))
    if isinstance(found, Table):
        return tables.begin(session, request, found.text, name)
    if isinstance(found, Sealed):
        waiting = replace(session, sealed=SealedFile(text=found.text, name=name), incoming=None)
        return Outcome(session=waiting, screen=LOAD, focus=f"[name={_PASSPHRASE}]")
    return _waiting(session, found, words.NAMED_FILE.format(name=name) if name else "file")


def unseal(session: Session, request: Request) -> Outcome:
    """Have the host open the backup; the passphrase is kept nowhere."""
    if session.sealed is None:
        return _refused(request, _FILE, words.CHOOSE_AGAIN)
    passphrase = request.get(_PASSPHRASE)
    if not passphrase:
        return _refused(request, _PASSPHRASE, words.NOTHING_TYPED)
    opening = Unseal(text=session.sealed.text, passphrase=passphrase, action="exchange.load.opened")
    return Outcome(effects=(opening,), said=words.OPENING)


def opened(session: Session, request: Request) -> Outcome:
    """Take what the host has opened, or say why it could not."""
    if session.is_sample:
        return Outcome(said=words.NOT_IN_SAMPLE, is_done=False)
    # That it is being opened is not true any more.
    session = replace(session, notice=None)
    if not request.has(_FILE):
        problem = _PROBLEMS.get(request.get("problem"), words.DAMAGED)
        outcome = _refused(request, _PASSPHRASE if session.sealed else _FILE, problem)
        return replace(outcome, session=session)
    try:
        plan = from_text(request.get(_FILE), any_region=True)
    except DocumentError as error:
        outcome = _refused(request, _FILE, _told(error))
        return replace(outcome, session=replace(session, sealed=None))
    return _waiting(session, plan, "sealed")


def _told(error: DocumentError) -> str:
    """Return what is wrong with a file: one of a newer planner is not damaged."""
    if isinstance(error, NewerDocumentError):
        return words.NEWER
    return problems.NO_PLAN.format(problem=error)


def _waiting(session: Session, plan: Plan, source: str) -> Outcome:
    waiting = replace(session, incoming=Incoming(plan=plan, source=source), sealed=None)
    return Outcome(session=waiting, screen=LOAD, focus=_HEADING)


def _refused(request: Request, name: str, problem: str) -> Outcome:
    """Return the outcome of a field that cannot be used; what was in it is not kept."""
    reader = Reader(replace(request, fields=()))
    reader.refuse(name, problem)
    return replace(show_again(reader.form()), screen=LOAD)
