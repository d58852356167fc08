"""Scripts for the one call: what to say, and between the lines what to do.

Law: every line is words to say, something to do or a case, whatever the facts hold.
"""

from dataclasses import dataclass
from enum import StrEnum

from followup.catalogue.letters import scripts as words
from followup.letters.blanks import blank, one_line
from followup.letters.facts import Facts
from followup.letters.naming import spoken_name
from followup.letters.render import lines


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


_FACTS = ("name", "company", "role", "date", "sender", "phone")


def script(kind: ScriptKind, facts: Facts) -> Script:
    """Return the script of a call of this kind; without a question of one's own it asks the usual one."""
    values = {key: one_line(getattr(facts, key)) or blank(key, facts) for key in _FACTS}
    name = one_line(facts.name)
    values["first"] = spoken_name(name, in_full=False) if name else values["name"]
    values["question"] = one_line(facts.question) or words.QUESTION
    values["slowly"] = slowly(values["phone"])
    made = lines(f"script-{kind.replace('_', '-')}.txt", **values)
    return Script(kind=kind, lines=tuple(map(_line, made)))


def slowly(phone: str) -> str:
    """Return a phone number digit by digit, as one says it: "5 5 5, 0 1 0 0"."""
    if not any(each.isdigit() for each in phone):
        return phone
    kept = "".join(each if each.isdigit() or each == "+" else " " for each in phone)
    return words.PAUSE.join(" ".join(group) for group in kept.split())


def _line(text: str) -> Line:
    kind, _, said = text.partition(":")
    return Line(kind=LineKind(kind), text=said.strip())
