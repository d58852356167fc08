"""Dates: `seed` says which situations were drawn, `date-0` and so on hold the value of the chosen option."""

from followup.drills.dates.question import DateQuestion, question
from followup.drills.draw import seed_of
from followup.drills.exercise import Dates
from followup.drills.grading.result import Fields, Part, Result, Setting, all_right


def drawn(asked: Dates, seed: str, setting: Setting) -> tuple[DateQuestion, ...]:
    """Return the situations of a question; any text is a seed, and the same one gives the same ones."""
    return tuple(
        question(
            seed_of(f"{asked.id} {seed} {place}"),
            asked.about[place % len(asked.about)],
            setting.policy,
            setting.style,
        )
        for place in range(asked.count)
    )


def grade(asked: Dates, fields: Fields, setting: Setting) -> Result:
    """Return the result: right when each answer is the schedule's."""
    found = drawn(asked, fields.get("seed", ""), setting)
    parts = [
        _part(f"date-{place}", each, fields.get(f"date-{place}", ""))
        for place, each in enumerate(found)
    ]
    return all_right(parts, is_complete=all(each.answer for each in parts))


def _part(name: str, asked: DateQuestion, value: str) -> Part:
    chosen = next((each for each in asked.options if each.value == value), None)
    is_right = chosen is asked.right
    wrong = "" if chosen is None or is_right else f"{chosen.why} "
    return Part(
        name=name,
        label=asked.ask,
        answer=chosen.text if chosen else "",
        right=asked.right.text,
        is_right=is_right,
        why=f"{wrong}{asked.reason}",
    )
