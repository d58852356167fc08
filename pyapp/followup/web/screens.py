"""Which screen an address shows: the template and what it needs. An address of what is gone is home."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from followup.calendars import country_names, covered_years, subdivision_names
from followup.changes import find
from followup.dates import day_in_words
from followup.errors import MissingError
from followup.follow_ups import IN_PLAY
from followup.model import Opportunity, Purpose
from followup.web import filled
from followup.web.entries import MOST_ROWS, rows_of
from followup.web.forms import Form
from followup.web.log_views import interview_views, touchpoint_views
from followup.web.request import Request
from followup.web.routes import HOME, opportunity_screen, parts_of
from followup.web.session import Session
from followup.web.views import opportunity_view, overview


@dataclass(frozen=True, kw_only=True, slots=True)
class Screen:
    """A template with its values; `address` is where it stands."""

    template: str
    address: str
    values: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class Visit:
    """What a screen is made of; `form`, where given, is shown in place of what the plan holds."""

    session: Session
    today: date
    ids: tuple[str, ...]
    form: Form | None
    draft: dict[str, str]

    def form_or(self, filled_form: Form) -> Form:
        """Return the form sent back, or `filled_form` with what was typed in it before."""
        if self.form:
            return self.form
        values = {**filled_form.values, **self.draft}
        return Form(values=values, rows=max(filled_form.rows, rows_of(self.draft)))

    @property
    def opportunity(self) -> Opportunity:
        """The opportunity that the address names first."""
        return find(self.session.plan.opportunities, self.ids[0])


# A form that was left half filled comes back as it was: the host sends what was typed in it.
_WITH_DRAFTS = frozenset({"show", "open"})

type _Values = dict[str, Any]


def screen_at(session: Session, request: Request, address: str, form: Form | None) -> Screen:
    """Return the screen at `address`."""
    if session.unreadable:
        return Screen(template="unreadable.html", address=HOME)
    parts = parts_of(address)
    shape, ids = _shape(parts)
    draft = dict(request.fields) if request.action in _WITH_DRAFTS else {}
    visit = Visit(session=session, today=request.today, ids=ids, form=form, draft=draft)
    template, show = _ROUTES.get(shape, _HOME)
    try:
        values = show(visit)
    except MissingError:
        template, show = _HOME
        values = show(visit)
    address = HOME if (template, show) == _HOME else address
    return Screen(template=template, address=address, values=values)


def _shape(parts: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """Return the address with `*` for each id, and the ids: below "o", every second part is one."""
    if parts[:1] != ("o",):
        return "/".join(parts), ()
    shape = "/".join("*" if place % 2 else part for place, part in enumerate(parts))
    return shape, parts[1::2]


def _overview(visit: Visit) -> _Values:
    country = visit.session.plan.settings.country
    opportunities = overview(visit.session, visit.today)
    ahead = [row.opens for each in opportunities for row in each.ahead if row.opens > visit.today]
    return {
        "opportunities": opportunities,
        "next_day": day_in_words(min(ahead), visit.today) if ahead else "",
        "country": country_names().get(country, country) if country else "",
        "has_region": visit.session.has_region,
    }


def _record(visit: Visit) -> _Values:
    form = visit.form_or(filled.new_opportunity(visit.today))
    return {"form": form, "most_rows": MOST_ROWS}


def _settings(visit: Visit) -> _Values:
    form = visit.form_or(filled.settings(visit.session.plan.settings))
    regions = subdivision_names(form.value("country") or None)
    values = {"countries": country_names(), "subdivisions": regions, "covers": covered_years()}
    return {"form": form, **values}


def _load(visit: Visit) -> _Values:
    return {"form": visit.form or Form()}


def _opportunity(visit: Visit) -> _Values:
    opportunity, today = visit.opportunity, visit.today
    return {
        "opportunity": opportunity_view(visit.session, opportunity, today),
        "interviews": interview_views(opportunity, today),
        "touchpoints": touchpoint_views(opportunity, today),
        "is_closed": opportunity.stage not in IN_PLAY,
        "has_country": visit.session.plan.settings.country is not None,
    }


def _edit(visit: Visit) -> _Values:
    return _form_values(visit, filled.opportunity(visit.opportunity))


def _new_interview(visit: Visit) -> _Values:
    return {
        **_form_values(visit, filled.new_interview(visit.today)),
        "interview": None,
        "most_rows": MOST_ROWS,
    }


def _interview(visit: Visit) -> _Values:
    interview = find(visit.opportunity.interviews, visit.ids[1])
    return {**_form_values(visit, filled.interview(interview)), "interview": interview}


def _new_person(visit: Visit) -> _Values:
    interview = find(visit.opportunity.interviews, visit.ids[1])
    return {**_form_values(visit, Form()), "interview": interview, "person": None}


def _person(visit: Visit) -> _Values:
    interview = find(visit.opportunity.interviews, visit.ids[1])
    person = find(interview.interviewers, visit.ids[2])
    values = {"interview": interview, "person": person}
    return {**_form_values(visit, filled.person(person)), **values}


def _log(visit: Visit) -> _Values:
    known = {str(each): each for each in Purpose}
    purpose = known.get("".join(visit.ids[1:]), Purpose.REPLY)
    form = filled.new_touchpoint(visit.today, purpose)
    return {**_form_values(visit, form), "touchpoint": None, "people": _people(visit)}


def _touchpoint(visit: Visit) -> _Values:
    touchpoint = find(visit.opportunity.touchpoints, visit.ids[1])
    values = {"touchpoint": touchpoint, "people": _people(visit)}
    return {**_form_values(visit, filled.touchpoint(touchpoint)), **values}


def _form_values(visit: Visit, filled_form: Form) -> _Values:
    """Return what every form about an opportunity needs, and the way back to it."""
    return {
        "opportunity": visit.opportunity,
        "href": "#" + opportunity_screen(visit.opportunity.id),
        "form": visit.form_or(filled_form),
    }


def _people(visit: Visit) -> dict[str, str]:
    return {person.id: person.name for person in visit.opportunity.interviewers}


_HOME = ("overview.html", _overview)
_ROUTES: dict[str, tuple[str, Callable[[Visit], _Values]]] = {
    "": _HOME,
    "new": ("record.html", _record),
    "load": ("load.html", _load),
    "settings": ("settings.html", _settings),
    "o/*": ("opportunity.html", _opportunity),
    "o/*/edit": ("edit.html", _edit),
    "o/*/interview": ("interview.html", _new_interview),
    "o/*/interview/*": ("interview.html", _interview),
    "o/*/interview/*/person": ("person.html", _new_person),
    "o/*/interview/*/person/*": ("person.html", _person),
    "o/*/log": ("touchpoint.html", _log),
    "o/*/log/*": ("touchpoint.html", _log),
    "o/*/touchpoint/*": ("touchpoint.html", _touchpoint),
}
