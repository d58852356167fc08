"""The screen of one opportunity: its file."""

from followup.catalogue.reasons import CONTACTS
from followup.model import IN_PLAY
from followup.web.log_views import touchpoint_views
from followup.web.people_views import fresh_href, interview_views
from followup.web.views import opportunity_view
from followup.web.visit import Values, Visit


def show(visit: Visit) -> Values:
    """Return an opportunity: what to do now, its dates, its people, what has happened."""
    opportunity, today = visit.opportunity, visit.today
    return {
        "opportunity": opportunity_view(visit.session, opportunity, today),
        "interviews": interview_views(opportunity, visit.words),
        "fresh_href": fresh_href(opportunity, visit.words),
        "update_contact": CONTACTS[opportunity.preferred_channel],
        "touchpoints": touchpoint_views(opportunity, visit.words),
        "is_closed": opportunity.stage not in IN_PLAY,
        "has_country": visit.session.plan.settings.country is not None,
    }
