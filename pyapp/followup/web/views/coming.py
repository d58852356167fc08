"""What opens or happens in the week ahead, one short line each."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta

from followup.catalogue import labels
from followup.catalogue import today as words
from followup.follow_ups import FollowUp, Kind, Status
from followup.model import IN_PLAY, Interview, Interviewer, Opportunity, Stage
from followup.schedule import OpportunitySchedule
from followup.verdict import VerdictKind
from followup.web.views.action_lines import ask_line, notes_line

_WEEK = timedelta(days=7)
_AHEAD = frozenset({Status.UPCOMING, Status.WAITING})


@dataclass(frozen=True, kw_only=True, slots=True)
class Coming:
    """Something on one day of the week ahead; `people` and `at` are whom it is about, and the time.

    Both only where it has them.
    """

    day: date
    what: str
    people: tuple[Interviewer, ...] = ()
    at: time | None = None


def coming_in(scheduled: OpportunitySchedule, tone: str) -> tuple[Coming, ...]:
    """Return what comes within a week, earliest first; an interview of today is taken as held.

    Where something is to be done now, only what happens whether it is done or not: the rest waits for it.
    """
    if scheduled.opportunity.stage not in IN_PLAY:
        return ()
    today = scheduled.standing.today
    found = [*_interviews(scheduled), *_answer_wanted(scheduled)]
    if tone == labels.LEAVE:
        found += _duties(scheduled)
    week = [each for each in found if today < each.day <= today + _WEEK]
    return tuple(sorted(week, key=lambda each: each.day))


def _interviews(scheduled: OpportunitySchedule) -> Iterator[Coming]:
    for each in scheduled.opportunity.interviews:
        if not each.cancelled:
            yield interview_on_its_day(each)


def interview_on_its_day(interview: Interview) -> Coming:
    """Return an interview as it stands on its day."""
    return Coming(
        day=interview.date,
        what=interview_line(interview),
        people=interview.interviewers,
        at=interview.time,
    )


def interview_line(interview: Interview) -> str:
    """Return an interview in a few words: its round, and its time where that is known."""
    what = words.INTERVIEWS[interview.round]
    at = interview.time
    return words.AT_TIME.format(what=what, time=at.isoformat("minutes")) if at else what


def _answer_wanted(scheduled: OpportunitySchedule) -> Iterator[Coming]:
    """Yield the day of an open offer's answer, unless the answer is what is to be done now."""
    day, is_open = scheduled.opportunity.answer_by, scheduled.opportunity.stage is Stage.OFFER
    if day and is_open and scheduled.verdict.kind is not VerdictKind.ANSWER_OFFER:
        yield Coming(day=day, what=words.OFFER)


def _duties(scheduled: OpportunitySchedule) -> Iterator[Coming]:
    """Yield what there will be to do; the day to move on is none of it, as it asks for nothing before."""
    notes: defaultdict[date, list[FollowUp]] = defaultdict(list)
    for each in scheduled.follow_ups:
        if each.status not in _AHEAD:
            continue
        if each.kind is Kind.THANK_YOU_NOTE:
            notes[each.due].append(each)
        elif each.kind is Kind.UPDATE_CALL:
            yield Coming(day=each.opens, what=ask_line(scheduled.opportunity))
    for day, due in notes.items():
        people = people_of(due, scheduled.opportunity)
        yield Coming(day=day, what=notes_line([each.name for each in people]), people=people)


def people_of(notes: Sequence[FollowUp], opportunity: Opportunity) -> tuple[Interviewer, ...]:
    """Return the people to whom notes are to be written, one for each."""
    known = {each.id: each for each in opportunity.interviewers}
    return tuple(known[each.interviewer_id] for each in notes if each.interviewer_id in known)
