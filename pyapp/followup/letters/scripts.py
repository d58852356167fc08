"""Scripts for the one call: what to say, and between the lines what to do."""

from dataclasses import dataclass
from enum import StrEnum

from followup.letters.facts import Facts


class ScriptKind(StrEnum):
    """How the call goes: whom it reaches and, with the last two, what they say."""

    LIVE = "live"
    VOICEMAIL = "voicemail"
    GATEKEEPER = "gatekeeper"
    RELAY = "relay"
    STILL_DECIDING = "still_deciding"
    FILLED = "filled"


class LineKind(StrEnum):
    """What a line is: words to say, something to do, or a case in which what follows holds."""

    SAY = "say"
    DO = "do"
    IF = "if"


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """One line of a script."""

    kind: LineKind
    text: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Script:
    """A call from the first word to the last."""

    kind: ScriptKind
    lines: tuple[Line, ...]


def script(kind: ScriptKind, facts: Facts) -> Script:
    """Return the script of a call of this kind."""
    return Script(kind=kind, lines=(Line(kind=LineKind.SAY, text=facts.sender),))
