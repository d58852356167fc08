"""The screen of one opportunity: its file."""

from dataclasses import replace

from followup.catalogue.reasons import CONTACTS
from followup.model import IN_PLAY
from followup.web.timeline.timeline import timeline_view
from followup.web.views.archive import filing_button
from followup.web.views.file_names import company_in_text
from followup.web.views.log import touchpoint_views
from followup.web.views.offer import sections
from followup.web.views.opportunities import opportunity_view
from followup.web.views.people import fresh_href, interview_views
from followup.web.views.verdict_section import asides, kicker
from followup.web.visit import Values, Visit


def show(visit: Visit) -> Values:
    """Return an opportunity: what to do now, its dates, its people, what has happened."""
    opportunity, session = visit.opportunity, visit.session
    view = opportunity_view(session, opportunity, visit.today)
    scheduled = session.schedule_of(opportunity, visit.today)
    # A link to where one is leads nowhere.
    links = tuple(each for each in view.links if each.href != view.href)
    return {
        "opportunity": replace(view, links=links),
        "company_in_text": company_in_text(opportunity),
        "timeline": timeline_view(scheduled),
        "kicker": kicker(scheduled, session.calendar),
        "asides": list(asides(scheduled)),
        **sections(visit),
        "interviews": interview_views(opportunity, visit.words),
        "fresh_href": fresh_href(opportunity, visit.words),
        "update_contact": CONTACTS[opportunity.preferred_channel],
        "touchpoints": touchpoint_views(opportunity, visit.words),
        "is_closed": opportunity.stage not in IN_PLAY,
        "filing": filing_button(scheduled),
        "has_country": visit.session.plan.settings.country is not None,
    }
