"""The silence clock of one opportunity (docs/about/rulebook.md, "The silence clock").

`EFFECTS` is its table of what an entry does, row by row; the first row that applies counts.

Laws: `call_opens` is a business day, at least `update_after_days` after `base`, and after the promised
date; `call_opens <= call_window_ends < move_on_date` while no call was made; a call logged last
never opens another.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from followup.business_calendar import ONE_DAY, BusinessCalendar
from followup.model import Direction, Opportunity, Purpose, Touchpoint
from followup.policy import Policy


@dataclass(frozen=True, kw_only=True, slots=True)
class Silence:
    """What the touchpoints have made of the wait so far."""

    since: date
    promise: date | None
    calls: int = 0
    called_on: date | None = None
    answered_on: date | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class SilenceClock:
    """The dates that one wait leads to; `earliest` is `call_opens` before it rolls to a business day."""

    anchor: date
    silence: Silence
    is_spent: bool
    base: date
    earliest: date
    call_opens: date
    call_window_ends: date
    move_on_date: date

    @property
    def is_promised(self) -> bool:
        """Say whether the date that they gave, rather than the silence, decides when to call."""
        promise = self.silence.promise
        return promise is not None and promise + ONE_DAY == self.earliest


def silence_clock(
    opportunity: Opportunity, policy: Policy, calendar: BusinessCalendar
) -> SilenceClock | None:
    """Return the clock, or None while no interview counts."""
    counting = [interview.date for interview in opportunity.interviews if not interview.cancelled]
    if not counting:
        return None
    anchor = max(counting)
    silence = _read(opportunity, anchor)
    is_spent = silence.calls >= policy.update_budget
    base = _base(silence, is_spent)
    earliest = _earliest(base, silence.promise, policy)
    opens = calendar.roll(earliest)
    window_ends = calendar.plus(opens, policy.call_window_days - 1)
    return SilenceClock(
        anchor=anchor,
        silence=silence,
        is_spent=is_spent,
        base=base,
        earliest=earliest,
        call_opens=opens,
        call_window_ends=window_ends,
        move_on_date=_move_on_date(silence, is_spent, window_ends, policy, calendar),
    )


def _read(opportunity: Opportunity, anchor: date) -> Silence:
    silence = Silence(since=anchor, promise=opportunity.decision_expected_by)
    for touchpoint in _in_date_order(opportunity.touchpoints):
        if touchpoint.date >= anchor:
            silence = _after(touchpoint, silence)
    return silence


def _after(touchpoint: Touchpoint, silence: Silence) -> Silence:
    """Return what `touchpoint` makes of the wait so far."""
    effect = next(effect for applies, effect in EFFECTS if applies(silence, touchpoint))
    return effect(silence, touchpoint)


def _in_date_order(touchpoints: Iterable[Touchpoint]) -> list[Touchpoint]:
    """Return the touchpoints by date; sorting is stable, so ties keep the document's order."""
    return sorted(touchpoints, key=lambda touchpoint: touchpoint.date)


def _is_a_date(_: Silence, touchpoint: Touchpoint) -> bool:
    return _is_theirs(touchpoint) and touchpoint.decision_expected_by is not None


def _is_unasked(silence: Silence, touchpoint: Touchpoint) -> bool:
    return _is_theirs(touchpoint) and not silence.calls


def _is_answer(silence: Silence, touchpoint: Touchpoint) -> bool:
    return _is_theirs(touchpoint) and bool(silence.calls)


def _is_asking(_: Silence, touchpoint: Touchpoint) -> bool:
    return touchpoint.purpose is Purpose.UPDATE


def _is_any(_: Silence, __: Touchpoint) -> bool:
    return True


def _is_theirs(touchpoint: Touchpoint) -> bool:
    return touchpoint.direction is Direction.INBOUND


def _set_a_date(silence: Silence, touchpoint: Touchpoint) -> Silence:
    """They set a new date: one new call, after it."""
    return Silence(since=silence.since, promise=touchpoint.decision_expected_by)


def _wrote_first(silence: Silence, touchpoint: Touchpoint) -> Silence:
    """They wrote first: two weeks of silence count from there."""
    return replace(silence, since=touchpoint.date, promise=None)


def _answered(silence: Silence, touchpoint: Touchpoint) -> Silence:
    return replace(silence, answered_on=touchpoint.date)


def _called(silence: Silence, touchpoint: Touchpoint) -> Silence:
    return replace(silence, calls=silence.calls + 1, called_on=touchpoint.date, answered_on=None)


def _none(silence: Silence, _: Touchpoint) -> Silence:
    return silence


EFFECTS: tuple[
    tuple[Callable[[Silence, Touchpoint], bool], Callable[[Silence, Touchpoint], Silence]], ...
] = (
    (_is_a_date, _set_a_date),
    (_is_unasked, _wrote_first),
    (_is_answer, _answered),
    (_is_asking, _called),
    (_is_any, _none),
)


def _base(silence: Silence, is_spent: bool) -> date:
    """Return the day from which silence counts: a later call where a site allows more than one."""
    if silence.called_on is None or is_spent:
        return silence.since
    return max(silence.called_on, silence.answered_on or silence.called_on)


def _earliest(base: date, promise: date | None, policy: Policy) -> date:
    two_weeks_on = base + timedelta(days=policy.update_after_days)
    return max(two_weeks_on, promise + ONE_DAY) if promise else two_weeks_on


def _move_on_date(
    silence: Silence,
    is_spent: bool,
    window_ends: date,
    policy: Policy,
    calendar: BusinessCalendar,
) -> date:
    if is_spent and silence.answered_on:
        return calendar.roll(silence.answered_on + timedelta(days=policy.update_after_days))
    if is_spent and silence.called_on:
        return calendar.plus(silence.called_on, policy.answer_wait_days)
    return calendar.plus(window_ends, policy.answer_wait_days)
