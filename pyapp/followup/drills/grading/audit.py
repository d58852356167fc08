"""Audit: `entry-0` and so on are ticked where a contact went too far. The schedule knows the answer."""

from followup.catalogue.practice.grading import ELSEWHERE
from followup.dates import DayWords
from followup.drills.contact_log import too_far, update_before
from followup.drills.exercise import Audit
from followup.drills.grading.result import Fields, Part, Result, Setting, all_right


def grade(question: Audit, fields: Fields, setting: Setting) -> Result:
    """Return the result; ticking nothing is an answer too."""
    parts = [_part(question, place, fields, setting) for place in range(len(question.entries))]
    return all_right(parts, is_complete=True)


def _part(question: Audit, place: int, fields: Fields, setting: Setting) -> Part:
    entry, name = question.entries[place], f"entry-{place}"
    is_wanted = too_far(question, place, setting.policy)
    is_chosen = bool(fields.get(name))
    is_as_written = is_wanted is entry.too_far
    return Part(
        name=name,
        label=entry.text,
        is_right=is_chosen is is_wanted,
        is_chosen=is_chosen,
        is_wanted=is_wanted,
        why=entry.why if is_as_written else _reason(question, place, setting),
    )


def _reason(question: Audit, place: int, setting: Setting) -> str:
    """Return why the answer here is not the one for which the author gave a reason."""
    update = update_before(question, place, setting.policy)
    words = DayWords(today=question.entries[place].day, style=setting.style)
    return ELSEWHERE[update.status].format(opens=words.long(update.opens))
