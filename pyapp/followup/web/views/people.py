"""The interviews of an opportunity with their people, and what there is to do about them."""

from dataclasses import dataclass

from followup.business_calendar import ONE_DAY
from followup.catalogue import labels
from followup.catalogue.wording import capitalized
from followup.dates import DayWords
from followup.model import IN_PLAY, Interview, Interviewer, Opportunity
from followup.web.routes import opportunity_screen
from followup.web.views.log import joined


@dataclass(frozen=True, kw_only=True, slots=True)
class PersonView:
    """One interviewer."""

    name: str
    details: str
    talking_points: str
    is_waived: bool
    href: str


@dataclass(frozen=True, kw_only=True, slots=True)
class InterviewView:
    """One interview and everyone in it; `has_been` says whether its day has come."""

    id: str
    day: str
    details: str
    is_cancelled: bool
    has_been: bool
    href: str
    people: tuple[PersonView, ...]


def interview_views(opportunity: Opportunity, words: DayWords) -> list[InterviewView]:
    """Return the interviews, earliest first."""
    by_date = sorted(opportunity.interviews, key=lambda each: each.date)
    return [_interview(each, opportunity.id, words) for each in by_date]


def fresh_href(opportunity: Opportunity, words: DayWords) -> str:
    """Return where to write down what was talked about today or yesterday; "" when there is no need."""
    if opportunity.stage not in IN_PLAY:
        return ""
    days = (words.today, words.today - ONE_DAY)
    recent = [each for each in opportunity.interviews if each.date in days and _lacks_talk(each)]
    latest = max(recent, key=lambda each: each.date, default=None)
    return _href(opportunity.id, latest.id, "fresh") if latest else ""


def _lacks_talk(interview: Interview) -> bool:
    """Say whether a note of this interview would have nothing to go by."""
    return not interview.cancelled and any(
        not person.talking_points and not person.waived for person in interview.interviewers
    )


def _interview(interview: Interview, opportunity_id: str, words: DayWords) -> InterviewView:
    clock_time = interview.time.isoformat("minutes") if interview.time else ""
    parts = (clock_time, labels.ROUNDS[interview.round], labels.FORMATS[interview.format])
    return InterviewView(
        id=interview.id,
        day=words.long(interview.date),
        details=joined(*parts),
        is_cancelled=interview.cancelled,
        has_been=interview.date <= words.today,
        href=_href(opportunity_id, interview.id),
        people=tuple(
            _person(each, opportunity_id, interview.id) for each in interview.interviewers
        ),
    )


def _person(person: Interviewer, opportunity_id: str, interview_id: str) -> PersonView:
    return PersonView(
        name=person.name or capitalized(labels.NAMELESS),
        details=joined(person.title, person.email, person.phone),
        talking_points=person.talking_points,
        is_waived=person.waived,
        href=_href(opportunity_id, interview_id, "person", person.id),
    )


def _href(opportunity_id: str, interview_id: str, *rest: str) -> str:
    return "#" + opportunity_screen(opportunity_id, "interview", interview_id, *rest)
