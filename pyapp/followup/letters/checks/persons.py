"""Whose name stands in a note: the recipient's, spelled right, and nobody else's."""

from collections.abc import Iterator

from followup.catalogue.letters import names, phrases
from followup.letters.checks.answers import Answer, finding, not_applicable
from followup.letters.findings import Finding, Place
from followup.letters.notes import Recipient
from followup.letters.reading import Reading
from followup.letters.words import Span, Word, distance, folded, inside, keys, runs, words_of

_WRITTEN_OUT = str.maketrans(names.WRITTEN_OUT)
_NO_NAMES = phrases.COMMON | phrases.GREETING_WORDS | names.HONORIFICS


def name_misspelt(reading: Reading) -> Answer:
    """Find words that are nearly the recipient's name, where a name is expected."""
    recipient = reading.context.recipient
    parts = name_parts(recipient.name) if recipient else ()
    if not recipient or not parts:
        return not_applicable("no_recipient")
    right = name_forms(recipient.name)
    known = right | _known_words(reading)
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
    spans = [
        *_greeted(reading, [*here, *context.other_people], own),
        *_thanked(reading, [*here, *context.other_people], own),
        *_strangers(reading, own | {part for name in here for part in name_parts(name)}),
    ]
    return [
        finding("other_person", span, what=reading.text[span.start : span.end], name=recipient.name)
        for span in sorted(set(spans))
    ]


def name_parts(name: str) -> tuple[str, ...]:
    """Return what the words of a name are compared by, without forms of address."""
    return tuple(key for key in keys(name) if key not in names.HONORIFICS)


def name_forms(name: str) -> set[str]:
    """Return the ways in which each part of a name is rightly written: "Müller" is "Mueller", too."""
    written_out = name.casefold().translate(_WRITTEN_OUT)
    return set().union(*map(forms, name_parts(name)), *map(forms, name_parts(written_out)))


def forms(part: str) -> set[str]:
    """Return the ways in which a part of a name is rightly written, short forms among them."""
    pieces = {part, *part.split("-"), part.replace("-", ""), part.replace("'", "")}
    groups = [set(map(folded, group)) for group in names.SHORT_FORMS if part in map(folded, group)]
    return pieces.union(*groups) - {""}


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


def _slips(
    reading: Reading, parts: tuple[str, ...], known: set[str], recipient: Recipient
) -> Iterator[Finding]:
    starts = {_first_word(reading, span) for span in reading.sentences}
    for before, word in zip((None, *reading.words), reading.words, strict=False):
        is_named = reading.greeting.has(word.start) or _leads(before, parts)
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
    return next((word.start for word in reading.words if span.has(word.start)), -1)


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
        if 0 < distance(key, part, most) <= most:
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
    for one, word in zip(reading.words, reading.words[1:], strict=False):
        between = reading.text[one.end : word.start]
        is_said = one.key in phrases.THANKING and between == ", " and word.text[:1].isupper()
        if is_said and word.key in wrong and not reading.closing.has(one.start):
            yield Span(word.start, word.end)


def _strangers(reading: Reading, here: set[str]) -> Iterator[Span]:
    """Yield where people of other opportunities are named in full, or as "Ms. Okafor"."""
    recipient = reading.context.recipient
    mentioned = set(keys(recipient.talking_points)) if recipient else set()
    for name in reading.context.other_people:
        parts = name_parts(name)
        wanted = [parts] if len(parts) > 1 else []
        wanted += [(title, *parts[-1:]) for title in names.HONORIFICS if len(title) > 1]
        for run in wanted if parts and parts[-1] not in here | mentioned else ():
            yield from (
                span
                for span in runs(reading.words, run)
                if reading.text[span.start].isupper() and not inside(span.start, reading.quoted)
            )
