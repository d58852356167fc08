"""One job to which interviews are added, whatever their number: each is found by its day.

Law: the time that a row takes does not grow with the rows before it.
"""

import datetime as dt
from bisect import insort
from dataclasses import replace

from followup.exchange.tables.filling import detailed, fits, named
from followup.exchange.tables.growing_ids import Ids
from followup.exchange.tables.growing_interviews import GrowingInterview
from followup.exchange.tables.records import Meeting, Person, Record
from followup.model import Format, Interview, Interviewer, Opportunity, Round
from followup.people import familiar

# The days from the latest, the places of the interview and the person, and the ids of both.
type _Met = tuple[int, int, int, str, str]


class GrowingJob:
    """A job, and what rows have added to it so far."""

    def __init__(self, job: Opportunity, ids: Ids) -> None:
        self._before = self._own = job
        self._ids = ids
        self._interviews = {
            each.id: GrowingInterview(each, place) for place, each in enumerate(job.interviews)
        }
        self._by_day: dict[dt.date, list[str]] = {}
        self._met: dict[str, list[_Met]] | None = None
        for each in job.interviews:
            self._by_day.setdefault(each.date, []).append(each.id)

    def add(self, record: Record) -> None:
        """Add what a row says."""
        own = record.reference
        self._own = detailed(self._own, record, is_exact=own.job == self._own.id)
        if record.meeting is None:
            return
        interview = self._interview(record.meeting, own.interview)
        for person in record.meeting.people:
            self._attended(interview, person, own.person)

    def built(self) -> Opportunity:
        """Return the job as it is now; the same one as before where nothing was added."""
        interviews = tuple(each.built() for each in self._interviews.values())
        now = replace(self._own, interviews=interviews)
        return self._before if now == self._before else now

    def _interview(self, meeting: Meeting, own: str) -> GrowingInterview:
        found = self._found(meeting, own) or self._new(meeting, own)
        if own == found.own.id:
            self._move(found, meeting)
        return found

    def _found(self, meeting: Meeting, own: str) -> GrowingInterview | None:
        known = self._ids.known(self._own.id, own, self._interviews)
        if known:
            return self._interviews[known]
        on_that_day = (self._interviews[each] for each in self._by_day.get(meeting.date, ()))
        fitting = (each for each in on_that_day if fits(each.own, meeting))
        return next((each for each in fitting if not own or each.own.id in self._ids.before), None)

    def _new(self, meeting: Meeting, own: str) -> GrowingInterview:
        interview = Interview(
            id=self._ids.new(self._own.id, own),
            date=meeting.date,
            time=meeting.time,
            round=meeting.round or (Round.OTHER if self._interviews else Round.FIRST),
            format=meeting.format or Format.OTHER,
            cancelled=meeting.cancelled,
            interviewers=(),
        )
        self._interviews[interview.id] = GrowingInterview(interview, len(self._interviews))
        self._by_day.setdefault(interview.date, []).append(interview.id)
        return self._interviews[interview.id]

    def _move(self, interview: GrowingInterview, meeting: Meeting) -> None:
        before = interview.own
        interview.move(meeting)
        if before.date != meeting.date:
            # Those of a day stay in the order of the job.
            self._by_day[before.date].remove(before.id)
            day = self._by_day.setdefault(meeting.date, [])
            insort(day, before.id, key=lambda each: self._interviews[each].place)
            self._met = None

    def _attended(self, interview: GrowingInterview, person: Person, own: str) -> None:
        who, parent = named(person), interview.own.id
        known = self._ids.known(parent, own, interview.people)
        if known:
            if interview.correct(known, person):
                self._met = None
        elif not interview.complete(who, person, self._ids, is_own=bool(own)):
            new = replace(who, id=self._ids.new(parent, own))
            added = new if own else self._familiar(new)
            interview.add(added)
            if self._met is not None:
                _remember(self._met, interview, len(interview.people), added)

    def _familiar(self, person: Interviewer) -> Interviewer:
        """Return someone with what is known of them from other rounds, the latest first."""
        if self._met is None:
            self._met = {}
            for interview in self._interviews.values():
                for place, each in enumerate(interview.people.values(), start=1):
                    _remember(self._met, interview, place, each)
        met = self._met.get(person.name.casefold(), ())
        return familiar(person, (self._interviews[at].people[own] for *_, at, own in met))


def _remember(
    met: dict[str, list[_Met]], interview: GrowingInterview, place: int, person: Interviewer
) -> None:
    own = (-interview.own.date.toordinal(), interview.place, place, interview.own.id, person.id)
    insort(met.setdefault(person.name.casefold(), []), own)
