"""What is on record for an opportunity: what happened."""

from dataclasses import dataclass

from followup.catalogue import contact as texts
from followup.catalogue import labels
from followup.dates import DayWords
from followup.model import Opportunity, Touchpoint
from followup.web.routes import opportunity_screen


@dataclass(frozen=True, kw_only=True, slots=True)
class TouchpointView:
    """One thing that happened."""

    day: str
    what: str
    details: str
    note: str
    href: str


def touchpoint_views(opportunity: Opportunity, words: DayWords) -> list[TouchpointView]:
    """Return what happened, latest first."""
    by_date = sorted(opportunity.touchpoints, key=lambda each: each.date)
    return [_touchpoint(each, opportunity, words) for each in reversed(by_date)]


def _touchpoint(
    touchpoint: Touchpoint, opportunity: Opportunity, words: DayWords
) -> TouchpointView:
    return TouchpointView(
        day=words.long(touchpoint.date),
        what=labels.PURPOSES[touchpoint.purpose],
        details=joined(
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


def joined(*parts: str) -> str:
    """Return details in one line; an empty one is left out."""
    return " · ".join(part for part in parts if part)
