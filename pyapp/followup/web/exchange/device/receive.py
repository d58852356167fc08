"""A plan arrives by a link: it is read, and waits for the visitor to decide."""

from dataclasses import replace
from urllib.parse import unquote

from followup.catalogue.exchange import device as words
from followup.catalogue.wording import counted
from followup.exchange.travel.links import BEFORE_PLAN
from followup.exchange.travel.packing import BEGINS_AS_PACKED, TravelError, unpacked
from followup.web.outcome import Outcome
from followup.web.request import Request
from followup.web.routes import HOME
from followup.web.session import Incoming, Session
from followup.web.views.file_names import company_of
from followup.web.visit import Values, Visit

_SCREEN = "/receive"


def show(visit: Visit) -> Values:
    """Return what waits, by the names of its companies."""
    incoming = None if visit.session.is_sample else visit.session.incoming
    files = incoming.plan.opportunities if incoming else ()
    names = list(dict.fromkeys(company_of(each) for each in files))
    left = len(names) - words.NAMED_MOST
    return {
        "incoming": incoming,
        "jobs": counted(len(files), *words.JOBS),
        "interviews": counted(sum(len(each.interviews) for each in files), "interview"),
        "names": names[: words.NAMED_MOST],
        "others": words.OTHERS.format(count=left) if left > 0 else "",
    }


def receive(session: Session, request: Request) -> Outcome:
    """Read the plan of a link; nothing is merged before the visitor says so."""
    if session.unreadable:
        return Outcome(said=words.WHILE_UNREADABLE, screen=HOME)
    if session.is_sample:
        return Outcome(said=words.IN_SAMPLE, screen=_SCREEN)
    text = _packed_in(request.get("plan"))
    if not text:
        return Outcome(screen=_SCREEN)
    try:
        plan = unpacked(text)
    except TravelError as error:
        return Outcome(said=words.PROBLEMS[error.problem], screen=_SCREEN)
    jobs = counted(len(plan.opportunities), *words.JOBS)
    incoming = Incoming(plan=plan, source=words.A_LINK)
    return Outcome(
        session=replace(session, incoming=incoming),
        said=words.ARRIVED.format(jobs=jobs),
        screen=_SCREEN,
    )


def _packed_in(text: str) -> str:
    """Return what a pasted link holds, without what a program put behind it; the host sends no more.

    Some mail programs put the link into one of their own, quoted, and quoted again when that is passed on.
    """
    plain = unquote(unquote("".join(text.split())))
    *_, packed = plain.rpartition(BEFORE_PLAN)
    found = BEGINS_AS_PACKED.match(packed)
    return found[0] if found else packed
