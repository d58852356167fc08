"""What concerns the plan as a whole: settings, copies to keep or load, and one that cannot be read."""

from dataclasses import replace

from followup.calendars import country_names, has_country, subdivision_names
from followup.catalogue import problems, said
from followup.catalogue.wording import counted
from followup.changes import put_settings
from followup.dates import DateStyle
from followup.document import from_text, to_text
from followup.errors import DocumentError
from followup.model import Plan, Settings, WeekStart
from followup.web.forms.fields import Reader
from followup.web.forms.filled import region_field
from followup.web.outcome import Outcome, show_again
from followup.web.reply import Download, SetAside
from followup.web.request import Request
from followup.web.routes import HOME
from followup.web.session import Session
from followup.web.views.regions import countries, regions

_JSON = "application/json"
_BYTE_ORDER_MARK = "\ufeff"


def save_settings(session: Session, request: Request) -> Outcome:
    """Change who and where the visitor is, and how days are written."""
    reader = Reader(request)
    country = reader.one_of("country", countries(session.plan.settings))
    field = region_field(country)
    settings = Settings(
        country=country,
        subdivision=reader.one_of(field, regions(country, session.plan.settings)),
        name=reader.line("name"),
        phone=reader.line("phone"),
        date_style=reader.one_of_kind("date_style", DateStyle),
        week_starts_on=reader.one_of_kind("week_starts_on", WeekStart),
    )
    if request.get("do") == "choose-country":
        return Outcome(form=reader.form(), focus=f"[name={field}]", is_done=False)
    if reader.errors:
        return show_again(reader.form())
    plan = put_settings(session.plan, settings)
    if country and subdivision_names(country) and not request.has(field):
        # The form was made for another country: this one's regions have yet to be offered.
        told = said.REGIONS_DIFFER.format(country=country_names()[country])
        return Outcome(plan=plan, said=told, focus=f"[name={field}]")
    return Outcome(plan=plan, said=said.SETTINGS_SAVED, screen=HOME)


def take_country(session: Session, request: Request) -> Outcome:
    """Choose the country that the browser's language suggests."""
    country = request.get("country")
    if not has_country(country):
        return Outcome()
    settings = replace(session.plan.settings, country=country, subdivision=None)
    told = said.COUNTRY_TAKEN.format(country=country_names()[country])
    focus = f"[name={region_field(country)}]" if subdivision_names(country) else "[name=country]"
    return Outcome(plan=put_settings(session.plan, settings), said=told, focus=focus)


def download(session: Session, request: Request) -> Outcome:
    """Offer the whole plan as a file."""
    what = "sample" if session.is_sample else "plan"
    name = f"follow-up-{what}-{request.today.isoformat()}.json"
    text, is_backup = to_text(session.plan), not session.is_sample
    copy = Download(filename=name, media_type=_JSON, text=text, is_backup=is_backup)
    told = said.SAMPLE_DOWNLOADED if session.is_sample else said.PLAN_DOWNLOADED
    return Outcome(effects=(copy,), said=told)


def load(session: Session, request: Request) -> Outcome:
    """Put the plan of a file in the place of this one; a sample takes none, as it would not be kept."""
    if session.is_sample:
        return Outcome(said=said.SAMPLE_LOADS_NOTHING, is_done=False)
    reader, text = Reader(request), request.get("plan")
    try:
        plan = _read(text) if text.strip() else None
    except DocumentError as error:
        reader.refuse("plan", problems.NO_PLAN.format(problem=error))
        return show_again(reader.form())
    if plan is None:
        reader.refuse("plan", problems.NO_FILE)
        return show_again(reader.form())
    count = counted(len(plan.opportunities), *said.OPPORTUNITIES)
    return Outcome(plan=plan, said=said.PLAN_LOADED.format(count=count), screen=HOME)


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
