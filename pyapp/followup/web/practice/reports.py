"""A report of the coach as it is shown: findings first, the gravest on top; the rest folded away."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from followup.catalogue.practice import notes as words
from followup.catalogue.wording import capitalized, in_words
from followup.letters.coach import read
from followup.letters.findings import Finding, Outcome, Place, Report, Result, Severity
from followup.letters.notes import Context, Note

_LONGEST_QUOTE = 80


@dataclass(frozen=True, kw_only=True, slots=True)
class FindingView:
    """One finding; `start` and `end` count as browsers do, and `where` is "" for what has no place.

    `is_quoted`: the message has the passage itself.
    """

    message: str
    remedy: str
    quote: str
    is_quoted: bool
    where: str
    place: str
    start: int
    end: int


@dataclass(frozen=True, kw_only=True, slots=True)
class ResultView:
    """One check with what it found; `source` is the address of who advises it, "" for a house rule."""

    id: str
    title: str
    reason: str
    tag: str
    source: str
    findings: tuple[FindingView, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Group:
    """The findings of one severity."""

    severity: str
    title: str
    results: tuple[ResultView, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class ReportView:
    """What the coach says of a note."""

    summary: str
    rest: str
    may_go: bool
    groups: tuple[Group, ...]
    passed: tuple[ResultView, ...]
    unchecked: tuple[ResultView, ...]
    limits: str

    @property
    def said(self) -> str:
        """What is read aloud of it."""
        return words.HEARD.format(summary=self.summary, rest=self.rest)


def report_on(note: Note, context: Context) -> ReportView | None:
    """Return what the coach says of a note; None while there is none."""
    return view_of(_read_once(note, context), note) if note.text.strip() else None


# The action that has a note read, and the screen that shows it, ask for the same report.
_read_once = lru_cache(maxsize=1)(read)


def view_of(report: Report, note: Note) -> ReportView:
    """Return a report that is there already, as it is shown beside its note."""
    count = sum(1 for _ in report.found(Severity.MUST))
    form = words.MUST_FIX[count != 1]
    return ReportView(
        summary=report.summary.rstrip("."),
        rest=form.format(count=capitalized(in_words(count))) if count else words.MAY_GO,
        may_go=report.may_go,
        groups=tuple(_groups(report, note)),
        passed=_with(report, note, Outcome.PASSED),
        unchecked=_with(report, note, Outcome.CANNOT_CHECK),
        limits=report.limits,
    )


def _groups(report: Report, note: Note) -> Iterator[Group]:
    for severity in Severity:
        results = tuple(_result(each, note) for each in report.found(severity))
        if results:
            title = words.SEVERITIES[severity]
            yield Group(severity=severity, title=title, results=results)


def _with(report: Report, note: Note, outcome: Outcome) -> tuple[ResultView, ...]:
    return tuple(_result(each, note) for each in report.results if each.outcome is outcome)


def _result(result: Result, note: Note) -> ResultView:
    source = result.source
    return ResultView(
        id=result.id,
        title=result.title,
        reason=result.reason,
        tag=words.SOURCED.format(publisher=source.publisher) if source else words.HOUSE_RULE,
        source=source.address if source else "",
        findings=tuple(_finding(each, note) for each in result.findings),
    )


def _finding(finding: Finding, note: Note) -> FindingView:
    text = note.subject if finding.place is Place.SUBJECT else note.text
    passage = text[finding.start : finding.end]
    return FindingView(
        message=finding.message,
        remedy=finding.remedy,
        quote=words.QUOTED.format(text=_cut(passage)) if passage.strip() else "",
        is_quoted=passage.strip() in finding.message,
        where=words.WHERE[finding.place] if passage.strip() else "",
        place=finding.place,
        start=_units(text[: finding.start]),
        end=_units(text[: finding.end]),
    )


def _cut(passage: str) -> str:
    one_line = " ".join(passage.split())
    is_short = len(one_line) <= _LONGEST_QUOTE
    return one_line if is_short else words.CUT.format(text=one_line[:_LONGEST_QUOTE].rstrip())


def _units(text: str) -> int:
    """Return how long a browser takes the text to be: signs beyond the first plane count twice."""
    return len(text) + sum(each > "\uffff" for each in text)
