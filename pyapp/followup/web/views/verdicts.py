"""The verdict as it is shown: its tone, a headline, and by when.

`calendar` says which days are business days: what is due on a day that is none waits for the next one.
"""

from collections.abc import Iterator
from datetime import date

from followup.business_calendar import WEEKDAYS_ONLY, BusinessCalendar
from followup.catalogue import labels, verdicts
from followup.catalogue.wording import counted
from followup.dates import DayWords
from followup.follow_ups import IS_OPEN, FollowUp, Kind
from followup.model import PreferredChannel
from followup.schedule import OpportunitySchedule
from followup.verdict import VerdictKind
from followup.web.views.first_names import first_names
from followup.web.views.off_days import line_today

SPOKEN = frozenset({PreferredChannel.CALL, PreferredChannel.RELAY})
"""The ways of asking that are a call, for which there is a script."""


def tone(scheduled: OpportunitySchedule) -> str:
    """Return whether the verdict asks for something; stopping does once it is time to move on."""
    is_over = any(True for _ in open_of(scheduled, Kind.MOVE_ON))
    if scheduled.verdict.kind is VerdictKind.STOP and is_over:
        return labels.TO_DO
    return labels.TONES.get(scheduled.verdict.kind, labels.TO_DO)


def deadline(scheduled: OpportunitySchedule) -> str:
    """Return by when the thing to do now should be done; "" for none, or one that has passed."""
    until, words = scheduled.verdict.until, scheduled.standing.words
    if tone(scheduled) != labels.TO_DO or until is None or until < words.today:
        return ""
    is_near = (until - words.today).days <= 1
    return verdicts.BY.format(day=words.distance(until) if is_near else words.short(until))


def headline(scheduled: OpportunitySchedule, calendar: BusinessCalendar = WEEKDAYS_ONLY) -> str:
    """Return the verdict in a few words."""
    kind, until, words = scheduled.verdict.kind, scheduled.verdict.until, scheduled.standing.words
    if kind is VerdictKind.CLOSED:
        return labels.STAGES[scheduled.opportunity.stage]
    text = labels.HEADLINES[kind].format(
        notes=_notes(scheduled),
        until=_until(kind, until, words) if until else "",
        contact=labels.UPDATE_TITLES[scheduled.opportunity.preferred_channel],
    )
    return line_today(text, scheduled, calendar)


def _notes(scheduled: OpportunitySchedule) -> str:
    notes = list(open_of(scheduled, Kind.THANK_YOU_NOTE))
    if len(notes) > 1:
        return counted(len(notes), verdicts.NOTES)
    name = scheduled.opportunity.name_of(notes[0].interviewer_id) if notes else ""
    return verdicts.NOTE.format(name=first_names([name])[0]) if name else verdicts.NAMELESS_NOTE


def _until(kind: VerdictKind, until: date, words: DayWords) -> str:
    is_near = kind is VerdictKind.INTERVIEW_AHEAD and (until - words.today).days <= 1
    return words.distance(until) if is_near else words.short(until)


def open_of(scheduled: OpportunitySchedule, kind: Kind) -> Iterator[FollowUp]:
    """Yield the follow-ups of one kind that can be done today."""
    return (each for each in scheduled.follow_ups if each.kind is kind and each.status in IS_OPEN)
