"""Ask the schedule what the generated date questions ask: `python tests/golden/date_questions.py`.

The answer is taken from a whole plan, by `schedule`, and from nothing that a question says of itself.
"""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[2] / "pyapp"))

from followup.calendars import calendar_for
from followup.drills.dates.question import DateQuestion, question
from followup.drills.parts import Topic
from followup.follow_ups import FollowUp, Kind
from followup.model import Plan, Settings
from followup.policy import Policy
from followup.reasons import follow_up_reason
from followup.schedule import schedule

COUNT = 1000


def _on(attribute: str) -> Callable[[FollowUp], str]:
    return lambda follow_up: getattr(follow_up, attribute).isoformat()


def _may_ask(update: FollowUp) -> str:
    """Return the word for the update's status."""
    return {"due": "yes", "late": "yes", "waiting": "not-yet"}.get(update.status, "no")


_ANSWERS: dict[Topic, tuple[Kind, Callable[[FollowUp], str]]] = {
    Topic.NOTE: (Kind.THANK_YOU_NOTE, _on("due")),
    Topic.CALL: (Kind.UPDATE_CALL, _on("opens")),
    Topic.PROMISE: (Kind.UPDATE_CALL, _on("opens")),
    Topic.MOVE_ON: (Kind.MOVE_ON, _on("opens")),
    Topic.BUDGET: (Kind.UPDATE_CALL, _may_ask),
}


def disagreements(asked: DateQuestion) -> list[str]:
    """Return what is wrong with a question: more than one right option, another answer, another reason."""
    return list(_disagreements(asked))


def _disagreements(asked: DateQuestion) -> Iterator[str]:
    it = asked.situation
    calendar = calendar_for(it.country, None)
    plan = Plan(settings=Settings(country=it.country), opportunities=(it.opportunity,))
    (found,) = schedule(plan, today=it.today, policy=it.policy, calendar=calendar)
    kind, answer_of = _ANSWERS[it.topic]
    last = it.opportunity.interviews[-1].id
    (follow_up, *_) = (
        each for each in found.follow_ups if each.kind is kind and each.interview_id in {None, last}
    )
    reason = (
        found.verdict.reason
        if it.topic is Topic.BUDGET
        else follow_up_reason(follow_up, found.standing, calendar)
    )
    rights = [each for each in asked.options if each.is_right]
    if [each.value for each in rights] != [answer_of(follow_up)]:
        yield f"right: {[each.value for each in rights]}, schedule: {answer_of(follow_up)}"
    if reason != asked.reason or reason not in {each.why for each in rights}:
        yield f"reason: {asked.reason!r}, schedule: {reason!r}"
    if not len({each.value for each in asked.options}) == len(asked.options) > 1:
        yield f"options: {[each.value for each in asked.options]}"
    if not all(each.why for each in asked.options):
        yield "an option without a reason"


def count_agreeing(topic: Topic) -> int:
    """Return how many of a topic's first thousand questions agree with the schedule."""
    return sum(not disagreements(question(seed, topic, Policy())) for seed in range(COUNT))


def line(topic: Topic, agreeing: int) -> str:
    """Return what is printed."""
    return f"{topic}: {COUNT:,} generated date questions, {agreeing:,} answered as schedule() does"


if __name__ == "__main__":
    for each in Topic:
        print(line(each, count_agreeing(each)))
