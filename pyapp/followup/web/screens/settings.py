"""The settings: where the visitor is, who they are, and how days are written."""

from datetime import date
from itertools import islice

from followup.business_calendar import BusinessCalendar
from followup.calendars import calendar_for, covered_years, has_country, subdivision_names
from followup.catalogue import labels
from followup.dates import DayWords
from followup.habits import habits_for, suggested_country
from followup.web.forms import filled
from followup.web.forms.fields import Form
from followup.web.views.regions import countries, regions
from followup.web.visit import Values, Visit

_HOLIDAYS_SHOWN = 3


def show(visit: Visit) -> Values:
    """Return the settings; what follows from the country is that of the one chosen in the form."""
    session, own = visit.session, visit.session.plan.settings
    form, offered = visit.form_or(filled.settings(own)), countries(own)
    chosen = form.value("country") if form.value("country") in offered else None
    # What the table lacks has a name to be kept under, and nothing that follows from it.
    country = chosen if has_country(chosen) else None
    habits = habits_for(country, session.languages)
    suggested = suggested_country(session.languages) if country is None else None
    return {
        "form": form,
        "countries": offered,
        "has_country": country is not None,
        "subdivisions": regions(chosen, own),
        "region_field": filled.region_field(chosen),
        "covers": covered_years(),
        "suggested": suggested,
        "usual_style": labels.DATE_STYLES[habits.date_style],
        "usual_start": labels.WEEK_STARTS[habits.week_starts_on],
        "holidays": _next_holidays(_calendar(country, form), visit.words),
    }


def _calendar(country: str | None, form: Form) -> BusinessCalendar:
    region = form.value(filled.region_field(country))
    return calendar_for(country, region if region in subdivision_names(country) else None)


def _next_holidays(calendar: BusinessCalendar, words: DayWords) -> list[tuple[str, str]]:
    """Return the next public holidays, each with its day in words."""
    ahead: list[date] = sorted(day for day in calendar.holidays if day >= words.today)
    return [(calendar.holidays[day], words.long(day)) for day in islice(ahead, _HOLIDAYS_SHOWN)]
