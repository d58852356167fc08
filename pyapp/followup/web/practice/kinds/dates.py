"""Situations that were drawn, each with days to choose from."""

from typing import cast

from followup.catalogue.practice import lesson as words
from followup.drills.exercise import Dates
from followup.drills.grading.dates import drawn
from followup.web.practice.asked import Asked
from followup.web.practice.kinds.feedback import part_at, told
from followup.web.visit import Values

FIRST = 1


def show(asked: Asked) -> Values:
    """Return the situations; what is drawn next follows from `another`."""
    found = drawn(cast("Dates", asked.question), asked.state, asked.setting)
    return {
        "situations": [
            {
                "name": f"date-{place}",
                "facts": each.facts,
                "ask": each.ask,
                "options": each.options,
                "value": asked.value(f"date-{place}"),
                "feedback": told(part, words.DAY)
                if (part := part_at(asked.result, place))
                else None,
            }
            for place, each in enumerate(found)
        ],
        "another": next_seed(asked.state),
    }


def next_seed(seed: str) -> str:
    """Return the seed after one: numbers follow each other, anything else counts as the first."""
    return str(
        int(seed) + 1 if seed.isascii() and seed.isdecimal() and len(seed) < 9 else FIRST + 1
    )
