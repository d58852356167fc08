"""One option, or all that are right."""

from typing import cast

from followup.catalogue.practice import lesson as words
from followup.drills.exercise import Choice
from followup.web.practice.asked import Asked
from followup.web.practice.kinds.feedback import part_at, ticked
from followup.web.visit import Values


def show(asked: Asked) -> Values:
    """Return the options, each with what it came to."""
    question = cast("Choice", asked.question)
    return {
        "type": "checkbox" if question.has_several else "radio",
        "options": [
            _option(asked, question, place, option.text)
            for place, option in enumerate(question.options)
        ],
    }


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
