"""The schedule: every follow-up of a plan, and one verdict per opportunity (docs/about/rulebook.md).

Laws: every interviewer of every interview that counts has exactly one note; the order of touchpoints
of different dates does not matter; an opportunity's schedule depends on nothing but itself.
"""

from dataclasses import dataclass
from datetime import date

from followup.business_calendar import BusinessCalendar
from followup.clock import silence_clock
from followup.dates import DateStyle, DayWords
from followup.follow_ups import FollowUp, follow_ups_for
from followup.model import Opportunity, Plan
from followup.policy import Policy
from followup.reasons import LESSONS, verdict_reason
from followup.verdict import Standing, VerdictKind, decide


@dataclass(frozen=True, kw_only=True, slots=True)
class Verdict:
    """What to do now, the date it names, why in one sentence, and the page that teaches it."""

    kind: VerdictKind
    until: date | None
    reason: str
    lesson: str


@dataclass(frozen=True, kw_only=True, slots=True)
class OpportunitySchedule:
    """What one opportunity asks for: now (`verdict`), and on which days (`standing.follow_ups`)."""

    standing: Standing
    verdict: Verdict

    @property
    def opportunity(self) -> Opportunity:
        """The opportunity that this schedule is for."""
        return self.standing.opportunity

    @property
    def follow_ups(self) -> tuple[FollowUp, ...]:
        """The follow-ups by `opens`, then kind, then document order."""
        return self.standing.follow_ups


def schedule(
    plan: Plan,
    *,
    today: date,
    policy: Policy,
    calendar: BusinessCalendar,
    style: DateStyle = DateStyle.MONTH_FIRST,
) -> tuple[OpportunitySchedule, ...]:
    """Return the schedule of every opportunity of `plan`, in the plan's order."""
    words = DayWords(today=today, style=style)
    return tuple(schedule_one(each, words, policy, calendar) for each in plan.opportunities)


def schedule_one(
    opportunity: Opportunity, words: DayWords, policy: Policy, calendar: BusinessCalendar
) -> OpportunitySchedule:
    """Return the schedule of one opportunity."""
    today = words.today
    clock = silence_clock(opportunity, policy, calendar)
    follow_ups = follow_ups_for(opportunity, clock, today, policy, calendar)
    standing = Standing(
        opportunity=opportunity, clock=clock, follow_ups=follow_ups, words=words, policy=policy
    )
    return OpportunitySchedule(standing=standing, verdict=_verdict(standing))


def _verdict(standing: Standing) -> Verdict:
    kind, until = decide(standing)
    until_text = standing.words.long(until) if until else ""
    reason = verdict_reason(kind, standing, until_text)
    return Verdict(kind=kind, until=until, reason=reason, lesson=LESSONS[kind])
