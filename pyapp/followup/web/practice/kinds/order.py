"""Parts in the order so far, each with a button that moves it up and one that moves it down."""

from typing import cast

from followup.catalogue.practice import lesson as words
from followup.drills.exercise import Order
from followup.drills.grading.order import shown_parts
from followup.web.practice.asked import Asked
from followup.web.practice.kinds.feedback import part_at, told
from followup.web.practice.ordering import moved, order_of
from followup.web.visit import Values


def show(asked: Asked) -> Values:
    """Return the parts in the order in which the visitor has them."""
    question = cast("Order", asked.question)
    shown = shown_parts(question)
    order = order_of(asked.state, len(shown))
    return {
        "parts": [
            {
                "place": place,
                "number": at + 1,
                "text": shown[place].text,
                "up": moved(order, at, at - 1) if at else "",
                "down": moved(order, at, at + 1) if at + 1 < len(order) else "",
                "feedback": _feedback(asked, place),
            }
            for at, place in enumerate(order)
        ]
    }


def _feedback(asked: Asked, place: int) -> object:
    part = part_at(asked.result, place)
    return told(part, words.PLACE) if part else None
