"""What happens after the interview: one story for each topic, with its variants."""

from collections.abc import Callable
from datetime import date, timedelta

from followup.business_calendar import ONE_DAY
from followup.drills.dates.beginnings import beginning, with_earlier_round, with_notes_sent
from followup.drills.dates.situation import Situation
from followup.drills.draw import Draw
from followup.drills.parts import Topic
from followup.model import Purpose
from followup.policy import Policy

_FRIDAY = 4
# A site may allow more calls than a story can tell of.
_MOST_CALLS = 3


def situation(seed: int, topic: Topic, policy: Policy) -> Situation:
    """Return the situation that follows from a seed."""
    draw = Draw(seed)
    return _STORIES[topic](draw, beginning(draw, topic, policy))


def _note(_: Draw, it: Situation) -> Situation:
    return it


def _call(draw: Draw, it: Situation) -> Situation:
    """They are silent, or wrote first, or it was the second interview."""
    variant = draw.below(4)
    if variant == 0:
        return with_notes_sent(with_earlier_round(it, draw))
    it = with_notes_sent(it)
    return it.after(Purpose.REPLY, _later(draw, it, 2, 9)) if variant == 1 else it


def _promise(draw: Draw, it: Situation) -> Situation:
    """They named a day, at the interview or in a message: before the usual wait ends, or after."""
    promised = it.interview + timedelta(days=draw.among(4, it.policy.update_after_days + 25))
    if draw.below(2):
        promised += ONE_DAY * ((_FRIDAY - promised.weekday()) % 7)
    if draw.below(3):
        return with_notes_sent(it.promised(promised))
    it = with_notes_sent(it)
    return it.after(Purpose.REPLY, _later(draw, it, 1, 2), promised)


def _move_on(draw: Draw, it: Situation) -> Situation:
    """Nobody asked, or they were asked and are silent, or said something without a date."""
    it = with_notes_sent(it)
    variant = draw.below(4)
    if variant == 0:
        return it.on(it.clock.call_window_ends + ONE_DAY)
    it = _asked(draw, it)
    return it.after(Purpose.REPLY, _later(draw, it, 1, 4)) if variant == 1 else it


def _budget(draw: Draw, it: Situation) -> Situation:
    """They were asked, and then were silent, said something, or named a day that passed or did not."""
    it = _asked(draw, with_notes_sent(it))
    variant = draw.below(4)
    if variant == 0:
        return it.on(_later(draw, it, 1, 9))
    answered = _later(draw, it, 1, 4)
    if variant == 1:
        it = it.after(Purpose.REPLY, answered)
        return it.on(_later(draw, it, 1, 12))
    promised = answered + timedelta(days=draw.among(5, 15))
    it = it.after(Purpose.REPLY, answered, promised)
    if variant == 2:
        return it.on(promised - ONE_DAY * draw.below(4))
    return it.on(it.calendar.plus(it.clock.call_opens, draw.below(2)))


def _asked(draw: Draw, it: Situation) -> Situation:
    """Return the situation after as many calls as may be, each in its time."""
    for _ in range(min(it.policy.update_budget, _MOST_CALLS)):
        late = draw.below(min(3, it.policy.call_window_days))
        it = it.after(Purpose.UPDATE, it.calendar.plus(it.clock.call_opens, late))
    return it


def _later(draw: Draw, it: Situation, least: int, most: int) -> date:
    return it.today + timedelta(days=draw.among(least, most))


_STORIES: dict[Topic, Callable[[Draw, Situation], Situation]] = {
    Topic.NOTE: _note,
    Topic.CALL: _call,
    Topic.PROMISE: _promise,
    Topic.MOVE_ON: _move_on,
    Topic.BUDGET: _budget,
}
