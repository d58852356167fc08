"""What a note should hold: thanks, something of this conversation, the role, that one wants it."""

import re

from followup.catalogue.letters import everyday, short_forms
from followup.catalogue.letters import findings as words
from followup.catalogue.letters.signals import content
from followup.letters.checks.answers import Answer, cannot_check, finding, not_applicable
from followup.letters.naming import name_parts
from followup.letters.notes import Case
from followup.letters.reading import Reading
from followup.letters.words import keys, plain, words_of

_THANKS = re.compile(content.THANKS, re.IGNORECASE)
_INTEREST = re.compile(content.INTEREST, re.IGNORECASE)
_ENDED = {Case.WITHDRAWAL, Case.REJECTION}
_NO_CONVERSATION = {*_ENDED, Case.CORRECTION, Case.OTHER_OFFER}
_TWO_LINES = Case.CORRECTION
_STEM = 5


def thanks(reading: Reading) -> Answer:
    """Find that nobody is thanked; a "Thanks," before the name alone is no thanks."""
    if reading.context.case is _TWO_LINES:
        return not_applicable("two_lines")
    said = any(match.start() < reading.closing.start for match in reading.own_matches(_THANKS))
    return [] if said else [finding("thanks")]


def interest(reading: Reading) -> Answer:
    """Find that nothing says one wants the job."""
    if reading.context.case in _ENDED:
        return not_applicable("ended")
    if reading.context.case is _TWO_LINES:
        return not_applicable("two_lines")
    return [] if any(reading.own_matches(_INTEREST)) else [finding("interest")]


def role(reading: Reading) -> Answer:
    """Find that the role is named neither in the text nor in the subject."""
    wanted = set(_role_words(reading.context.role))
    if not wanted:
        return not_applicable("no_role")
    if reading.context.case is _TWO_LINES:
        return not_applicable("two_lines")
    said = set(_role_words(reading.text)) | set(_role_words(reading.subject))
    is_named = 2 * len(wanted & said) >= len(wanted)
    return [] if is_named else [finding("role", role=reading.context.role)]


def own_detail(reading: Reading) -> Answer:
    """Find that nothing of what was talked about with this person is in the note."""
    context = reading.context
    if context.case in _NO_CONVERSATION or context.is_forwarded:
        return not_applicable("no_conversation")
    if not context.recipient:
        return not_applicable("no_recipient")
    others = {*name_parts(context.recipient.name), *name_parts(context.sender_name)}
    about = f"{context.recipient.title} {context.company} {context.role}"
    wanted = _stems(context.recipient.talking_points) - _stems(about) - {o[:_STEM] for o in others}
    if not wanted:
        return cannot_check("no_talking_points")
    body = reading.text[reading.body.start : reading.body.end]
    name = context.recipient.name or words.SOMEONE
    if wanted & _stems(body):
        return []
    # What was noted may be in another language than the note.
    return [finding("own_detail", name=name)] if reading.is_english else cannot_check("no_english")


def _role_words(text: str) -> list[str]:
    """Return the words of a role, long and short forms alike, without the small words."""
    long = short_forms.ROLES
    every = [word for key in keys(text) for word in long.get(key, key).split()]
    return [word.removesuffix("s") for word in every if word not in everyday.COMMON]


def _stems(text: str) -> set[str]:
    """Return the beginnings of the words that say what something is about."""
    return {
        (word.key.removesuffix("s") if len(word.key) <= _STEM else word.key)[:_STEM]
        for word in words_of(plain(text).replace("-", " "))
        if word.key not in everyday.COMMON | everyday.VAGUE
        and (len(word.key) > 2 or not word.key.isascii())
    }
