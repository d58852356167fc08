"""What the note coach says of a note in an exercise, ready to be shown."""

from dataclasses import dataclass

from followup.letters.findings import Finding, Place, Report, Severity

_SHOWN = 60
"""Characters of the note that are quoted beside a finding."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Advice:
    """One finding; `excerpt` is the place in the text, "" where something is missing."""

    severity: Severity
    message: str
    remedy: str
    excerpt: str


def advice(report: Report, text: str) -> tuple[Advice, ...]:
    """Return the findings, what matters most first; what is said of several places is said once."""
    found = [
        Advice(
            severity=severity,
            message=finding.message,
            remedy=finding.remedy,
            excerpt=_excerpt(finding, text),
        )
        for severity in Severity
        for result in report.found(severity)
        for finding in result.findings
    ]
    return tuple({(each.message, each.remedy): each for each in reversed(found)}.values())[::-1]


def _excerpt(finding: Finding, text: str) -> str:
    if finding.place is not Place.TEXT:
        return ""
    found = " ".join(text[finding.start : finding.end].split())
    return f"{found[:_SHOWN]}…" if len(found) > _SHOWN else found
