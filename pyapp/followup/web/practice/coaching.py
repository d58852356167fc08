"""The note coach, as the exercises use it: several notes to the people of one made-up interview."""

from collections.abc import Sequence
from dataclasses import dataclass

from followup.catalogue.practice import lesson as words
from followup.drills.exercise import Note as NoteQuestion
from followup.drills.exercise import Person
from followup.drills.grading.result import Coach
from followup.letters.coach import read
from followup.letters.findings import Finding, Place, Report, Severity
from followup.letters.notes import Context, Note, Recipient, Sibling
from followup.policy import Policy

_SHOWN = 60


@dataclass(frozen=True, kw_only=True, slots=True)
class Advice:
    """One finding; `excerpt` is the place in the text, "" where something is missing."""

    severity: Severity
    title: str
    message: str
    remedy: str
    excerpt: str


def to_fix(policy: Policy) -> Coach:
    """Return what grading asks: for each note what must be fixed, "" for nothing."""

    def coach(question: NoteQuestion, texts: Sequence[str]) -> Sequence[str]:
        reports = reports_on(question, texts, policy)
        return [" ".join(_messages(report)) for report in reports]

    return coach


def reports_on(
    question: NoteQuestion, texts: Sequence[str], policy: Policy
) -> tuple[Report, ...]:
    """Return what the coach has to say about each note."""
    return tuple(
        read(
            Note(text=text, subject=words.SUBJECT),
            _context(question, person, _others(question, place, texts), policy),
        )
        for place, (person, text) in enumerate(zip(question.people, texts, strict=True))
    )


def advice(report: Report, text: str) -> tuple[Advice, ...]:
    """Return the findings, what matters most first."""
    return tuple(
        Advice(
            severity=severity,
            title=result.title,
            message=finding.message,
            remedy=finding.remedy,
            excerpt=_excerpt(finding, text),
        )
        for severity in Severity
        for result in report.found(severity)
        for finding in result.findings
    )


def _messages(report: Report) -> list[str]:
    return [
        f"{finding.message} {finding.remedy}"
        for result in report.found(Severity.MUST)
        for finding in result.findings
    ]


def _excerpt(finding: Finding, text: str) -> str:
    if finding.place is not Place.TEXT:
        return ""
    found = " ".join(text[finding.start : finding.end].split())
    return f"{found[:_SHOWN]}…" if len(found) > _SHOWN else found


def _others(
    question: NoteQuestion, place: int, texts: Sequence[str]
) -> tuple[Sibling, ...]:
    everyone = zip(question.people, texts, strict=True)
    return tuple(
        Sibling(name=person.name, text=text)
        for other, (person, text) in enumerate(everyone)
        if other != place
    )


def _context(
    question: NoteQuestion, person: Person, others: tuple[Sibling, ...], policy: Policy
) -> Context:
    return Context(
        recipient=Recipient(
            name=person.name, title=person.title, talking_points=person.talking_points
        ),
        siblings=others,
        company=question.company,
        role=question.role,
        sender_name=question.sender,
        days_since=0,
        within_days=policy.thank_you_within_days,
    )
