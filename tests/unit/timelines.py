"""Timelines for tests, from documents."""

from datetime import date

from followup.calendars import calendar_for
from followup.dates import DateStyle, DayWords
from followup.policy import Policy
from followup.schedule import OpportunitySchedule, schedule_one
from followup.web.timeline.timeline import Mark, Timeline, timeline_view
from unit.builders import Json, read


def scheduled(
    part: Json, today: str, style: DateStyle = DateStyle.MONTH_FIRST
) -> OpportunitySchedule:
    """Return the schedule of one opportunity without a country."""
    words = DayWords(today=date.fromisoformat(today), style=style)
    return schedule_one(read(part), words, Policy(), calendar_for(None, None))


def timeline(part: Json, today: str) -> Timeline:
    """Return the timeline of an opportunity that has one."""
    found = timeline_view(scheduled(part, today))
    assert found
    return found


def labels_of(it: Timeline) -> list[str]:
    """Return the labels with their days, from left to right."""
    marks = sorted((mark for mark in it.marks if mark.spot.what), key=lambda mark: mark.spot.x)
    return [_label(each) for each in marks]


def _label(mark: Mark) -> str:
    return f"{mark.spot.what} {mark.spot.when}".strip()
