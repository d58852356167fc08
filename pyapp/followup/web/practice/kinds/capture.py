"""What was said, line by line, and a form to fill from it."""

from typing import cast

from followup.catalogue.practice import lesson as words
from followup.drills.exercise import Capture
from followup.drills.grading.result import Part
from followup.drills.parts import Field
from followup.web.practice.asked import Asked
from followup.web.practice.kinds.feedback import part_at, told
from followup.web.visit import Values


def show(asked: Asked) -> Values:
    """Return the lines and the fields."""
    question = cast("Capture", asked.question)
    return {
        "lines": question.lines,
        "fields": [
            _field(field, asked, part_at(asked.result, place))
            for place, field in enumerate(question.fields)
        ],
    }


def _field(field: Field, asked: Asked, part: Part | None) -> Values:
    otherwise = words.SAID if field.answers else words.NEVER_SAID
    return {
        "name": f"field-{field.id}",
        "label": field.label,
        "type": field.kind,
        "value": asked.value(f"field-{field.id}"),
        "feedback": told(part, otherwise) if part else None,
    }
