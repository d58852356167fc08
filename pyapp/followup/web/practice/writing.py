"""What stands around the text of any note: drafts to start from, the way into the mail program."""

from dataclasses import dataclass

from followup.catalogue.practice import notes as words
from followup.letters.drafts import Draft, Tone, draft
from followup.letters.facts import Facts
from followup.letters.mail import is_address, link
from followup.letters.notes import Case, Note


@dataclass(frozen=True, kw_only=True, slots=True)
class DraftView:
    """A draft that one press puts into the note."""

    tone: str
    label: str
    subject: str
    text: str


@dataclass(frozen=True, kw_only=True, slots=True)
class MailView:
    """The way into the mail program; `href` is "" where there is none, and `why_not` says why."""

    href: str = ""
    why_not: str = ""


def draft_views(case: Case, facts: Facts) -> tuple[DraftView, ...]:
    """Return a draft in every tone."""
    return tuple(_view(draft(case, tone, facts)) for tone in Tone)


def _view(made: Draft) -> DraftView:
    label = words.TONES[made.tone]
    return DraftView(tone=made.tone, label=label, subject=made.subject, text=made.text)


def mail_view(note: Note, name: str) -> MailView:
    """Return the way into the mail program with this note, to the person of this name."""
    if not is_address(note.to.strip()):
        return MailView(why_not=words.NO_ADDRESS.format(name=name))
    return mail_to_anyone(note)


def mail_to_anyone(note: Note) -> MailView:
    """Return the same for a note whose address the visitor has, or adds in the mail program."""
    href = link(note.to, note.subject, note.text)
    return MailView(href=href) if href else MailView(why_not=words.TOO_LONG_TO_MAIL)
