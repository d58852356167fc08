"""Length, worn phrases, slips of typing, and facts about oneself that nobody needs."""

import re
from itertools import pairwise

from followup.catalogue.letters import everyday
from followup.catalogue.letters.parts import NO_BLANKS
from followup.catalogue.letters.signals import style
from followup.letters.checks.answers import Answer, cannot_check, finding, not_applicable, said
from followup.letters.notes import Case
from followup.letters.reading import Reading
from followup.letters.words import inside, telling
from followup.model import Channel

NOTE = (75, 200)
"""Words that a note should have: this house's band, of which five to six sentences are the middle."""
_SHORT = (20, 150)
_MESSAGE = (10, 100)
_SHORT_CASES = {Case.CORRECTION, Case.WITHDRAWAL, Case.REJECTION, Case.OTHER_OFFER}
_MESSAGES = {Channel.TEXT, Channel.SOCIAL}
LONGEST_SENTENCE = 30

_CLICHE = re.compile(style.CLICHE, re.IGNORECASE)
_PERSONAL = re.compile(style.PERSONAL, re.IGNORECASE)
_NO_BLANKS = re.compile(NO_BLANKS)


def length(reading: Reading) -> Answer:
    """Find a note that is too short or too long for its kind."""
    if len(_NO_BLANKS.findall(reading.text)) * 4 > len(reading.text):
        return cannot_check("no_blanks")
    least, most = _band(reading)
    count = len(reading.words)
    if least <= count <= most:
        return []
    key = "too_short" if count < least else "too_long"
    return [finding(key, count=count, least=least, most=most)]


def cliche(reading: Reading) -> Answer:
    """Find phrases that say the same in every note."""
    return said(reading, _CLICHE, "cliche")


def doubled_word(reading: Reading) -> Answer:
    """Find a word typed twice, with nothing but a blank between."""
    return [
        finding("doubled", (one.start, two.end), what=two.text)
        for one, two in pairwise(reading.words)
        if one.key == two.key
        and one.key not in everyday.RIGHTLY_DOUBLED
        and one.key.isalpha()
        and not (one.text[:1].isupper() and two.text[:1].isupper())
        and not reading.text[one.end : two.start].strip()
        and not inside(one.start, reading.quoted)
    ]


def personal_facts(reading: Reading) -> Answer:
    """Point at facts about oneself that a decision must not rest on."""
    context = reading.context
    if context.access_mode:
        return not_applicable("access_mode")
    points = context.recipient.talking_points if context.recipient else ""
    known = telling(f"{context.role} {context.company} {points}")
    return said(reading, _PERSONAL, "personal", known=known)


def long_sentence(reading: Reading) -> Answer:
    """Find sentences that run on."""
    body = reading.body
    return [
        finding("long_sentence", (words[0].start, words[-1].end), count=len(words))
        for span in reading.sentences
        if len(words := [w for w in reading.words_in(span) if body.has(w.start)]) > LONGEST_SENTENCE
    ]


def _band(reading: Reading) -> tuple[int, int]:
    if reading.note.channel in _MESSAGES:
        return _MESSAGE
    return _SHORT if reading.context.case in _SHORT_CASES else NOTE
