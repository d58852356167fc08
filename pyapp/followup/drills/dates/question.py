"""A question about a date: the facts in words, the options, and the schedule's own answer and reason.

Laws: exactly one option is right, and it is what the schedule says; options are distinct; the same seed
and topic make the same question.
"""

from dataclasses import dataclass
from datetime import date

from followup.catalogue.practice import dates as words
from followup.catalogue.reasons import CONTACTS
from followup.dates import DateStyle, DayWords
from followup.drills.dates.facts import facts
from followup.drills.dates.situation import Situation
from followup.drills.dates.stories import situation
from followup.drills.dates.wrong_days import why_wrong, wrong_days
from followup.drills.draw import Draw
from followup.drills.parts import Topic
from followup.follow_ups import IS_OPEN, FollowUp, Kind, Status
from followup.policy import Policy
from followup.reasons import follow_up_reason
from followup.schedule import OpportunitySchedule, schedule_one


@dataclass(frozen=True, kw_only=True, slots=True)
class DateOption:
    """One answer: `value` is a day as YYYY-MM-DD, or "yes", "not-yet" or "no"."""

    value: str
    text: str
    is_right: bool
    why: str


@dataclass(frozen=True, kw_only=True, slots=True)
class DateQuestion:
    """A drawn question; `reason` is the schedule's, for the right option."""

    situation: Situation
    facts: tuple[str, ...]
    ask: str
    options: tuple[DateOption, ...]
    reason: str

    @property
    def right(self) -> DateOption:
        """The one right option."""
        return next(each for each in self.options if each.is_right)


def question(
    seed: int, topic: Topic, policy: Policy, style: DateStyle = DateStyle.MONTH_FIRST
) -> DateQuestion:
    """Return the question that follows from a seed."""
    it = situation(seed, topic, policy)
    day = DayWords(today=it.today, style=style)
    scheduled = schedule_one(it.opportunity, day, policy, it.calendar)
    update = _follow_up(scheduled, _KINDS[topic])
    is_about_a_day = topic is not Topic.BUDGET
    reason = (
        follow_up_reason(update, scheduled.standing, it.calendar)
        if is_about_a_day
        else scheduled.verdict.reason
    )
    options = (
        _days(it, _answer(topic, update), day, reason, Draw(seed))
        if is_about_a_day
        else _words(update.status, reason)
    )
    contact = CONTACTS[it.opportunity.preferred_channel]
    return DateQuestion(
        situation=it,
        facts=facts(it, day, _last(it, options)),
        ask=words.ASK[topic].format(contact=contact),
        options=options,
        reason=reason,
    )


_KINDS = {
    Topic.NOTE: Kind.THANK_YOU_NOTE,
    Topic.CALL: Kind.UPDATE_CALL,
    Topic.PROMISE: Kind.UPDATE_CALL,
    Topic.MOVE_ON: Kind.MOVE_ON,
    Topic.BUDGET: Kind.UPDATE_CALL,
}


def _follow_up(scheduled: OpportunitySchedule, kind: Kind) -> FollowUp:
    """Return the follow-up of the latest interview, or of the opportunity."""
    return [each for each in scheduled.follow_ups if each.kind is kind][-1]


def _answer(topic: Topic, follow_up: FollowUp) -> date:
    return follow_up.due if topic is Topic.NOTE else follow_up.opens


def _days(
    it: Situation, right: date, day: DayWords, reason: str, draw: Draw
) -> tuple[DateOption, ...]:
    """Return the right day among wrong ones, by date."""
    return tuple(
        DateOption(
            value=each.isoformat(),
            text=day.long(each),
            is_right=each == right,
            why=reason if each == right else why_wrong(it, each, right, day),
        )
        for each in sorted([right, *wrong_days(it, right, draw)])
    )


def _words(status: Status, reason: str) -> tuple[DateOption, ...]:
    """Return whether the update is open, will be, or is no more."""
    right = "yes" if status in IS_OPEN else "not-yet" if status is Status.WAITING else "no"
    return tuple(
        DateOption(
            value=value,
            text=text,
            is_right=value == right,
            why=reason if value == right else words.MAY[value, right],
        )
        for value, text in words.MAY_ASK.items()
    )


def _last(it: Situation, options: tuple[DateOption, ...]) -> date:
    """Return the last day that matters: of the options, or today."""
    if it.topic is Topic.BUDGET:
        return it.today
    return max(it.today, *(date.fromisoformat(each.value) for each in options))
