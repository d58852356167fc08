"""One option, or all that are right."""

from typing import cast

from followup.catalogue.practice import lesson as words
from followup.drills.draw import shuffled
from followup.drills.exercise import Choice
from followup.web.practice.asked import Asked
from followup.web.practice.kinds.feedback import part_at, ticked
from followup.web.visit import Values

_FEW = 3


def show(asked: Asked) -> Values:
    """Return the options, each with what it came to."""
    question = cast("Choice", asked.question)
    return {
        "type": "checkbox" if question.has_several else "radio",
        "options": [
            _option(asked, question, place, question.options[place].text)
            for place in _order(question)
        ],
    }


def _order(question: Choice) -> tuple[int, ...]:
    """Return the places in the order of the screen: whoever writes has a favorite place for what is right.

    A few options stand as they were written, since they often are steps of one scale.
    """
    places = tuple(range(len(question.options)))
    return shuffled(places, question.id) if len(places) > _FEW else places


def _option(asked: Asked, question: Choice, place: int, text: str) -> Values:
    name, value = (f"option-{place}", "yes") if question.has_several else ("option", str(place))
    told = words.SOME_OF_SEVERAL if question.has_several else words.ONE_OF_SEVERAL
    part = part_at(asked.result, place)
    return {
        "name": name,
        "value": value,
        "text": text,
        "is_checked": asked.value(name) == value,
        "feedback": ticked(part, told) if part else None,
    }
