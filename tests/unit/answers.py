"""Right and wrong answers to any question of any lesson, as the form of its screen sends them."""

from followup.drills.exercise import (
    Audit,
    Call,
    Capture,
    Choice,
    Dates,
    Note,
    Order,
    Question,
    Sort,
)
from followup.drills.grading.call import walk
from followup.drills.grading.dates import drawn
from followup.drills.grading.order import shown_parts
from followup.drills.grading.result import Setting
from followup.drills.grading.sort import shown_items
from followup.drills.library import shipped
from followup.drills.parts import Grade
from followup.policy import Policy

type Fields = dict[str, str]


def places() -> list[tuple[str, str]]:
    """Return every question of every lesson."""
    return [(lesson.slug, each) for lesson in shipped().lessons for each in lesson.questions]


def question_at(lesson: str, question: str) -> Question:
    """Return a question."""
    return shipped().question(lesson, question, Policy())


def right(question: Question) -> Fields:
    """Return an answer in which every part is right."""
    if isinstance(question, Choice):
        return _choice(question, is_right=True)
    if isinstance(question, Sort):
        return {f"item-{n}": item.group for n, item in enumerate(shown_items(question))}
    if isinstance(question, Order):
        shown = shown_parts(question)
        return {"state": ".".join(str(shown.index(each)) for each in question.parts)}
    if isinstance(question, Capture):
        return {f"field-{each.id}": each.answers[0] for each in question.fields if each.answers}
    if isinstance(question, Call):
        return {"state": _path(question, Grade.GOOD)}
    if isinstance(question, Audit):
        return {f"entry-{n}": "yes" for n, each in enumerate(question.entries) if each.too_far}
    if isinstance(question, Dates):
        found = drawn(question, "", Setting(policy=Policy()))
        return {f"date-{n}": each.right.value for n, each in enumerate(found)}
    return _notes(question)


def wrong(question: Question) -> Fields:
    """Return a complete answer in which something is wrong."""
    if isinstance(question, Choice):
        return _choice(question, is_right=False)
    if isinstance(question, Sort):
        first, second = (each.id for each in question.groups[:2])
        given = right(question)
        return {**given, "item-0": second if given["item-0"] == first else first}
    if isinstance(question, Order):
        return {"state": ""}
    if isinstance(question, Capture):
        return {**right(question), f"field-{question.fields[0].id}": "someone else"}
    if isinstance(question, Call):
        return {"state": _path(question, Grade.BAD)}
    if isinstance(question, Audit):
        return {f"entry-{n}": "yes" for n in range(len(question.entries))}
    if isinstance(question, Dates):
        found = drawn(question, "", Setting(policy=Policy()))
        other = next(each.value for each in found[0].options if not each.is_right)
        return {**right(question), "date-0": other}
    return dict.fromkeys(right(question), "Hi [Name], here is my bank card.")


def _choice(question: Choice, *, is_right: bool) -> Fields:
    wanted = [n for n, each in enumerate(question.options) if each.right is is_right]
    if question.has_several:
        return {f"option-{n}": "yes" for n in wanted}
    return {"option": str(wanted[0])}


def _path(question: Call, grade: Grade) -> str:
    """Return the shortest way to an end of this grade."""
    paths = [""]
    for path in paths:
        came = walk(question, path)
        if came.step.end is grade:
            return path
        paths += [came.path_with(n) for n in range(len(came.step.answers))]
    raise AssertionError(grade)


def _notes(question: Note) -> Fields:
    return {
        f"note-{n}": f"Dear {each.name},\n\nThank you for your time. {each.talking_points}\n\n"
        f"I would be glad to be your {question.role}.\n\n{question.sender}\n555 0100"
        for n, each in enumerate(question.people)
    }
