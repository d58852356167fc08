"""Where both plans have a value: which one is to be kept, asked in plain words."""

from dataclasses import dataclass
from typing import Any

from followup.catalogue.exchange import load as words
from followup.dates import DayWords
from followup.exchange.merging.plans import Difference, Merge
from followup.exchange.merging.settling import Conflict
from followup.web.exchange.load.taking import FROM_FILE, field_of
from followup.web.exchange.load.values import about, both_in_words
from followup.web.forms.fields import Form
from followup.web.views.file_names import file_name


@dataclass(frozen=True, kw_only=True, slots=True)
class Question:
    """One choice: its field, what it is about, and the two answers."""

    name: str
    what: str
    keep: str
    take: str
    is_taken: bool


type Questions = tuple[tuple[str, tuple[Question, ...]], ...]
"""The choices of each file, under its name."""


def questions_of(found: Merge, form: Form, days: DayWords, most: int) -> Questions:
    """Return up to `most` choices; what was chosen in the form before is chosen again."""
    groups: list[tuple[str, tuple[Question, ...]]] = []
    left = most
    for title, difference in _differences(found):
        some = difference.conflicts[:left]
        left -= len(some)
        if some:
            asked = tuple(_question(each, difference, form, days) for each in some)
            groups.append((title, asked))
    return tuple(groups)


def _differences(found: Merge) -> list[tuple[str, Difference[Any]]]:
    by_file = [(file_name(each.mine), each) for each in found.conflicting]
    return [*by_file, (words.YOUR_SETTINGS, found.settings)]


def _question(
    conflict: Conflict, difference: Difference[Any], form: Form, days: DayWords
) -> Question:
    mine, theirs = both_in_words(conflict, difference, days)
    return Question(
        name=field_of(conflict),
        what=about(conflict, days),
        keep=words.KEEP.format(value=mine),
        take=words.TAKE.format(value=theirs),
        is_taken=form.value(field_of(conflict)) == FROM_FILE,
    )
