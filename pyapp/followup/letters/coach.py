"""The note coach: a note and what the plan knows become a report. No rule of it is a guess.

Laws: it reads any text and never raises; spans lie inside what they are about; the same note gets the
same report; blanks at the end change nothing.
"""

from followup.catalogue.letters import checks as words
from followup.letters.checks.answers import Answer, cannot_check
from followup.letters.checks.table import CHECKS, Check
from followup.letters.findings import Finding, Outcome, Report, Result, Unchecked
from followup.letters.notes import Context, Note
from followup.letters.reading import Reading, reading_of

MOST_SHOWN = 12
"""Findings of one check; nobody reads more, and what is mended makes room for the next."""


def read(note: Note, context: Context) -> Report:
    """Return what every check has to say about the note."""
    reading = reading_of(note, context)
    return Report(results=tuple(_result(check, _answer(check, reading)) for check in CHECKS))


def _answer(check: Check, reading: Reading) -> Answer:
    if check.needs_english and not reading.is_english:
        return cannot_check("no_english")
    return check.look(reading)


def _result(check: Check, answer: Answer) -> Result:
    findings: tuple[Finding, ...] = ()
    if isinstance(answer, Unchecked):
        outcome, reason = answer.outcome, answer.reason
    else:
        findings = tuple(answer[:MOST_SHOWN])
        outcome = Outcome.FOUND if findings else Outcome.PASSED
        reason = words.REASONS[check.id]
    return Result(
        id=check.id,
        title=words.TITLES[check.id],
        severity=check.severity,
        source=check.source,
        outcome=outcome,
        reason=reason,
        findings=findings,
    )
