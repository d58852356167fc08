"""Records into a plan: what is there already is found again, and only added to.

A row with a reference is about what the plan has under those ids: its filled cells take the place of what
is there. Any other row is about the job of its company and role, the interview of its day (and time, round
and format, as far as it says them), and the people of its names: what is empty there is filled in, and
the stage is taken. An empty cell never takes anything away.

Law: taking in the same table twice changes nothing the second time.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from followup.exchange.tables.growing_ids import Ids
from followup.exchange.tables.growing_jobs import GrowingJob
from followup.exchange.tables.records import Record
from followup.job_keys import company_key, role_key
from followup.model import Opportunity, Plan, PreferredChannel, Stage


def joined_plan(plan: Plan, records: Iterable[Record], ids: Iterator[str]) -> Plan:
    """Return the plan with what the records add to it; `ids` are for what is new."""
    growing = _Growing(plan, ids)
    for record in records:
        growing.add(record)
    return growing.built()


type _Key = tuple[str, str]


class _Growing:
    """A plan to which rows are added one after another."""

    def __init__(self, plan: Plan, fresh: Iterator[str]) -> None:
        self._plan = plan
        self._jobs = {each.id: each for each in plan.opportunities}
        self._ids = Ids(plan, fresh)
        self._grown: dict[str, GrowingJob] = {}
        self._by_key: dict[_Key, str] = {}
        self._by_company: dict[str, str] = {}
        for each in plan.opportunities:
            self._remember(each)

    def add(self, record: Record) -> None:
        """Add what a row says."""
        own = record.reference.job
        found = self._ids.known("", own, self._jobs) or self._alike(record, own)
        if found:
            self._ids.refer("", own, found)
        job = self._jobs[found] if found else self._new(record, own)
        if job.id not in self._grown:
            self._grown[job.id] = GrowingJob(job, self._ids)
        self._grown[job.id].add(record)

    def built(self) -> Plan:
        """Return the plan as it is now."""
        jobs = self._jobs | {own: each.built() for own, each in self._grown.items()}
        return replace(self._plan, opportunities=tuple(jobs.values()))

    def _new(self, record: Record, own: str) -> Opportunity:
        job = Opportunity(
            id=self._ids.new("", own),
            company=record.company,
            role=record.role,
            stage=record.stage or Stage.ACTIVE,
            decision_expected_by=record.decision_expected_by,
            preferred_channel=record.preferred_channel or PreferredChannel.CALL,
            archived=record.archived,
            interviews=(),
            touchpoints=(),
        )
        self._jobs[job.id] = job
        self._remember(job)
        return job

    def _alike(self, record: Record, own: str) -> str | None:
        """Return the job of the same company and role; two that a table tells apart stay two."""
        key = _key(record.company, record.role)
        found = self._by_key.get(key)
        if found is None and not key[1]:
            found = self._by_company.get(key[0])
        return found if not own or found in self._ids.before else None

    def _remember(self, job: Opportunity) -> None:
        key = _key(job.company, job.role)
        self._by_key.setdefault(key, job.id)
        self._by_company.setdefault(key[0], job.id)


def _key(company: str, role: str) -> _Key:
    return company_key(company) or company.casefold(), role_key(role) or role.casefold()
