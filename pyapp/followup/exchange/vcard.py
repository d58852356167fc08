"""Contacts as vCard 3.0 (RFC 2426), the version that every address book imports.

Laws: every line ends in CRLF and has at most 75 octets, folded between characters; nothing that is typed
can begin a line of its own.
"""

import re
from collections.abc import Iterable, Iterator

from followup.exchange.contacts import Contact

MEDIA_TYPE = "text/vcard;charset=utf-8"

_PRODUCT = "-//followup//Planner//EN"
_UID = "followup-person-{id}"
# RFC 2425, 5.8.1: octets of a line, without the end of the line.
_LONGEST = 75
_CONTROLS = re.compile(r"[^ -~\xa0-\U0010ffff]")
_ESCAPES = str.maketrans({"\\": "\\\\", ",": "\\,", ";": "\\;", "\n": "\\n"})


def to_vcard(contacts: Iterable[Contact]) -> str:
    """Return the contacts as the text of a file."""
    return "".join(
        f"{folded}\r\n" for each in contacts for line in _card(each) for folded in _folded(line)
    )


def _card(contact: Contact) -> Iterator[str]:
    yield "BEGIN:VCARD"
    yield "VERSION:3.0"
    yield f"PRODID:{_PRODUCT}"
    yield f"UID:{_text(_UID.format(id=contact.uid))}"
    yield f"FN:{_line(contact.name)}"
    yield f"N:{_structured(contact.name)}"
    optional = {
        "TITLE": _line(contact.title),
        "ORG": _line(contact.company),
        "EMAIL;TYPE=INTERNET": _line(contact.email),
        "TEL": _line(contact.phone),
        "NOTE": _text(contact.note),
    }
    yield from (f"{name}:{value}" for name, value in optional.items() if value)
    yield "END:VCARD"


def _structured(name: str) -> str:
    """Return family name and given names, as far as one can tell: the last word is the family's."""
    *others, last = name.split() or [""]
    family, given = (last, " ".join(others)) if others else ("", last)
    return f"{_line(family)};{_line(given)};;;"


def _line(text: str) -> str:
    return _text(" ".join(text.split()))


def _text(text: str) -> str:
    """Return text as a value has it (RFC 2426, 2.4.2): escaped, and without control characters."""
    lines = text.encode(errors="replace").decode().splitlines()
    return "\n".join(" ".join(_CONTROLS.sub(" ", each).split()) for each in lines).translate(
        _ESCAPES
    )


def _folded(line: str) -> Iterator[str]:
    """Yield the pieces of a line, each but the first with a blank in front (RFC 2425, 5.8.1)."""
    if len(line.encode()) <= _LONGEST:
        yield line
        return
    piece, size = "", 0
    for character in line:
        width = len(character.encode())
        if size + width > _LONGEST:
            yield piece
            piece, size = " ", 1
        piece, size = piece + character, size + width
    yield piece
