"""What is on record for an opportunity: its interviews with their people, and what happened."""

from dataclasses import dataclass

from followup.catalogue import contact as texts
from followup.catalogue import labels
from followup.catalogue.wording import capitalized
from followup.dates import DayWords
from followup.model import Interview, Interviewer, Opportunity, Touchpoint
from followup.web.routes import opportunity_screen


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
    """One interview and everyone in it."""

    day: str
    details: str
    is_cancelled: bool
    href: str
    add_href: str
    people: tuple[PersonView, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class TouchpointView:
    """One thing that happened."""

    day: str
    what: str
    details: str
    note: str
    href: str


def interview_views(opportunity: Opportunity, words: DayWords) -> list[InterviewView]:
    """Return the interviews, earliest first."""
    by_date = sorted(opportunity.interviews, key=lambda each: each.date)
    return [_interview(each, opportunity.id, words) for each in by_date]


def touchpoint_views(opportunity: Opportunity, words: DayWords) -> list[TouchpointView]:
    """Return what happened, latest first."""
    by_date = sorted(opportunity.touchpoints, key=lambda each: each.date)
    return [_touchpoint(each, opportunity, words) for each in reversed(by_date)]


def _interview(interview: Interview, opportunity_id: str, words: DayWords) -> InterviewView:
    clock_time = interview.time.isoformat("minutes") if interview.time else ""
    parts = (clock_time, labels.ROUNDS[interview.round], labels.FORMATS[interview.format])
    href = "#" + opportunity_screen(opportunity_id, "interview", interview.id)
    return InterviewView(
        day=words.long(interview.date),
        details=_joined(*parts),
        is_cancelled=interview.cancelled,
        href=href,
        add_href=f"{href}/person",
        people=tuple(
            _person(each, opportunity_id, interview.id) for each in interview.interviewers
        ),
    )


def _person(person: Interviewer, opportunity_id: str, interview_id: str) -> PersonView:
    return PersonView(
        name=person.name or capitalized(labels.NAMELESS),
        details=_joined(person.title, person.email, person.phone),
        talking_points=person.talking_points,
        is_waived=person.waived,
        href="#"
        + opportunity_screen(opportunity_id, "interview", interview_id, "person", person.id),
    )


def _touchpoint(
    touchpoint: Touchpoint, opportunity: Opportunity, words: DayWords
) -> TouchpointView:
    return TouchpointView(
        day=words.long(touchpoint.date),
        what=labels.PURPOSES[touchpoint.purpose],
        details=_joined(
            _whom(touchpoint, opportunity),
            labels.CHANNELS[touchpoint.channel],
            _date_they_named(touchpoint, words),
        ),
        note=touchpoint.note,
        href="#" + opportunity_screen(opportunity.id, "touchpoint", touchpoint.id),
    )


def _date_they_named(touchpoint: Touchpoint, words: DayWords) -> str:
    day = touchpoint.decision_expected_by
    if day is None:
        return ""
    form = texts.DATES.get(touchpoint.purpose, texts.DATES["other"])
    return form.format(day=words.long(day))


def _whom(touchpoint: Touchpoint, opportunity: Opportunity) -> str:
    name = opportunity.name_of(touchpoint.interviewer_id)
    return texts.WAYS[touchpoint.direction].format(name=name) if name else ""


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
