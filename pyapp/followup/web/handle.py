"""One event: the session and a request in, the next session and a reply out. No clock, no I/O."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from followup.catalogue import said
from followup.document import from_text, to_text
from followup.errors import DocumentError, MissingError, NewerDocumentError
from followup.policy import Policy
from followup.web.actions.table import ACTIONS, WITH_UNREADABLE, Action
from followup.web.late import is_late_action, is_page, late_action, works_without_plan
from followup.web.outcome import Outcome
from followup.web.render import render
from followup.web.reply import Download, Go, Reply
from followup.web.request import Request
from followup.web.routes import HOME, headline_in
from followup.web.screens.table import screen_at
from followup.web.session import FRESH, Notice, Session, Step, Unreadable


def handle(session: Session, request: Request) -> tuple[Session, Reply]:
    """Return what follows from one event.

    `open` starts from the stored document, also from within a sample, `show` only shows, `peek` shows
    without what was just said and changes nothing, `undo` takes back the last edit, `redo` does it
    again, and every other action is one of `ACTIONS`.
    Raises KeyError for an action that no form offers.
    """
    if session.real and is_page(request.screen):
        return _beside_sample(session, session.real, request)
    if request.action == "open":
        return _shown(_opened(session, request), request, Outcome())
    if request.action == "peek":
        # What is kept of it may be seen when there is no sample any more, and no way back.
        # Nor may it tell of a plan from elsewhere that nobody has taken in.
        kept = replace(session.real or session, notice=None, past=(), future=(), incoming=None)
        return session, _shown(kept, request, Outcome())[1]
    if request.action == "show":
        return _shown(session, request, Outcome())
    if _is_withheld(session, request.action):
        return _shown(session, request, Outcome(is_done=False))
    if request.action in _STEPS:
        return _stepped(session, request)
    try:
        outcome = _action(request.action)(session, request)
    except MissingError:
        outcome = Outcome(said=said.GONE, screen=HOME, is_done=False)
    return _decided(session, request, outcome)


def _beside_sample(session: Session, own: Session, request: Request) -> tuple[Session, Reply]:
    """Answer a page of the guide: it is about the visitor's own plan.

    The sample waits in the planner, until something goes into the plan that is to be seen there.
    """
    own, reply = handle(own, request)
    is_over = any(isinstance(each, Go) for each in reply.effects)
    return own if is_over else replace(session, real=own), reply


def _action(name: str) -> Action:
    return late_action(name) if is_late_action(name) else ACTIONS[name]


def _is_withheld(session: Session, action: str) -> bool:
    """Say whether the action has to wait until the unreadable plan is dealt with."""
    is_known = action in WITH_UNREADABLE or works_without_plan(action)
    return session.unreadable is not None and not is_known


def _opened(before: Session, request: Request) -> Session:
    policy = Policy.from_mapping(request.policy)
    own = before.real or before
    # What waits to be taken in is not lost because another tab saved something.
    fresh = replace(FRESH, policy=policy, languages=request.languages)
    session = replace(fresh, incoming=own.incoming, sealed=own.sealed, table=own.table)
    if request.stored is None:
        return session
    try:
        plan = from_text(request.stored, any_region=True)
    except DocumentError as error:
        is_newer = isinstance(error, NewerDocumentError)
        unreadable = Unreadable(text=request.stored, problem=str(error), is_newer=is_newer)
        return replace(session, unreadable=unreadable)
    # The same plan opened again, as after a look at another tab, keeps its way back.
    past, future = (own.past, own.future) if plan == own.plan else ((), ())
    return replace(session, plan=plan, past=past, future=future)


def _stepped(session: Session, request: Request) -> tuple[Session, Reply]:
    """Go a step back, or forth again."""
    form, steps_of, step = _STEPS[request.action]
    steps = steps_of(session)
    if not steps:
        return _shown(session, request, Outcome())
    told = form.format(what=steps[-1].said)
    notice = Notice(said=told, undoes=request.action == "redo", redoes=request.action == "undo")
    return _shown(step(session), request, Outcome(said=told), notice, is_changed=True)


_STEPS: dict[str, tuple[str, Callable[[Session], tuple[Step, ...]], Callable[[Session], Session]]]
_STEPS = {
    "undo": (said.UNDONE, lambda session: session.past, Session.undone),
    "redo": (said.REDONE, lambda session: session.future, Session.redone),
}


def _decided(session: Session, request: Request, outcome: Outcome) -> tuple[Session, Reply]:
    if outcome.session is not None and outcome.plan is None:
        return _shown(outcome.session, request, outcome)
    session = outcome.session or session
    if outcome.camp is not None:
        return _shown(session.with_camp(outcome.camp), request, outcome, is_changed=True)
    if outcome.calendar is not None:
        told = Notice(said=outcome.said)
        session = session.with_calendar(outcome.calendar)
        return _shown(session, request, outcome, told, is_changed=True)
    is_changed = outcome.plan is not None and outcome.plan != session.plan
    if outcome.plan is not None and is_changed:
        session = session.edited(outcome.plan, outcome.said)
    notice = None
    if outcome.said and (outcome.form is None or is_changed):
        notice = Notice(
            said=outcome.said,
            undoes=is_changed,
            touchpoint=outcome.touchpoint,
            calendar=outcome.dates,
        )
    return _shown(session, request, outcome, notice, is_changed=is_changed)


def _shown(
    session: Session,
    request: Request,
    outcome: Outcome,
    notice: Notice | None = None,
    *,
    is_changed: bool = False,
) -> tuple[Session, Reply]:
    is_saved = is_changed and session.is_stored
    request = _with_device_after(request, outcome, is_saved=is_saved)
    address = outcome.screen or request.screen
    session = replace(session, again=outcome.again)
    screen = screen_at(session, request, address, outcome.form)
    session = replace(
        session, notice=_notice_now(screen.address, request.today, notice, session.notice)
    )
    html = render(screen, session, request)
    reply = Reply(
        html=html,
        screen=screen.address,
        document=to_text(session.plan) if is_saved else None,
        announce=outcome.said,
        focus=headline_in(html, outcome.headline) if outcome.headline else outcome.focus,
        effects=outcome.effects,
        is_done=outcome.is_done,
        words=session.words(request.today),
        is_sample=session.is_sample,
    )
    return session, reply


def _with_device_after(request: Request, outcome: Outcome, *, is_saved: bool) -> Request:
    """Return the request as if the host had carried out already what the reply will ask of it."""
    device = request.device
    if is_saved:
        device = device.saved_on(request.today)
    if any(isinstance(each, Download) and each.is_backup_now for each in outcome.effects):
        device = device.backed_up_on(request.today)
    return replace(request, device=device)


def _notice_now(address: str, today: date, new: Notice | None, old: Notice | None) -> Notice | None:
    """Return the notice to show: a new one, or the old one while the visitor stays where it is.

    It ends with the day: it may say "today".
    """
    if new:
        return replace(new, screen=address, day=today)
    return old if old and (old.screen, old.day) == (address, today) else None
