"""Choice: `option` holds the place of the chosen one; where several are right, `option-0` etc. are ticked."""

from followup.drills.exercise import Choice
from followup.drills.grading.result import Fields, Part, Result, Setting, place_in


def grade(question: Choice, fields: Fields, _: Setting) -> Result:
    """Return the result: right when exactly what is right was chosen."""
    chosen = _chosen(question, fields)
    parts = tuple(
        Part(
            name=f"option-{place}" if question.has_several else "option",
            label=option.text,
            is_right=option.right is (place in chosen),
            is_chosen=place in chosen,
            is_wanted=option.right,
            why=option.why,
        )
        for place, option in enumerate(question.options)
    )
    is_right = all(each.is_right for each in parts)
    return Result(is_right=is_right, is_complete=bool(chosen), parts=parts)


def _chosen(question: Choice, fields: Fields) -> set[int]:
    count = len(question.options)
    if question.has_several:
        return {place for place in range(count) if fields.get(f"option-{place}")}
    place = place_in(fields.get("option"), count)
    return set() if place is None else {place}
