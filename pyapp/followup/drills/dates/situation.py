"""A situation to ask about: an opportunity in a country on a day, as the schedule takes it."""

from dataclasses import dataclass, replace
from datetime import date

from followup.business_calendar import BusinessCalendar
from followup.calendars import calendar_for
from followup.clock import SilenceClock, silence_clock
from followup.drills.parts import Topic
from followup.model import Channel, Opportunity, Purpose, Touchpoint
from followup.policy import Policy


@dataclass(frozen=True, kw_only=True, slots=True)
class Situation:
    """What happened up to `today`; the company's name says what kind of place it is."""

    topic: Topic
    country: str | None
    policy: Policy
    opportunity: Opportunity
    today: date

    @property
    def calendar(self) -> BusinessCalendar:
        """The business days of the country."""
        return calendar_for(self.country, None)

    @property
    def interview(self) -> date:
        """The day of the latest interview."""
        return self.opportunity.interviews[-1].date

    @property
    def clock(self) -> SilenceClock:
        """The silence clock; there is one, since there is an interview."""
        found = silence_clock(self.opportunity, self.policy, self.calendar)
        if found is None:
            msg = "every situation begins with an interview"
            raise AssertionError(msg)
        return found

    def after(
        self,
        purpose: Purpose,
        day: date,
        promised: date | None = None,
        interviewer_id: str | None = None,
    ) -> "Situation":
        """Return the situation once something more has happened, on the day on which it did."""
        touchpoints = self.opportunity.touchpoints
        new = Touchpoint(
            id=f"t{len(touchpoints)}",
            date=day,
            direction=purpose.direction,
            channel=Channel.EMAIL,
            purpose=purpose,
            decision_expected_by=promised,
            interviewer_id=interviewer_id,
        )
        opportunity = replace(self.opportunity, touchpoints=(*touchpoints, new))
        return replace(self, opportunity=opportunity, today=max(self.today, day))

    def promised(self, day: date) -> "Situation":
        """Return the situation in which they named a day at the interview."""
        return replace(self, opportunity=replace(self.opportunity, decision_expected_by=day))

    def on(self, day: date) -> "Situation":
        """Return the same situation on another day."""
        return replace(self, today=day)
