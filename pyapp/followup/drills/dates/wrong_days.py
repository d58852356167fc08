"""Days that someone might take for the right one, and why each is not."""

from collections.abc import Iterator
from datetime import date, timedelta

from followup.business_calendar import ONE_DAY
from followup.catalogue import reasons
from followup.catalogue.practice import dates as words
from followup.catalogue.wording import period
from followup.dates import DayWords
from followup.drills.dates.situation import Situation
from followup.drills.draw import Draw
from followup.drills.parts import Topic

MOST = 3
_ONE_WEEK = timedelta(days=7)


def wrong_days(it: Situation, right: date, draw: Draw) -> list[date]:
    """Return up to three days that are plausible and wrong; the likeliest slips first."""
    slips = [each for each in _slips(it, right) if each != right and each >= it.interview]
    likely, *others = dict.fromkeys(slips)
    chosen = [likely]
    while others and len(chosen) < MOST:
        chosen.append(others.pop(draw.below(len(others))))
    return chosen


def _slips(it: Situation, right: date) -> Iterator[date]:
    """Yield the days, some of which may be the right one, or the same."""
    calendar, policy, clock = it.calendar, it.policy, it.clock
    usual = timedelta(days=policy.update_after_days)
    if it.topic is Topic.NOTE:
        yield calendar.roll(right)
        yield from (right + ONE_DAY, right + ONE_DAY * 2, it.interview, it.interview + _ONE_WEEK)
    elif it.topic is Topic.MOVE_ON:
        last = clock.silence.answered_on or clock.silence.called_on or clock.call_window_ends
        yield last + timedelta(days=policy.answer_wait_days)
        yield from (calendar.plus(last, 1), right + ONE_DAY, last + usual, calendar.plus(right, 3))
    else:
        yield from ([clock.silence.promise] if clock.silence.promise else [clock.earliest])
        yield from (clock.earliest, it.interview + usual, right - ONE_DAY, calendar.plus(right, 1))
        yield from (it.interview + _ONE_WEEK, clock.base + usual)


def why_wrong(it: Situation, day: date, right: date, written: DayWords) -> str:
    """Return why `day` is not the answer."""
    if it.topic is Topic.NOTE:
        form = _why_not_by(it, day, right)
    elif it.topic is Topic.MOVE_ON:
        form = words.GONE_EARLY if day < right else words.GONE_LATE
    else:
        form = _why_not_to_ask(it, day, right)
    return form.format(
        right=written.long(right),
        day=written.long(day),
        why=_why_closed(it, day),
        period=period(it.policy.update_after_days),
        base=written.long(it.clock.base),
    )


def _why_not_by(it: Situation, day: date, right: date) -> str:
    if day < right:
        return words.NOTE_EARLY
    is_rolled = day == it.calendar.roll(right)
    return words.NOTE_ROLLED if is_rolled else words.NOTE_LATE


def _why_not_to_ask(it: Situation, day: date, right: date) -> str:
    promise = it.clock.silence.promise
    if day > right:
        return words.TOO_LATE
    if promise and day <= promise:
        return words.NOT_OVER
    return words.TOO_EARLY if day < it.clock.earliest else words.DAY_OFF


def _why_closed(it: Situation, day: date) -> str:
    name = it.calendar.holidays.get(day)
    return reasons.HOLIDAY.format(name=name.split(";")[0]) if name else reasons.WEEKEND
