"""Names of people for whom a note is not: a copied note is known by them."""

from collections.abc import Iterator
from itertools import pairwise

from followup.catalogue.letters import everyday, names
from followup.letters.checks.answers import Answer, finding, not_applicable
from followup.letters.naming import name_forms, name_parts
from followup.letters.reading import Reading
from followup.letters.words import Span, inside, keys

_NO_NAMES = everyday.COMMON | everyday.GREETING_WORDS | names.HONORIFICS


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


def _greeted(reading: Reading, others: list[str], own: set[str]) -> Iterator[Span]:
    """Yield the names of others in the greeting, unless the recipient stands there as well."""
    greeted = [word for word in reading.words_in(reading.greeting) if word.key not in _NO_NAMES]
    said = tuple(word.key for word in greeted)
    in_full = [each for name in others if _follow(each := name_parts(name), said)]
    if own & set(said):
        # "Dear Dana Cole" is no greeting for Dana Reyes, though both are Dana.
        others = [] if _family_name(reading) in said else [" ".join(each) for each in in_full]
    wrong = {part for name in others for part in name_parts(name)} - own
    yield from (Span(word.start, word.end) for word in greeted if word.key in wrong)


def _follow(parts: tuple[str, ...], said: tuple[str, ...]) -> bool:
    """Say whether a name of several words stands in a greeting, word behind word."""
    size = len(parts)
    return size > 1 and any(said[n : n + size] == parts for n in range(len(said)))


def _family_name(reading: Reading) -> str:
    parts = name_parts(reading.context.recipient.name if reading.context.recipient else "")
    return parts[-1] if parts else ""


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
        if not _has_small_word(reading, span) and not inside(span.start, reading.quoted):
            yield span


def _has_small_word(reading: Reading, span: Span) -> bool:
    """Say whether a word is written small, so that this is no name: "Will may help"."""
    return any(
        word.text[:1].islower() and word.key not in names.PARTICLES
        for word in reading.words_in(span)
    )
