"""How a note sounds: pressing, presuming, asking too soon, or typed in a hurry."""

import re
from itertools import islice

from followup.catalogue.letters import companies
from followup.catalogue.letters.signals import manner
from followup.letters.checks.answers import Answer, finding, not_applicable, said
from followup.letters.reading import Reading
from followup.letters.words import telling

_PRESSURE = re.compile(manner.PRESSURE, re.IGNORECASE)
_PRESUMPTION = re.compile(manner.PRESUMPTION, re.IGNORECASE)
_PAY = re.compile(manner.PAY, re.IGNORECASE)
_EMOJI = re.compile(manner.EMOJI)
_TEXT_SPEAK = re.compile(manner.TEXT_SPEAK)
_DEVICE = re.compile(manner.DEVICE, re.IGNORECASE)
_MARKS = re.compile(r"!")
_MOST_MARKS = 1
_LONGEST_NAME = 60
_SHOWN = 3


def pressure(reading: Reading) -> Answer:
    """Find what presses for an answer."""
    return said(reading, _PRESSURE, "pressure")


def presumption(reading: Reading) -> Answer:
    """Find what speaks as if the job were won."""
    return said(reading, _PRESUMPTION, "presumption")


def pay(reading: Reading) -> Answer:
    """Find pay, leave and benefits where nobody asked; the job and the talk may be about them."""
    context = reading.context
    if context.asked_about_pay:
        return not_applicable("asked_about_pay")
    recipient = context.recipient
    points = f"{recipient.title} {recipient.talking_points}" if recipient else ""
    known = telling(f"{context.role} {context.company} {points}")
    return said(reading, _PAY, "pay", known=known)


def emoji(reading: Reading) -> Answer:
    """Find emoji, and faces made of signs."""
    found = islice(_EMOJI.finditer(reading.text), _SHOWN)
    return [finding("emoji", match.span()) for match in found]


def text_speak(reading: Reading) -> Answer:
    """Find words as one types them to friends."""
    return said(reading, _TEXT_SPEAK, "text_speak")


def exclamation(reading: Reading) -> Answer:
    """Find more than one exclamation mark; those of a name or of quoted talk do not count."""
    names = _names_with_marks(reading)
    marks = [
        match.span()
        for match in reading.own_matches(_MARKS)
        if not reading.text[max(0, match.end() - _LONGEST_NAME) : match.end()]
        .casefold()
        .endswith(names)
    ]
    if len(marks) <= _MOST_MARKS:
        return []
    return [finding("exclamation", span, count=len(marks)) for span in marks[_MOST_MARKS:][:_SHOWN]]


def device_line(reading: Reading) -> Answer:
    """Find the line that a phone puts below a message."""
    return said(reading, _DEVICE, "device_line")


def _names_with_marks(reading: Reading) -> tuple[str, ...]:
    """Return the companies that are written with a mark, up to it."""
    context = reading.context
    own = {each for each in (context.company, *context.other_companies) if "!" in each}
    names = own | companies.NAMES_WITH_MARKS
    return tuple(name[: name.index("!") + 1].casefold() for name in names)
