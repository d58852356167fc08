"""The screen of one opportunity: its file."""

from followup.model import IN_PLAY
from followup.web.list_archive import filing_button
from followup.web.log_views import interview_views, touchpoint_views
from followup.web.timeline import timeline_view
from followup.web.views import opportunity_view
from followup.web.visit import Values, Visit


def show(visit: Visit) -> Values:
    """Return an opportunity: what to do now, its dates, its people, what has happened."""
    opportunity, today = visit.opportunity, visit.today
    return {
        "opportunity": opportunity_view(visit.session, opportunity, today),
        "timeline": timeline_view(visit.session.schedule_of(opportunity, today)),
        "interviews": interview_views(opportunity, visit.words),
        "touchpoints": touchpoint_views(opportunity, visit.words),
        "is_closed": opportunity.stage not in IN_PLAY,
        "filing": filing_button(visit.session.schedule_of(opportunity, today)),
        "has_country": visit.session.plan.settings.country is not None,
    }
