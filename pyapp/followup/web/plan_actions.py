"""What concerns the plan as a whole: settings, copies to keep or load, and one that cannot be read."""

from followup.calendars import country_names, subdivision_names
from followup.catalogue import said
from followup.catalogue.wording import counted
from followup.changes import put_settings
from followup.document import from_text, to_text
from followup.errors import DocumentError
from followup.model import Plan, Settings
from followup.web.forms import Reader
from followup.web.outcome import Outcome, show_again
from followup.web.reply import Download, SetAside
from followup.web.request import Request
from followup.web.routes import HOME
from followup.web.session import Session

_JSON = "application/json"
_BYTE_ORDER_MARK = "\ufeff"


def save_settings(session: Session, request: Request) -> Outcome:
    """Change who and where the visitor is."""
    reader = Reader(request)
    country = reader.one_of("country", country_names())
    # Another country than the form was made for: its regions have yet to be offered.
    subdivision = reader.one_of("subdivision", subdivision_names(country))
    name, phone = reader.line("name"), reader.line("phone")
    if request.get("do") == "choose-country":
        return Outcome(form=reader.form(), focus="[name=subdivision]", is_done=False)
    if reader.errors:
        return show_again(reader.form())
    settings = Settings(country=country, subdivision=subdivision, name=name, phone=phone)
    said = "Saved your settings. Every date follows them."
    return Outcome(plan=put_settings(session.plan, settings), said=said, screen=HOME)


def download(session: Session, request: Request) -> Outcome:
    """Offer the whole plan as a file."""
    what = "sample" if session.is_sample else "plan"
    name = f"follow-up-{what}-{request.today.isoformat()}.json"
    copy = Download(filename=name, media_type=_JSON, text=to_text(session.plan))
    told = said.SAMPLE_DOWNLOADED if session.is_sample else "Your plan is in your downloads."
    return Outcome(effects=(copy,), said=told)


def load(session: Session, request: Request) -> Outcome:
    """Put the plan of a file in the place of this one; a sample takes none, as it would not be kept."""
    if session.is_sample:
        return Outcome(said=said.SAMPLE_LOADS_NOTHING, is_done=False)
    reader, text = Reader(request), request.get("plan")
    try:
        plan = _read(text) if text.strip() else None
    except DocumentError as error:
        reader.errors["plan"] = (
            "This is no plan from this planner, or it is damaged; your plan here is unchanged."
            f" What is wrong: {error}."
        )
        return show_again(reader.form())
    if plan is None:
        reader.errors["plan"] = "Choose a file that you downloaded from this planner."
        return show_again(reader.form())
    count = counted(len(plan.opportunities), "opportunity", "opportunities")
    return Outcome(plan=plan, said=f"Loaded a plan with {count}.", screen=HOME)


def _read(text: str) -> Plan:
    return from_text(text.removeprefix(_BYTE_ORDER_MARK), any_region=True)


def download_unreadable(session: Session, request: Request) -> Outcome:
    """Offer the stored bytes that could not be read."""
    if session.unreadable is None:
        return Outcome()
    text = session.unreadable.text
    name = f"follow-up-plan-unread-{request.today.isoformat()}.json"
    return Outcome(effects=(Download(filename=name, media_type=_JSON, text=text),))


def set_aside(session: Session, _: Request) -> Outcome:
    """Keep what could not be read under another name and begin with an empty plan."""
    if session.unreadable is None:
        return Outcome()
    return Outcome(effects=(SetAside(),), screen=HOME)
