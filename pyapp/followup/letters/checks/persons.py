"""The recipient's name in a note, spelled right."""

from collections.abc import Iterator

from followup.catalogue.letters import everyday, names
from followup.letters.checks.answers import Answer, finding, not_applicable
from followup.letters.findings import Finding, Place
from followup.letters.naming import forms, name_forms, name_parts
from followup.letters.notes import Recipient
from followup.letters.reading import Reading
from followup.letters.words import Span, Word, distance, keys, words_of

_NO_NAMES = everyday.COMMON | everyday.GREETING_WORDS | names.HONORIFICS


def name_misspelt(reading: Reading) -> Answer:
    """Find words that are nearly the recipient's name, where a name is expected."""
    recipient = reading.context.recipient
    parts = name_parts(recipient.name) if recipient else ()
    if not recipient or not parts:
        return not_applicable("no_recipient")
    right = name_forms(recipient.name)
    known = right | _known_words(reading) | _go_between(reading)
    return [
        *_slips(reading, parts, known, recipient),
        *_subject_slips(reading, parts, known, recipient),
    ]


def _known_words(reading: Reading) -> set[str]:
    """Return the words that mean something else in this plan."""
    context = reading.context
    recipient = context.recipient
    texts = [
        *(context.company, context.role, context.sender_name, *context.other_companies),
        *(*context.colleagues, *context.other_people, *(each.name for each in context.siblings)),
        *((recipient.title, recipient.talking_points) if recipient else ()),
    ]
    return {form for text in texts for key in keys(text) for form in forms(key)}


def _go_between(reading: Reading) -> set[str]:
    """Return the words of the greeting where it is for whoever passes the note on."""
    is_forwarded = reading.context.is_forwarded
    return {word.key for word in reading.words_in(reading.greeting)} if is_forwarded else set()


def _slips(
    reading: Reading, parts: tuple[str, ...], known: set[str], recipient: Recipient
) -> Iterator[Finding]:
    starts = {_first_word(reading, span) for span in reading.sentences}
    for before, word in zip((None, *reading.words), reading.words, strict=False):
        between = reading.text[before.end : word.start] if before else ""
        is_led = between in {" ", ". "} and _leads(before, parts)
        is_named = is_led or reading.greeting.has(word.start)
        is_first = word.start in starts and not is_named
        if is_first or not (is_named or word.text[:1].isupper()):
            continue
        if word.key not in known and _is_slip(word.key, parts, is_named=is_named):
            yield finding("name", (word.start, word.end), what=word.text, name=recipient.name)


def _subject_slips(
    reading: Reading, parts: tuple[str, ...], known: set[str], recipient: Recipient
) -> Iterator[Finding]:
    for word in words_of(reading.subject):
        is_name = word.text[:1].isupper() and word.key not in known
        if is_name and _is_slip(word.key, parts, is_named=False):
            span = (word.start, word.end)
            yield finding("name", span, Place.SUBJECT, what=word.text, name=recipient.name)


def _first_word(reading: Reading, span: Span) -> int:
    return next((word.start for word in reading.words_in(span)), -1)


def _leads(before: Word | None, parts: tuple[str, ...]) -> bool:
    """Say whether a name follows: after "Ms." or after the given name."""
    return before is not None and (
        (before.key in names.HONORIFICS and len(before.key) > 1 and before.text[:1].isupper())
        or (before.key in parts[:-1] and before.text[:1].isupper())
    )


def _is_slip(key: str, parts: tuple[str, ...], *, is_named: bool) -> bool:
    """Say whether a word is nearly a part of the name; far from a greeting, only just not."""
    if key in _NO_NAMES:
        return False
    for part in parts:
        near, far = (4, 1) if is_named else (7, 5)
        most = 2 if len(part) >= near else 1 if len(part) >= far else 0
        slips = distance(key, part, most)
        # Two slips with another first letter make another word.
        if slips == 1 <= most or (slips == 2 <= most and key[0] == part[0]):
            return True
    return False
