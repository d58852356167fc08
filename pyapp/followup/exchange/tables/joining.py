"""Records into a plan: what is there already is found again, and only added to.

A row with a reference is about what the plan has under those ids: its filled cells take the place of what
is there. Any other row is about the job of its company and role, the interview of its day (and time, round
and format, as far as it says them), and the people of its names: what is empty there is filled in, and
the stage is taken. An empty cell never takes anything away.

Law: taking in the same table twice changes nothing the second time.
"""

from collections.abc import Container, Iterable, Iterator
from dataclasses import replace

from followup.exchange.tables.filling import (
    completed,
    detailed,
    fits,
    moved,
    named,
    replaced,
    with_people,
)
from followup.exchange.tables.records import Meeting, Person, Record
from followup.job_keys import company_key, role_key
from followup.model import (
    Format,
    Interview,
    Opportunity,
    Plan,
    PreferredChannel,
    Round,
    Stage,
)
from followup.people import familiar, is_same, latest_first


def joined_plan(plan: Plan, records: Iterable[Record], ids: Iterator[str]) -> Plan:
    """Return the plan with what the records add to it; `ids` are for what is new."""
    growing = _Growing(plan, ids)
    for record in records:
        growing.add(record)
    return replace(plan, opportunities=tuple(growing.jobs.values()))


type _Key = tuple[str, str]


class _Growing:
    """A plan to which rows are added one after another."""

    def __init__(self, plan: Plan, ids: Iterator[str]) -> None:
        self.jobs = {each.id: each for each in plan.opportunities}
        self._ids = ids
        self._before = frozenset(_ids_of(plan))
        self._used = set(self._before)
        # What a reference of the table stands for here, by what it belongs to.
        self._referred: dict[_Key, str] = {}
        self._by_key: dict[_Key, str] = {}
        self._by_company: dict[str, str] = {}
        for each in plan.opportunities:
            self._remember(each)

    def add(self, record: Record) -> None:
        """Add what a row says."""
        job = self._job(record)
        changed = detailed(job, record, is_exact=record.reference.job == job.id)
        if record.meeting:
            changed = self._met(changed, record.meeting, record)
        if changed != job:
            self.jobs[job.id] = changed

    def _job(self, record: Record) -> Opportunity:
        own = record.reference.job
        known = self._known("", own, self.jobs) or self._alike(record, own)
        if known:
            if own:
                self._referred["", own] = known
            return self.jobs[known]
        job = Opportunity(
            id=self._new_id("", own),
            company=record.company,
            role=record.role,
            stage=record.stage or Stage.ACTIVE,
            decision_expected_by=record.decision_expected_by,
            preferred_channel=record.preferred_channel or PreferredChannel.CALL,
            archived=record.archived,
            interviews=(),
            touchpoints=(),
        )
        self.jobs[job.id] = job
        self._remember(job)
        return job

    def _alike(self, record: Record, own: str) -> str | None:
        """Return the job of the same company and role; two that a table tells apart stay two."""
        key = _key(record.company, record.role)
        found = self._by_key.get(key)
        if found is None and not key[1]:
            found = self._by_company.get(key[0])
        return found if not own or found in self._before else None

    def _met(self, job: Opportunity, meeting: Meeting, record: Record) -> Opportunity:
        own = record.reference.interview
        found = self._interview(job, meeting, own)
        interview = found or Interview(
            id=self._new_id(job.id, own),
            date=meeting.date,
            time=meeting.time,
            round=meeting.round or (Round.OTHER if job.interviews else Round.FIRST),
            format=meeting.format or Format.OTHER,
            cancelled=meeting.cancelled,
            interviewers=(),
        )
        changed = moved(interview, meeting) if own == interview.id else interview
        for person in meeting.people:
            changed = self._attended(job, changed, person, record.reference.person)
        rest = job.interviews if found else (*job.interviews, interview)
        return replace(
            job, interviews=tuple(changed if each is interview else each for each in rest)
        )

    def _interview(self, job: Opportunity, meeting: Meeting, own: str) -> Interview | None:
        by_id = {each.id: each for each in job.interviews}
        known = self._known(job.id, own, by_id)
        if known:
            return by_id[known]
        fitting = (each for each in job.interviews if fits(each, meeting))
        return next((each for each in fitting if not own or each.id in self._before), None)

    def _attended(
        self, job: Opportunity, interview: Interview, person: Person, own: str
    ) -> Interview:
        people, who = interview.interviewers, named(person)
        known = self._known(interview.id, own, {each.id for each in people})
        for place, each in enumerate(people):
            is_exact = each.id == known
            is_open = not known and (not own or each.id in self._before)
            if is_exact or (is_open and is_same(who, each)):
                fuller = replaced(each, person) if is_exact else completed(each, person)
                return with_people(interview, (*people[:place], fuller, *people[place + 1 :]))
        new = replace(who, id=self._new_id(interview.id, own))
        met = new if own else familiar(new, latest_first(job.interviews))
        return with_people(interview, (*people, met))

    def _known(self, parent: str, own: str, there: Container[str]) -> str | None:
        """Return the id that a reference stands for, where that is there."""
        found = self._referred.get((parent, own), own)
        return found if own and found in there else None

    def _new_id(self, parent: str, own: str) -> str:
        """Return the id of a reference, so that it is known the next time, or one of `ids`."""
        free = (each for each in self._ids if each not in self._used)
        new = own if own and own not in self._used else next(free)
        self._used.add(new)
        if own:
            self._referred[parent, own] = new
        return new

    def _remember(self, job: Opportunity) -> None:
        key = _key(job.company, job.role)
        self._by_key.setdefault(key, job.id)
        self._by_company.setdefault(key[0], job.id)


def _key(company: str, role: str) -> _Key:
    return company_key(company) or company.casefold(), role_key(role) or role.casefold()


def _ids_of(plan: Plan) -> Iterator[str]:
    for job in plan.opportunities:
        yield job.id
        yield from (each.id for each in job.interviews)
        yield from (each.id for each in job.touchpoints)
        yield from (each.id for each in job.interviewers)
