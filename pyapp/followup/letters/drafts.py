"""Drafts of notes for every case in three tones, from what the visitor recorded.

Laws: a draft in which a personal detail is missing has a placeholder for it, so it never passes the
coach unedited; drafts for the people of one panel are not near copies of each other.
"""

from dataclasses import dataclass
from enum import StrEnum

from followup.letters.facts import Facts
from followup.letters.notes import Case


class Tone(StrEnum):
    """How a draft sounds."""

    WARM = "warm"
    BRIEF = "brief"
    FORMAL = "formal"


@dataclass(frozen=True, kw_only=True, slots=True)
class Draft:
    """A note to start from; square brackets stand where the visitor has to write."""

    case: Case
    tone: Tone
    subject: str
    text: str


def draft(case: Case, tone: Tone, facts: Facts) -> Draft:
    """Return the draft of this case in this tone."""
    return Draft(case=case, tone=tone, subject=facts.role, text=facts.sender)
