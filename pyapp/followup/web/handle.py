"""One event: the session and a request in, the next session and a reply out. No clock, no I/O."""

from dataclasses import replace

from followup.document import from_text, to_text
from followup.errors import DocumentError, MissingError, NewerDocumentError
from followup.policy import Policy
from followup.web.actions import ACTIONS
from followup.web.outcome import Outcome
from followup.web.render import render
from followup.web.reply import Reply
from followup.web.request import Request
from followup.web.routes import HOME
from followup.web.screens import screen_at
from followup.web.session import FRESH, Notice, Session, Unreadable

_GONE = "That entry is not in your plan any more; nothing was changed."


def handle(session: Session, request: Request) -> tuple[Session, Reply]:
    """Return what follows from one event.

    `open` starts from the stored document, `show` only shows, `undo` takes back the last edit, and
    every other action is one of `ACTIONS`. Raises KeyError for an action that no form offers.
    """
    if request.action == "open":
        return _shown(_opened(request), request, Outcome())
    if request.action == "show" or (session.unreadable and "unreadable" not in request.action):
        return _shown(session, request, Outcome())
    if request.action == "undo":
        return _undone(session, request)
    try:
        outcome = ACTIONS[request.action](session, request)
    except MissingError:
        outcome = Outcome(said=_GONE, screen=HOME)
    return _decided(session, request, outcome)


def _opened(request: Request) -> Session:
    session = replace(FRESH, policy=Policy.from_mapping(request.policy))
    if request.stored is None:
        return session
    try:
        return replace(session, plan=from_text(request.stored))
    except DocumentError as error:
        is_newer = isinstance(error, NewerDocumentError)
        unreadable = Unreadable(text=request.stored, problem=str(error), is_newer=is_newer)
        return replace(session, unreadable=unreadable)


def _undone(session: Session, request: Request) -> tuple[Session, Reply]:
    if not session.past:
        return _shown(session, request, Outcome())
    said = f"Undone: {session.past[-1].said}"
    outcome = Outcome(said=said)
    notice = Notice(said=said, screen=request.screen, undoes=False)
    after = replace(session.undone(), notice=notice)
    return _shown(after, request, outcome, is_changed=True)


def _decided(session: Session, request: Request, outcome: Outcome) -> tuple[Session, Reply]:
    is_changed = outcome.plan is not None and outcome.plan != session.plan
    if outcome.plan is not None and is_changed:
        session = session.edited(outcome.plan, outcome.said)
    if outcome.form is None:
        session = replace(session, notice=_notice(request, outcome, is_changed))
    return _shown(session, request, outcome, is_changed=is_changed)


def _notice(request: Request, outcome: Outcome, is_changed: bool) -> Notice | None:
    if not outcome.said:
        return None
    return Notice(
        said=outcome.said,
        screen=outcome.screen or request.screen,
        undoes=is_changed,
        touchpoint=outcome.touchpoint,
    )


def _shown(
    session: Session, request: Request, outcome: Outcome, is_changed: bool = False
) -> tuple[Session, Reply]:
    address = outcome.screen or request.screen
    screen = screen_at(session, request.today, address, outcome.form)
    if session.notice and session.notice.screen != screen.address:
        session = replace(session, notice=None)
    reply = Reply(
        html=render(screen, session, request),
        screen=screen.address,
        document=to_text(session.plan) if is_changed else None,
        announce=outcome.said,
        focus=outcome.focus,
        effects=outcome.effects,
    )
    return session, reply
