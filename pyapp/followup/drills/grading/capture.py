"""Capture: `field-` and the field's id hold what was typed; a field that was never said stays empty,
or holds a word for nothing.

Texts are compared without case, blanks, punctuation and accents, so that "Dr. Núñez" is "dr nunez".
"""

import unicodedata
from collections.abc import Callable
from datetime import date

from followup.catalogue.practice import grading as words
from followup.dates import DateStyle, DayWords, parse_date
from followup.drills.exercise import Capture
from followup.drills.grading.result import Fields, Part, Result, Setting, all_right
from followup.drills.parts import Field, FieldKind


def plain(text: str) -> str:
    """Return what of a text is compared: its letters and digits."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKD", text.casefold())))


_NOTHING = frozenset(map(plain, ("", *words.NOTHING)))


def grade(question: Capture, fields: Fields, setting: Setting) -> Result:
    """Return the result: right when each field holds what was said."""
    given = [fields.get(f"field-{each.id}", "").strip() for each in question.fields]
    parts = [
        _GRADERS[field.kind](field, text, setting.style)
        for field, text in zip(question.fields, given, strict=True)
    ]
    return all_right(parts, is_complete=any(given))


def _text(field: Field, given: str, _: DateStyle) -> Part:
    accepted = {plain(each) for each in field.answers} or _NOTHING
    right = field.answers[0] if field.answers else ""
    return _part(field, given, right, is_right=plain(given) in accepted)


def _date(field: Field, given: str, style: DateStyle) -> Part:
    days = [parse_date(each) for each in field.answers]
    day = _day(given)
    # Its own year goes without saying, another one does not.
    words = DayWords(today=days[0] if days else day or date.min, style=style)
    right = words.long(days[0]) if days else ""
    is_right = day in days if days else not given
    return _part(field, words.long(day) if day else given, right, is_right=is_right)


def _day(text: str) -> date | None:
    try:
        return parse_date(text)
    except ValueError:
        return None


def _part(field: Field, answer: str, right: str, *, is_right: bool) -> Part:
    return Part(
        name=f"field-{field.id}",
        label=field.label,
        answer=answer,
        right=right,
        is_right=is_right,
        why=field.why,
    )


_GRADERS: dict[FieldKind, Callable[[Field, str, DateStyle], Part]] = {
    FieldKind.TEXT: _text,
    FieldKind.DATE: _date,
}
