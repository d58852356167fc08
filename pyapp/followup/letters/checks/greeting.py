"""A greeting by name, where the name is known."""

import re

from followup.catalogue.letters import everyday
from followup.catalogue.letters.parts import NO_BLANKS
from followup.catalogue.letters.signals import slips
from followup.letters.checks.answers import Answer, finding, not_applicable
from followup.letters.naming import name_forms, name_parts
from followup.letters.reading import Reading
from followup.model import Channel

_GENERIC = re.compile(slips.GENERIC_GREETING, re.IGNORECASE)
_WRITTEN = {Channel.EMAIL, Channel.LETTER}
_OPENING_WORDS = 8
_NO_BLANKS = re.compile(NO_BLANKS)


def generic_greeting(reading: Reading) -> Answer:
    """Find a greeting that could go to anyone, or none."""
    recipient = reading.context.recipient
    if not recipient or not name_parts(recipient.name):
        return not_applicable("no_recipient")
    if reading.context.is_forwarded:
        return not_applicable("forwarded")
    words = reading.words_in(reading.greeting)
    own = name_forms(recipient.name)
    opening = (*words, *reading.words[:_OPENING_WORDS])
    if any(word.key in own or _holds(word.key, own) for word in opening):
        return []
    span = reading.greeting
    if not words:
        is_written = reading.note.channel in _WRITTEN
        return [finding("no_greeting", name=recipient.name)] if is_written else []
    is_bare = all(word.key in everyday.GREETING_WORDS for word in words)
    if is_bare or _GENERIC.search(reading.text[span.start : span.end]):
        return [finding("generic_greeting", span, name=recipient.name)]
    return []


def _holds(word: str, own: set[str]) -> bool:
    """Say whether a name stands in a word, as it does where no blanks part words."""
    return any(name in word for name in own if len(name) > 1 and _NO_BLANKS.match(name))
