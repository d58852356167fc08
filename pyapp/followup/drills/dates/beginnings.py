"""How a situation begins: with an interview, often so that a holiday or a weekend comes into it."""

from dataclasses import replace
from datetime import date, timedelta

from followup.business_calendar import ONE_DAY, BusinessCalendar
from followup.calendars import calendar_for, covered_years
from followup.catalogue.practice.dates import PLACES
from followup.drills.dates.situation import Situation
from followup.drills.draw import Draw
from followup.drills.parts import Topic
from followup.model import (
    Interview,
    Interviewer,
    Opportunity,
    PreferredChannel,
    Purpose,
    Stage,
)
from followup.policy import Policy

# Weekends on other days, holidays of many kinds, and nothing but weekends.
_COUNTRIES = (
    *("US", "US", "US", None, "CA", "GB", "DE", "IN", "JP", "BR", "AU", "ZA"),
    *("SA", "EG", "IL", "NG", "MX", "KR", "PH", "PL", "IR", "SE"),
)
_MOST_PEOPLE = 3
_CHANNELS = (PreferredChannel.CALL,) * 3 + tuple(PreferredChannel)
# One interview in so many is on a day off, and in so many meets a holiday, where there are any.
_OPEN_DAYS, _MEETINGS = 8, 2


def beginning(draw: Draw, topic: Topic, policy: Policy) -> Situation:
    """Return a situation on the day of its interview."""
    country = draw.one_of(_COUNTRIES)
    calendar = calendar_for(country, None)
    day = _day(draw, calendar, policy)
    if topic is Topic.NOTE and draw.below(2):
        day = _before_a_day_off(day, calendar)
    opportunity = Opportunity(
        id="o",
        company=draw.one_of(PLACES),
        stage=Stage.ACTIVE,
        preferred_channel=_channel(draw),
        interviews=(_interview(0, day, draw.among(1, _MOST_PEOPLE)),),
        touchpoints=(),
    )
    return Situation(
        topic=topic, country=country, policy=policy, opportunity=opportunity, today=day
    )


def _channel(draw: Draw) -> PreferredChannel:
    """Return how to ask: most of the time by a call."""
    return draw.one_of(_CHANNELS)


def _day(draw: Draw, calendar: BusinessCalendar, policy: Policy) -> date:
    first, last = covered_years()
    day = date(draw.among(first + 1, last - 1), 1, 1) + timedelta(days=draw.below(365))
    holidays = [each for each in calendar.holidays if each.year == day.year]
    if holidays and not draw.below(_MEETINGS):
        day = draw.one_of(holidays) - timedelta(days=policy.update_after_days)
    if not draw.below(_OPEN_DAYS):
        return day + timedelta(days=min(calendar.weekend, default=0) - day.weekday())
    return calendar.roll(day)


def _before_a_day_off(day: date, calendar: BusinessCalendar) -> date:
    while calendar.is_business_day(day + ONE_DAY):
        day += ONE_DAY
    return day


def with_earlier_round(it: Situation, draw: Draw) -> Situation:
    """Return the situation with a first interview some days before."""
    day = it.calendar.roll(it.interview - timedelta(days=draw.among(5, 12)))
    if day >= it.interview:
        return it
    interviews = (_interview(1, day, 1), *it.opportunity.interviews)
    return replace(it, opportunity=replace(it.opportunity, interviews=interviews))


def with_notes_sent(it: Situation) -> Situation:
    """Return the situation after everyone has had their note."""
    for interview in it.opportunity.interviews:
        sent = interview.date + ONE_DAY * min(1, it.policy.thank_you_within_days)
        for person in interview.interviewers:
            it = it.after(Purpose.THANK_YOU, sent, interviewer_id=person.id)
    return it


def _interview(number: int, day: date, people: int) -> Interview:
    ids = [f"p{number}-{place}" for place in range(people)]
    return Interview(
        id=f"i{number}",
        date=day,
        interviewers=tuple(Interviewer(id=each, name=each) for each in ids),
    )
