"""Another device: what goes there, and the link and the code that it goes by."""

from collections.abc import Iterator
from dataclasses import dataclass

from followup.catalogue.exchange import device as words
from followup.catalogue.wording import capitalized, counted
from followup.document import to_text
from followup.exchange.travel.codes import Code
from followup.exchange.travel.links import MOST_CHARACTERS, travel_of
from followup.exchange.travel.packing import of_one
from followup.model import IN_PLAY, Opportunity
from followup.web.outcome import Outcome
from followup.web.request import Request
from followup.web.routes import with_query
from followup.web.session import Session
from followup.web.views.file_names import company_in_text, file_name, last_interview
from followup.web.visit import Values, Visit

_SCREEN = "/device"
_CHOSEN = "of"


@dataclass(frozen=True, kw_only=True, slots=True)
class Sent:
    """What goes: `document` is its file's text where the host cannot take the stored plan for it."""

    what: str
    link: str
    size: str
    code: Code | None
    label: str
    filename: str
    document: str


def show(visit: Visit) -> Values:
    """Return what the address chooses, and how it goes."""
    chosen = _chosen(visit)
    return {
        "chosen": chosen.id if chosen else "",
        "choices": _choices(visit),
        "sent": _sent(visit, chosen),
        "most": f"{MOST_CHARACTERS:,}",
        "has_people": _has_people(visit, chosen),
        "words": words,
    }


def choose(_: Session, request: Request) -> Outcome:
    """Show what the form asks for; the plan stays as it is."""
    return Outcome(screen=with_query(_SCREEN, {_CHOSEN: request.get("opportunity")}))


def _chosen(visit: Visit) -> Opportunity | None:
    """Return the one opportunity that is to go; None for the whole plan."""
    own_id = visit.query.get(_CHOSEN)
    return next((each for each in _in_play(visit) if each.id == own_id), None)


def _choices(visit: Visit) -> dict[str, str]:
    files = {each.id: _choice(each, visit) for each in _in_play(visit)}
    return {"": words.WHOLE_PLAN, **files}


def _choice(file: Opportunity, visit: Visit) -> str:
    return words.ONE_JOB.format(name=file_name(file), last=last_interview(file, visit.words))


def _in_play(visit: Visit) -> Iterator[Opportunity]:
    return (each for each in visit.session.plan.opportunities if each.stage in IN_PLAY)


def _sent(visit: Visit, chosen: Opportunity | None) -> Sent:
    plan = visit.session.plan
    link, code = travel_of(plan, visit.site, chosen.id if chosen else "")
    what = company_in_text(chosen) if chosen else words.THE_PLAN
    jobs = capitalized(counted(len(plan.opportunities), *words.JOBS))
    return Sent(
        what=words.ONE_GOES if chosen else words.WHAT_GOES.format(jobs=jobs),
        link=link,
        size=f"{len(link):,}",
        code=code,
        label=words.CODE_LABEL.format(what=what),
        filename=_filename(visit),
        document=_document(visit, chosen),
    )


def _filename(visit: Visit) -> str:
    what = "sample" if visit.session.is_sample else "plan"
    return f"follow-up-{what}-{visit.today.isoformat()}.json"


def _document(visit: Visit, chosen: Opportunity | None) -> str:
    if chosen:
        return to_text(of_one(chosen))
    return to_text(visit.session.plan) if visit.session.is_sample else ""


def _has_people(visit: Visit, chosen: Opportunity | None) -> bool:
    files = [chosen] if chosen else visit.session.plan.opportunities
    return any(interview.interviewers for each in files for interview in each.interviews)
