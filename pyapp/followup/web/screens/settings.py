"""The settings: where the visitor is, who they are, and how days are written."""

from datetime import date
from itertools import islice

from followup.business_calendar import BusinessCalendar
from followup.calendars import calendar_for, country_names, covered_years, subdivision_names
from followup.catalogue import labels
from followup.dates import DayWords
from followup.habits import habits_for, suggested_country
from followup.web.forms import filled
from followup.web.forms.fields import Form
from followup.web.visit import Values, Visit

_HOLIDAYS_SHOWN = 3


def show(visit: Visit) -> Values:
    """Return the settings; what follows from the country is that of the one chosen in the form."""
    session, countries = visit.session, country_names()
    form = visit.form_or(filled.settings(session.plan.settings))
    country = form.value("country") if form.value("country") in countries else None
    regions, region = subdivision_names(country), filled.region_field(country)
    habits = habits_for(country, session.languages)
    suggested = suggested_country(session.languages) if country is None else None
    return {
        "form": form,
        "countries": countries,
        "subdivisions": regions,
        "region_field": region,
        "covers": covered_years(),
        "suggested": suggested,
        "usual_style": labels.DATE_STYLES[habits.date_style],
        "usual_start": labels.WEEK_STARTS[habits.week_starts_on],
        "holidays": _next_holidays(_calendar(country, form, regions), visit.words),
    }


def _calendar(country: str | None, form: Form, regions: dict[str, str]) -> BusinessCalendar:
    region = form.value(filled.region_field(country))
    return calendar_for(country, region if region in regions else None)


def _next_holidays(calendar: BusinessCalendar, words: DayWords) -> list[tuple[str, str]]:
    """Return the next public holidays, each with its day in words."""
    ahead: list[date] = sorted(day for day in calendar.holidays if day >= words.today)
    return [(calendar.holidays[day], words.long(day)) for day in islice(ahead, _HOLIDAYS_SHOWN)]
