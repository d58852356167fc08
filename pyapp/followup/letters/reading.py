"""A note as the checks see it: its words, its greeting and sign-off, what is quoted, its sentences."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from followup.catalogue.letters import everyday, parts
from followup.letters.notes import Context, Note
from followup.letters.words import Span, Word, Words, inside, plain, words_of

LONG_ENOUGH = 12
"""Words from which on a text shows whether it is English."""
_ENGLISH_SHARE = 0.12
# Longer talk between two quotation marks is rather two marks that do not belong together.
_QUOTED = re.compile(r'"[^"\n]{1,200}"')
_SENTENCE_END = re.compile(
    # Only from its first mark on: a row of marks with no blank behind it is read once.
    r"(?<![.!?\u2026\u3002\u061f])[.!?\u2026\u3002\u061f]+[\")\]]*(?=\s|$)|\n[^\S\n]*\n|\n(?=[^\S\n]*[-*\u2022])"
)
_GREETING = re.compile(parts.GREETING, re.IGNORECASE)
_NAME_LINE = re.compile(r"[^\W\d_][^\n,:!?;]{0,50}[,:!](?=[^\S\n]*(?:\n|$))")
_CLOSING = re.compile(parts.CLOSING, re.IGNORECASE)
_CLOSING_LINES = 8
_SIGNED_WORDS = 7


@dataclass(frozen=True, kw_only=True, slots=True)
class Reading:
    """What is seen once and asked by many checks; every span is in code points of the text."""

    note: Note
    context: Context
    text: str
    subject: str
    known_words: Words
    greeting: Span
    closing: Span
    quoted: tuple[Span, ...]
    sentences: tuple[Span, ...]
    is_english: bool

    @property
    def words(self) -> tuple[Word, ...]:
        """Every word of the text."""
        return self.known_words.every

    @property
    def body(self) -> Span:
        """What stands between the greeting and the sign-off."""
        return Span(self.greeting.end, max(self.greeting.end, self.closing.start))

    def words_in(self, span: Span) -> tuple[Word, ...]:
        """Return the words that begin inside a span."""
        return self.known_words.between(span.start, span.end)

    def own_matches(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """Yield where the visitor says this themselves, outside quoted talk."""
        return (
            match for match in pattern.finditer(self.text) if not inside(match.start(), self.quoted)
        )

    def sentences_with(self, pattern: re.Pattern[str]) -> tuple[Span, ...]:
        """Return the sentences in which a pattern is found, each looked at once."""
        return tuple(
            each for each in self.sentences if pattern.search(self.text[each.start : each.end])
        )


def reading_of(note: Note, context: Context) -> Reading:
    """Return the note as the checks see it; blanks at its end are not read."""
    text = plain(note.text.rstrip())
    words = words_of(text)
    greeting = _greeting(text)
    return Reading(
        note=note,
        context=context,
        text=text,
        subject=plain(note.subject),
        known_words=Words(words),
        greeting=greeting,
        closing=_closing(text, greeting.end),
        quoted=tuple(Span(*match.span()) for match in _QUOTED.finditer(text)),
        sentences=tuple(_sentences(text)),
        is_english=_is_english(words),
    )


def _greeting(text: str) -> Span:
    start = len(text) - len(text.lstrip())
    match = _GREETING.match(text, start) or _NAME_LINE.match(text, start)
    return Span(*match.span()) if match else Span(start, start)


def _closing(text: str, after: int) -> Span:
    """Return the sign-off: from a closing phrase, or else from the short lines at the end."""
    lines = [line for line in _lines(text) if line.start >= after][-_CLOSING_LINES:]
    start = len(text)
    for line in reversed(lines):
        content = text[line.start : line.end]
        if _CLOSING.fullmatch(content.strip()):
            return Span(line.start, len(text))
        if _is_signature(content) and start == _start_below(line, lines, text):
            start = line.start
    return Span(start, len(text))


def _start_below(line: Span, lines: list[Span], text: str) -> int:
    """Return where the line below begins, or the end of the text."""
    return next((each.start for each in lines if each.start > line.start), len(text))


def _is_signature(line: str) -> bool:
    return len(line.split()) <= _SIGNED_WORDS and line.rstrip()[-1:] not in {".", "!", "?", ":"}


def _lines(text: str) -> Iterator[Span]:
    lines = (Span(*match.span()) for match in re.finditer(r"[^\n]+", text))
    return (line for line in lines if text[line.start : line.end].strip())


def _sentences(text: str) -> Iterator[Span]:
    start = 0
    for match in _SENTENCE_END.finditer(text):
        if not _is_abbreviation(text, match.start()):
            yield Span(start, match.end())
            start = match.end()
    if start < len(text):
        yield Span(start, len(text))


def _is_abbreviation(text: str, place: int) -> bool:
    """Say whether the full stop here ends "Dr." or an initial, and no sentence."""
    word = re.search(r"[^\W\d_]{1,5}$", text[max(0, place - 5) : place])
    return text[place] == "." and word is not None and word[0].casefold() in parts.ABBREVIATIONS


def _is_english(words: tuple[Word, ...]) -> bool:
    """Say whether the text can be English: too short to tell counts as English in Latin letters."""
    if len(words) < LONG_ENOUGH:
        return all(word.key[:1] < "\u0250" for word in words)
    known = sum(word.key in everyday.COMMON for word in words)
    return known / len(words) >= _ENGLISH_SHARE
