"""Sort: `item-0` and so on, by the place where an item is shown, hold the id of a group."""

from followup.drills.draw import shuffled
from followup.drills.exercise import Sort
from followup.drills.grading.result import Fields, Part, Result, Setting, all_right
from followup.drills.parts import Item


def shown_items(question: Sort) -> tuple[Item, ...]:
    """Return the items in the order in which they are shown, always the same one."""
    return shuffled(question.items, question.id)


def grade(question: Sort, fields: Fields, _: Setting) -> Result:
    """Return the result: right when each item is in its group."""
    names = {each.id: each.name for each in question.groups}
    given = [fields.get(f"item-{place}", "") for place in range(len(question.items))]
    parts = [
        Part(
            name=f"item-{place}",
            label=item.text,
            answer=names.get(group, ""),
            right=names[item.group],
            is_right=group == item.group,
            why=item.why,
        )
        for place, (item, group) in enumerate(zip(shown_items(question), given, strict=True))
    ]
    return all_right(parts, is_complete=all(group in names for group in given))
