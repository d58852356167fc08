"""Note: `note-0` and so on, by the place of the person, hold what was written. The coach reads them."""

from followup.drills.exercise import Note
from followup.drills.grading.result import Fields, Part, Result, Setting, all_right


def grade(question: Note, fields: Fields, setting: Setting) -> Result:
    """Return the result: right when the coach finds nothing that must be fixed; no try without a coach."""
    given = [fields.get(f"note-{place}", "").strip() for place in range(len(question.people))]
    must_fix = setting.coach(question, given) if setting.coach else [""] * len(given)
    parts = [
        Part(
            name=f"note-{place}",
            label=person.name,
            answer=text,
            is_right=bool(text) and not problem,
            why=problem,
        )
        for place, (person, text, problem) in enumerate(
            zip(question.people, given, must_fix, strict=True)
        )
    ]
    return all_right(parts, is_complete=all(given) and setting.coach is not None)
