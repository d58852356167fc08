"""What the coach answers: for each check an outcome, where it looked and what to do."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from followup.catalogue.letters import checks as words


class Severity(StrEnum):
    """How much a finding matters: fix it, better fix it, or good to know."""

    MUST = "must"
    SHOULD = "should"
    INFO = "info"


class Outcome(StrEnum):
    """What came of one check."""

    PASSED = "passed"
    FOUND = "found"
    NOT_APPLICABLE = "not_applicable"
    CANNOT_CHECK = "cannot_check"


class Place(StrEnum):
    """The part of a note in which a finding lies."""

    TEXT = "text"
    SUBJECT = "subject"
    RECIPIENTS = "recipients"


@dataclass(frozen=True, kw_only=True, slots=True)
class Source:
    """Who advises what a check looks for, and where they say it."""

    publisher: str
    address: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Finding:
    """One thing that a check found, and what to do about it.

    `start` and `end` are code points of the text or the subject; both are 0 where something is missing
    or the whole is meant.
    """

    message: str
    remedy: str
    place: Place = Place.TEXT
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Unchecked:
    """Why a check has nothing to say: it does not apply, or it lacks what it would compare with."""

    outcome: Outcome
    reason: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Result:
    """What came of one check. `source` is None for a rule of this house.

    `reason` says why the check is there or, where it could not be made, why not.
    """

    id: str
    title: str
    severity: Severity
    source: Source | None
    outcome: Outcome
    reason: str
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Report:
    """What the coach has to say about a note: one result for every check, in the table's order."""

    results: tuple[Result, ...]

    @property
    def applicable(self) -> int:
        """How many checks could be made."""
        return sum(each.outcome in {Outcome.PASSED, Outcome.FOUND} for each in self.results)

    @property
    def passed(self) -> int:
        """How many checks of those found nothing."""
        return sum(each.outcome is Outcome.PASSED for each in self.results)

    @property
    def summary(self) -> str:
        """The count in words, of the checks that could be made: "9 of 12 checks passed."."""
        checks = words.CHECKS_COUNTED[self.applicable != 1]
        return words.SUMMARY.format(passed=self.passed, count=self.applicable, checks=checks)

    @property
    def limits(self) -> str:
        """What no rule can know about a note."""
        return words.LIMITS

    @property
    def may_go(self) -> bool:
        """Say whether nothing was found that must be fixed."""
        return not any(self.found(Severity.MUST))

    def found(self, severity: Severity) -> Iterator[Result]:
        """Yield the checks of this severity that found something."""
        return (
            each
            for each in self.results
            if each.outcome is Outcome.FOUND and each.severity is severity
        )
