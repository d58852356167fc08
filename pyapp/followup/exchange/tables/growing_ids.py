"""The ids of what rows are about: those of the plan, those that a table refers to, and new ones."""

from collections.abc import Container, Iterator

from followup.model import Plan


class Ids:
    """Which ids there are, and what a reference of the table stands for, by what it belongs to."""

    def __init__(self, plan: Plan, fresh: Iterator[str]) -> None:
        self.before = frozenset(_ids_of(plan))
        self._used = set(self.before)
        self._fresh = fresh
        self._referred: dict[tuple[str, str], str] = {}

    def known(self, parent: str, own: str, there: Container[str]) -> str | None:
        """Return the id that a reference stands for, where that is there."""
        found = self._referred.get((parent, own), own)
        return found if own and found in there else None

    def refer(self, parent: str, own: str, found: str) -> None:
        """Remember what a reference stands for; "" refers to nothing."""
        if own:
            self._referred[parent, own] = found

    def new(self, parent: str, own: str) -> str:
        """Return the id of a reference, so that it is known the next time, or a fresh one."""
        free = (each for each in self._fresh if each not in self._used)
        new = own if own and own not in self._used else next(free)
        self._used.add(new)
        self.refer(parent, own, new)
        return new


def _ids_of(plan: Plan) -> Iterator[str]:
    for job in plan.opportunities:
        yield job.id
        yield from (each.id for each in job.interviews)
        yield from (each.id for each in job.touchpoints)
        yield from (each.id for each in job.interviewers)
