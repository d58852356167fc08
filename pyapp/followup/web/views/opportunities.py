"""What the templates show of an opportunity: every date and sentence is ready, they loop and tag."""

from dataclasses import dataclass
from datetime import date

from followup.business_calendar import BusinessCalendar
from followup.catalogue import labels
from followup.model import Opportunity
from followup.schedule import OpportunitySchedule
from followup.web.routes import opportunity_screen
from followup.web.session import Session
from followup.web.views.file_names import company_of
from followup.web.views.follow_ups import Button, FollowUpView, follow_up_view
from followup.web.views.off_days import reason_today
from followup.web.views.verdict_ways import Link, verdict_buttons, verdict_links
from followup.web.views.verdicts import deadline, headline, tone


@dataclass(frozen=True, kw_only=True, slots=True)
class OpportunityView:
    """One opportunity, on its own screen."""

    id: str
    company: str
    role: str
    stage: str
    tone: str
    headline: str
    reason: str
    lesson: str
    by: str
    buttons: tuple[Button, ...]
    links: tuple[Link, ...]
    follow_ups: tuple[FollowUpView, ...]

    @property
    def href(self) -> str:
        """The address of its screen."""
        return "#" + opportunity_screen(self.id)


def opportunity_view(session: Session, opportunity: Opportunity, today: date) -> OpportunityView:
    """Return one opportunity."""
    return _view(session.schedule_of(opportunity, today), session.calendar)


def _view(scheduled: OpportunitySchedule, calendar: BusinessCalendar) -> OpportunityView:
    opportunity, verdict = scheduled.opportunity, scheduled.verdict
    return OpportunityView(
        id=opportunity.id,
        company=company_of(opportunity),
        role=opportunity.role,
        stage=labels.STAGES[opportunity.stage],
        tone=tone(scheduled),
        headline=headline(scheduled, calendar),
        reason=reason_today(scheduled, calendar),
        lesson=verdict.lesson,
        by=deadline(scheduled),
        buttons=tuple(verdict_buttons(scheduled)),
        links=tuple(verdict_links(scheduled)),
        follow_ups=tuple(
            follow_up_view(each, scheduled, calendar) for each in scheduled.follow_ups
        ),
    )
