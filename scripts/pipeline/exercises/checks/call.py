"""A branching call: every step is reached, and from every step an end is."""

from collections.abc import Iterator, Mapping, Set

from followup.drills.exercise import Call
from followup.drills.parts import Grade, Step
from followup.policy import Policy
from followup.quoting import shown
from pipeline.exercises.checks.lists import between, own_ids, own_texts


def check(question: Call, path: str, _: Policy) -> Iterator[str]:
    """Yield what is wrong with the steps, and then with the ways between them."""
    yield from own_ids(question.steps, f"{path}.steps")
    known = {each.id: each for each in question.steps}
    broken = [*_links(question, path, known)]
    yield from broken
    for place, step in enumerate(question.steps):
        yield from _step(step, f"{path}.steps[{place}]")
    if not broken:
        yield from _ways(question, path, known)


def _links(question: Call, path: str, known: Mapping[str, Step]) -> Iterator[str]:
    """Yield each name of a step that is none."""
    names = ", ".join(known)
    if question.start not in known:
        yield f"{path}.start: expected the id of a step, one of {names}, got {shown(question.start)}"
    for place, step in enumerate(question.steps):
        for answer_place, answer in enumerate(step.answers):
            if answer.to not in known:
                here = f"{path}.steps[{place}].answers[{answer_place}].to"
                yield f"{here}: expected the id of a step, one of {names}, got {shown(answer.to)}"


def _step(step: Step, path: str) -> Iterator[str]:
    """Yield what is wrong with one step: it has either 2 to 4 answers, or an end and its reason."""
    if step.end and step.answers:
        yield f"{path}: expected either answers or an end, got both"
    elif step.end and not step.why:
        yield f"{path}.why: expected this key beside end, but it is missing"
    elif not step.end and not step.answers:
        yield f"{path}: expected either answers or an end, got none"
    elif step.answers:
        yield from between(step.answers, f"{path}.answers", 2, 4)
        yield from own_texts(step.answers, f"{path}.answers")
        if step.why:
            yield f"{path}.why: expected it beside end only; each answer has its own why"


def _ways(question: Call, path: str, known: Mapping[str, Step]) -> Iterator[str]:
    ways = {own_id: {each.to for each in step.answers} for own_id, step in known.items()}
    reached = _reached(ways, {question.start})
    ends = {each.id for each in question.steps if each.end}
    back = {own_id: {each for each in ways if own_id in ways[each]} for own_id in ways}
    ending = _reached(back, ends)
    for place, step in enumerate(question.steps):
        here = f"{path}.steps[{place}]"
        if step.id not in reached:
            yield f"{here}: no answer leads to {shown(step.id)}; let one, or take the step away"
        elif step.id not in ending:
            yield f"{here}: from {shown(step.id)} no end can be reached; lead an answer out of the loop"
    if not any(known[each].end is Grade.GOOD for each in reached & ends):
        yield f"{path}.steps: expected a step with end = 'good' that can be reached, got none"


def _reached(ways: Mapping[str, Set[str]], start: Set[str]) -> set[str]:
    """Return all to which ways lead from `start`, and that itself."""
    reached: set[str] = set()
    ahead = set(start)
    while ahead:
        here = ahead.pop()
        reached.add(here)
        ahead |= ways[here] - reached
    return reached
