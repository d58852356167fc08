"""The kinds of question that need few checks."""

from collections.abc import Iterator

from followup.dates import parse_date
from followup.drills.exercise import Capture, Choice, Dates, Note, Order, Sort
from followup.drills.grading.capture import plain
from followup.drills.parts import Field, FieldKind
from followup.policy import Policy
from followup.quoting import shown
from pipeline.exercises.checks.lists import between, own_ids, own_texts


def choice(question: Choice, path: str, _: Policy) -> Iterator[str]:
    """Yield what is wrong: there are 2 to 6 options, some right and some not."""
    here = f"{path}.options"
    yield from between(question.options, here, 2, 6)
    yield from own_texts(question.options, here)
    rights = [each.right for each in question.options]
    if not any(rights):
        yield f"{here}: expected an option with right = true, got none"
    elif all(rights):
        yield f"{here}: expected an option that is not right, got none"


def sort(question: Sort, path: str, _: Policy) -> Iterator[str]:
    """Yield what is wrong: there are 2 to 4 groups and 3 to 10 items, each of one of them."""
    yield from between(question.groups, f"{path}.groups", 2, 4)
    yield from own_ids(question.groups, f"{path}.groups")
    yield from between(question.items, f"{path}.items", 3, 10)
    yield from own_texts(question.items, f"{path}.items")
    known = [each.id for each in question.groups]
    for place, item in enumerate(question.items):
        if item.group not in known:
            where = f"{path}.items[{place}].group"
            yield f"{where}: expected one of {', '.join(known)}, got {shown(item.group)}"


def order(question: Order, path: str, _: Policy) -> Iterator[str]:
    """Yield what is wrong: there are 3 to 7 parts."""
    yield from between(question.parts, f"{path}.parts", 3, 7)
    yield from own_texts(question.parts, f"{path}.parts")


def capture(question: Capture, path: str, _: Policy) -> Iterator[str]:
    """Yield what is wrong: something was said, and what counts as right can be typed."""
    yield from between(question.lines, f"{path}.lines", 1, 40)
    yield from between(question.fields, f"{path}.fields", 1, 12)
    yield from own_ids(question.fields, f"{path}.fields")
    if not any(each.answers for each in question.fields):
        yield f"{path}.fields: expected a field with answers, got none"
    for place, field in enumerate(question.fields):
        yield from _answers(field, f"{path}.fields[{place}].answers")


def _answers(field: Field, path: str) -> Iterator[str]:
    for place, answer in enumerate(field.answers):
        if field.kind is FieldKind.TEXT and not plain(answer):
            yield f"{path}[{place}]: expected a letter or a digit, got {shown(answer)}"
        if field.kind is FieldKind.DATE:
            try:
                parse_date(answer)
            except ValueError as error:
                yield f"{path}[{place}]: {error}"


def dates(question: Dates, path: str, _: Policy) -> Iterator[str]:
    """Yield what is wrong: 1 to 6 situations, about something."""
    if not 1 <= question.count <= _MOST_DATES:
        yield f"{path}.count: expected 1 to {_MOST_DATES}, got {question.count}"
    yield from between(question.about, f"{path}.about", 1, 5)


def note(question: Note, path: str, _: Policy) -> Iterator[str]:
    """Yield what is wrong: 1 to 3 people, each with a name of their own."""
    yield from between(question.people, f"{path}.people", 1, 3)
    names = [each.name for each in question.people]
    for place, name in enumerate(names):
        if name in names[:place]:
            yield f"{path}.people[{place}].name: expected a name of their own, got {shown(name)} again"


_MOST_DATES = 6
