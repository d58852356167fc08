"""What concerns the plan as a whole: settings, a copy to keep, and one that cannot be read."""

from dataclasses import replace

from followup.calendars import country_names, has_country, subdivision_names
from followup.catalogue import said
from followup.changes import put_settings
from followup.dates import DateStyle
from followup.document import to_text
from followup.model import Settings, WeekStart
from followup.web.forms.fields import Reader
from followup.web.forms.filled import region_field
from followup.web.outcome import Outcome, show_again
from followup.web.reply import Download, SetAside
from followup.web.request import Request
from followup.web.routes import HOME
from followup.web.session import Session
from followup.web.views.regions import countries, regions

_JSON = "application/json"


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
