"""Today: what to do now, across everything."""

from followup.calendars import country_names
from followup.web.views import overview
from followup.web.visit import Values, Visit


def show(visit: Visit) -> Values:
    """Return every opportunity, what is to be done first."""
    country = visit.session.plan.settings.country
    opportunities = overview(visit.session, visit.today)
    ahead = [row.opens for each in opportunities for row in each.ahead if row.opens > visit.today]
    return {
        "opportunities": opportunities,
        "next_day": visit.words.long(min(ahead)) if ahead else "",
        "country": country_names().get(country, country) if country else "",
        "has_region": visit.session.has_region,
    }
