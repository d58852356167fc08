"""What the host applies after one event, in the words of the page's contract."""

from dataclasses import dataclass, field
from typing import Any

from followup.dates import DayWords

MOUNT = "planner"


@dataclass(frozen=True, kw_only=True, slots=True)
class Download:
    """Offer a file to keep; one that `is_backup` holds the visitor's whole plan.

    Where there is a `passphrase`, the host seals it first, and then submits `action`: with the field
    `problem` where it could not, and nothing was offered.
    """

    filename: str
    media_type: str
    text: str
    is_backup: bool = False
    passphrase: str = field(default="", repr=False)
    action: str = ""

    @property
    def is_backup_now(self) -> bool:
        """Whether the visitor has it for certain: sealing may fail yet."""
        return self.is_backup and not self.passphrase

    def to_raw(self) -> dict[str, str | bool]:
        """Return the effect as the host reads it."""
        return {
            "kind": "download",
            "filename": self.filename,
            "media_type": self.media_type,
            "text": self.text,
            "is_backup": self.is_backup,
            "passphrase": self.passphrase,
            "action": self.action,
        }


@dataclass(frozen=True, kw_only=True, slots=True)
class Unseal:
    """Open a sealed backup.

    The host then submits `action`, with what was sealed as the field `plan`; or with the field `problem`:
    "passphrase" when it does not open with this one, "damaged", or "unavailable" in such a browser.
    """

    text: str
    passphrase: str = field(repr=False)
    action: str

    def to_raw(self) -> dict[str, str]:
        """Return the effect as the host reads it."""
        return {
            "kind": "unseal",
            "text": self.text,
            "passphrase": self.passphrase,
            "action": self.action,
        }


@dataclass(frozen=True, slots=True)
class SetAside:
    """Keep the stored bytes under another name and start with none."""

    def to_raw(self) -> dict[str, str]:
        """Return the effect as the host reads it."""
        return {"kind": "set_aside"}


@dataclass(frozen=True, slots=True)
class Go:
    """Go to a page of the site, once what was done is saved; `path` is what follows the site's root."""

    path: str

    def to_raw(self) -> dict[str, str]:
        """Return the effect as the host reads it."""
        return {"kind": "go", "path": self.path}


type Effect = Download | Unseal | SetAside | Go


@dataclass(frozen=True, kw_only=True, slots=True)
class Reply:
    """One rendered screen; `document` is the text to save, None when nothing changed.

    `is_done` says whether what was typed in the submitted form has been dealt with; `words` has the
    request's day; `is_sample` keeps the host from storing anything of what it shows.
    """

    html: str
    screen: str
    document: str | None = None
    announce: str = ""
    focus: str | None = None
    effects: tuple[Effect, ...] = ()
    is_done: bool = True
    words: DayWords
    is_sample: bool = False

    def to_raw(self) -> dict[str, Any]:
        """Return the reply as the host reads it; the document goes beside it."""
        return {
            "html": {MOUNT: self.html},
            "screen": self.screen,
            "announce": self.announce,
            "focus": self.focus,
            "effects": [effect.to_raw() for effect in self.effects],
            "is_done": self.is_done,
            "day": self.words.today.isoformat(),
            "day_in_words": self.words.long(self.words.today),
            "is_sample": self.is_sample,
        }
