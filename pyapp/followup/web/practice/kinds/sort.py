"""Items, each to be put under one of a few headings."""

from typing import cast

from followup.catalogue.practice import lesson as words
from followup.drills.exercise import Sort
from followup.drills.grading.sort import shown_items
from followup.web.practice.asked import Asked
from followup.web.practice.kinds.feedback import part_at, told
from followup.web.visit import Values


def show(asked: Asked) -> Values:
    """Return the items in the order in which they are shown, and the headings."""
    question = cast("Sort", asked.question)
    return {
        "groups": question.groups,
        "rows": [
            _item(asked, place, item.text) for place, item in enumerate(shown_items(question))
        ],
    }


def _item(asked: Asked, place: int, text: str) -> Values:
    part = part_at(asked.result, place)
    return {
        "name": f"item-{place}",
        "text": text,
        "value": asked.value(f"item-{place}"),
        "feedback": told(part, words.BELONGS) if part else None,
    }
