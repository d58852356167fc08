"""Reading what was typed: each field gives a value or an error that stands beside it.

Nothing typed is lost: a form with errors is shown again with every value as it came.
"""

from collections.abc import Callable, Container
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum

from followup.catalogue import problems
from followup.dates import parse_date, parse_time
from followup.web.request import Request

SHORT = 200
"""Characters that a name or a title may have."""
LONG = 10_000
"""Characters that a note may have."""

_FAR = 366
_SURE = "-sure"


@dataclass(frozen=True, kw_only=True, slots=True)
class Form:
    """A form as it is shown: the values in its fields, and what is wrong with them by field."""

    values: dict[str, str] = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)
    unsure: frozenset[str] = frozenset()
    rows: int = 1

    def value(self, name: str) -> str:
        """Return what the field holds."""
        return self.values.get(name, "")


class Reader:
    """Reads the fields of one request and collects what is wrong with them."""

    def __init__(self, request: Request) -> None:
        self._request = request
        self.errors: dict[str, str] = {}
        self.unsure: set[str] = set()

    def form(self, rows: int = 1) -> Form:
        """Return the form with everything as it was typed."""
        values = dict(self._request.fields)
        return Form(values=values, errors=self.errors, unsure=frozenset(self.unsure), rows=rows)

    def refuse(self, name: str, problem: str) -> None:
        """Say what is wrong with a field, in place of a doubt that could be confirmed away."""
        self.errors[name] = problem
        self.unsure.discard(name)

    def line(self, name: str, missing: str = "") -> str:
        """Return a single line without stray blanks; `missing` is the error for an empty one."""
        text = " ".join(self._request.get(name).split())
        return self._checked(name, text, SHORT, missing)

    def raw(self, name: str) -> str:
        """Return what the form itself put there, such as an id."""
        return self._request.get(name)

    def text(self, name: str) -> str:
        """Return text of several lines."""
        text = self._request.get(name).replace("\r\n", "\n").strip()
        return self._checked(name, text, LONG, "")

    def is_ticked(self, name: str) -> bool:
        """Say whether a box is ticked."""
        return bool(self._request.get(name))

    def choice[E: StrEnum](self, name: str, kind: type[E]) -> E:
        """Return the chosen value; what no form offers is an error at the field."""
        try:
            return kind(self._request.get(name))
        except ValueError:
            self.refuse(name, problems.NOT_ONE_OF_THESE)
            return next(iter(kind))

    def one_of(self, name: str, known: Container[str]) -> str | None:
        """Return the chosen one of `known`, None for none; what is not known counts as none."""
        chosen = self._request.get(name)
        return chosen if chosen in known else None

    def one_of_kind[E: StrEnum](self, name: str, kind: type[E]) -> E | None:
        """Return the chosen value of `kind`, None for none; what is no such value counts as none."""
        chosen = self.one_of(name, kind)
        return kind(chosen) if chosen else None

    def day(self, name: str, missing: str = "") -> date | None:
        """Return a day; one more than a year away must be confirmed, since most are slips."""
        found = self._parsed(name, parse_date, problems.NO_DATE, missing)
        if found and abs((found - self._request.today).days) > _FAR:
            self._ask_if_sure(name, found)
        return found

    def check_not_before(self, first: date, name: str, day: date | None, problem: str) -> None:
        """Put the problem beside a day that is before `first`, unless that one is what is wrong."""
        if day and day < first and "date" not in self.errors:
            self.refuse(name, problem)

    def past_day(self, name: str, missing: str) -> date | None:
        """Return a day that is not after today: only what happened can be logged."""
        found = self.day(name, missing)
        if found and found > self._request.today:
            self.refuse(name, problems.STILL_TO_COME)
        return found

    def time_of_day(self, name: str) -> time | None:
        """Return a time of day."""
        return self._parsed(name, parse_time, problems.NO_TIME, "")

    def _parsed[T](
        self, name: str, parse: Callable[[str], T], wrong: str, missing: str
    ) -> T | None:
        typed = self._request.get(name).strip()
        if name in self._request.invalid:
            self.refuse(name, wrong)
        elif typed:
            try:
                return parse(typed)
            except ValueError:
                self.refuse(name, wrong)
        elif missing:
            self.refuse(name, missing)
        return None

    def _ask_if_sure(self, name: str, found: date) -> None:
        self.unsure.add(name)
        if self._request.get(name + _SURE) != found.isoformat():
            is_past = found < self._request.today
            problem = problems.FAR_BACK if is_past else problems.FAR_AHEAD
            self.errors[name] = problem.format(year=found.year)

    def _checked(self, name: str, text: str, limit: int, missing: str) -> str:
        if missing and not text:
            self.refuse(name, missing)
        if len(text) > limit:
            self.refuse(name, problems.TOO_LONG.format(length=len(text), limit=limit))
        return text
