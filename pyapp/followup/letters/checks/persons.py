"""Whose name stands in a note: the recipient's, spelled right, and nobody else's."""

from collections.abc import Iterator
from itertools import pairwise

from followup.catalogue.letters import everyday, names
from followup.letters.checks.answers import Answer, finding, not_applicable
from followup.letters.findings import Finding, Place
from followup.letters.naming import forms, name_forms, name_parts
from followup.letters.notes import Recipient
from followup.letters.reading import Reading
from followup.letters.words import Span, Word, distance, inside, keys, words_of

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


def other_person(reading: Reading) -> Answer:
    """Find the name of somebody for whom this note is not."""
    context = reading.context
    recipient = context.recipient
    here = [*(each.name for each in context.siblings), *context.colleagues]
    if not recipient or not (here or context.other_people):
        return not_applicable("no_other_people")
    own = name_forms(recipient.name) | name_forms(context.sender_name)
    # Whoever passes a note on may work there, too.
    wrong = [*([] if context.is_forwarded else here), *context.other_people]
    spans = [
        *_greeted(reading, wrong, own),
        *_thanked(reading, wrong, own),
        *_strangers(reading, own | {part for name in here for part in name_parts(name)}),
    ]
    return [
        finding("other_person", span, what=reading.text[span.start : span.end], name=recipient.name)
        for span in sorted(set(spans))
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


def _greeted(reading: Reading, others: list[str], own: set[str]) -> Iterator[Span]:
    """Yield the names of others in the greeting, unless the recipient stands there as well."""
    greeted = [word for word in reading.words_in(reading.greeting) if word.key not in _NO_NAMES]
    if any(word.key in own for word in greeted):
        return
    wrong = {part for name in others for part in name_parts(name)} - own
    yield from (Span(word.start, word.end) for word in greeted if word.key in wrong)


def _thanked(reading: Reading, others: list[str], own: set[str]) -> Iterator[Span]:
    """Yield names of others to whom the thanks are said: "Thank you, Lee"."""
    wrong = {part for name in others for part in name_parts(name)} - own
    for one, word in pairwise(reading.words):
        between = reading.text[one.end : word.start]
        is_said = one.key in everyday.THANKING and between == ", " and word.text[:1].isupper()
        if is_said and word.key in wrong and not reading.closing.has(one.start):
            yield Span(word.start, word.end)


def _strangers(reading: Reading, here: set[str]) -> Iterator[Span]:
    """Yield where people of other opportunities are named in full, or as "Ms. Okafor"."""
    recipient = reading.context.recipient
    mentioned = set(keys(recipient.talking_points)) if recipient else set()
    people = [parts for each in reading.context.other_people if (parts := name_parts(each))]
    strangers = [parts for parts in people if parts[-1] not in here | mentioned]
    found = [span for parts in strangers if parts[1:] for span in reading.known_words.runs(parts)]
    family_names = {parts[-1] for parts in strangers}
    found += [
        Span(title.start, word.end)
        for title, word in pairwise(reading.words)
        if word.key in family_names and title.key in names.HONORIFICS and len(title.key) > 1
    ]
    for span in found:
        if reading.text[span.start].isupper() and not inside(span.start, reading.quoted):
            yield span
