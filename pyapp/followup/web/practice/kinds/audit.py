"""A log of contacts; those that went too far are ticked."""

from typing import cast

from followup.catalogue import labels
from followup.catalogue.practice import lesson as words
from followup.dates import DayWords
from followup.drills.exercise import Audit
from followup.drills.parts import Entry
from followup.web.practice.asked import Asked
from followup.web.practice.kinds.feedback import part_at, ticked
from followup.web.visit import Values


def show(asked: Asked) -> Values:
    """Return what the log rests on, and its entries."""
    question = cast("Audit", asked.question)
    days = DayWords(today=question.interview, style=asked.setting.style)
    return {
        "interview": days.long(question.interview),
        "promised": days.long(question.promised) if question.promised else "",
        "entries": [
            _entry(asked, place, entry, days) for place, entry in enumerate(question.entries)
        ],
    }


def _entry(asked: Asked, place: int, entry: Entry, days: DayWords) -> Values:
    part = part_at(asked.result, place)
    return {
        "name": f"entry-{place}",
        "day": days.long(entry.day),
        "channel": labels.CHANNELS[entry.channel],
        "text": entry.text,
        "is_checked": bool(asked.value(f"entry-{place}")),
        "feedback": ticked(part, words.TOO_FAR) if part else None,
    }
