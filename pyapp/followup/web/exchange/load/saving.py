"""The plan as a file to keep, sealed with a passphrase where one is given."""

from followup.catalogue import said
from followup.catalogue.exchange import backup_file as words
from followup.document import to_text
from followup.web.forms.fields import Form
from followup.web.outcome import Outcome, show_again
from followup.web.reply import Download
from followup.web.request import Request
from followup.web.session import Session

LEAST_CHARACTERS = 8
"""What a passphrase has at the least."""

_JSON = "application/json"
_SEALED = "exchange.backup.sealed"


def download(session: Session, request: Request) -> Outcome:
    """Offer the whole plan as a file; a passphrase that may be a slip is refused."""
    passphrase = request.get("passphrase")
    errors = _errors(passphrase, request.get("passphrase_again"))
    if errors:
        # What was typed is not kept: a passphrase stands nowhere but in its field.
        return show_again(Form(errors=errors))
    what = "sample" if session.is_sample else "plan"
    sealed = "-sealed" if passphrase else ""
    copy = Download(
        filename=f"follow-up-{what}-{request.today.isoformat()}{sealed}.json",
        media_type=_JSON,
        text=to_text(session.plan),
        is_backup=not session.is_sample,
        passphrase=passphrase,
        action=_SEALED if passphrase else "",
    )
    return Outcome(effects=(copy,), said=_told(session, is_sealed=bool(passphrase)))


def sealed(session: Session, request: Request) -> Outcome:
    """Say what came of sealing, which takes a moment and may be impossible in a browser."""
    if request.get("problem"):
        return Outcome(said=words.NOT_SEALED)
    return Outcome(said=words.SEALED_SAMPLE if session.is_sample else words.SEALED)


def _errors(passphrase: str, again: str) -> dict[str, str]:
    if passphrase != again:
        return {"passphrase_again": words.UNEQUAL}
    if 0 < len(passphrase) < LEAST_CHARACTERS:
        return {"passphrase": words.TOO_SHORT.format(least=LEAST_CHARACTERS)}
    return {}


def _told(session: Session, *, is_sealed: bool) -> str:
    if is_sealed:
        return words.SEALING_SAMPLE if session.is_sample else words.SEALING
    return said.SAMPLE_DOWNLOADED if session.is_sample else said.PLAN_DOWNLOADED
