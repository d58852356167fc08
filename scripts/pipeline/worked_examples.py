"""Worked examples for pages: a story, told day by day by the rules themselves, as Markdown.

A story is a list of lines: a day, what goes into the log, and perhaps the day that they named.

    "2026-11-03 interview", "+1 thank_you", "opens update", "+2 reply +10"

A day is a date, "+2" for two days after the one before, or "opens" for the day on which asking becomes
fine; so a story holds whatever numbers a site has chosen. An interview is known from the line before on.
Notes go to everyone of the latest interview.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from followup.business_calendar import ONE_DAY
from followup.calendars import calendar_for
from followup.catalogue import labels
from followup.catalogue.wording import counted, listed
from followup.changes import put_interview, put_touchpoint
from followup.clock import SilenceClock, silence_clock
from followup.dates import DayWords
from followup.model import (
    Channel,
    Interview,
    Interviewer,
    Opportunity,
    Plan,
    Purpose,
    Settings,
    Stage,
    Touchpoint,
)
from followup.policy import Policy
from followup.schedule import OpportunitySchedule, schedule_one
from pipeline.markdown_tables import markdown_table
from pipeline.project import BuildError

_CALENDAR = calendar_for("US", None)
_ID = "o"
_NAMES = ("Dana Reyes", "Lee Okafor")
_UNTOLD = Opportunity(id=_ID, company="", stage=Stage.ACTIVE, interviews=(), touchpoints=())


@dataclass(frozen=True, kw_only=True, slots=True)
class Fact:
    """What is known from `day` on: the opportunity as it then is, and what the log says of it."""

    day: date
    opportunity: Opportunity
    said: str


def day_by_day(lines: Sequence[str], policy: Policy) -> str:
    """Return a story as a list: each day on which something happens or on which the advice changes."""
    parts, before = [], ""
    facts = told(lines, policy)
    for day in days(facts, policy):
        verdict = _schedule(facts, day, policy).verdict
        said = [f"In the log: {each.said}" for each in facts if each.day == day]
        until = f" ({_words(day).short(verdict.until)})" if verdict.until else ""
        advice = f"`{verdict.kind}`{until}: {verdict.reason}"
        if said or advice != before:
            parts.append("\n:   ".join((_words(day).short(day), *said, advice)))
        before = advice
    return "\n\n".join(parts)


def follow_ups(lines: Sequence[str], policy: Policy) -> str:
    """Return the follow-ups of a story as a table, as they are on its last day."""
    facts = told(lines, policy)
    day = facts[-1].day
    short = _words(day).short
    rows = (
        (
            f"`{each.kind}`",
            facts[-1].opportunity.name_of(each.interviewer_id),
            *(short(found) if found else "" for found in (each.opens, each.due, each.expires)),
            short(each.remind_on),
            f"`{each.status}`",
        )
        for each in _schedule(facts, day, policy).follow_ups
    )
    head = ("Follow-up", "To", "`opens`", "`due`", "`expires`", "`remind_on`", "`status`")
    return markdown_table(head, rows)


def told(lines: Sequence[str], policy: Policy) -> list[Fact]:
    """Return the facts of a story, line by line."""
    facts: list[Fact] = []
    for line in lines:
        when, what, *named = line.split()
        so_far = facts[-1].opportunity if facts else _UNTOLD
        before = facts[-1].day if facts else date.min
        day = _day(when, before, so_far, policy)
        decided = _day(named[0], day, so_far, policy) if named else None
        if what == "interview":
            facts.append(_invited(so_far, day, known_on=before if facts else day))
        else:
            facts.append(_logged(so_far, day, Purpose(what), decided))
    return facts


def _day(written: str, before: date, so_far: Opportunity, policy: Policy) -> date:
    if written == "opens":
        return _clock(so_far, policy).call_opens
    is_later = written.startswith("+")
    return before + timedelta(days=int(written)) if is_later else date.fromisoformat(written)


def _invited(so_far: Opportunity, day: date, known_on: date) -> Fact:
    number = len(so_far.interviews) + 1
    people = tuple(
        Interviewer(id=f"p{number}-{place}", name=name) for place, name in enumerate(_NAMES)
    )
    plan = Plan(settings=Settings(), opportunities=(so_far,))
    plan = put_interview(plan, _ID, Interview(id=f"i{number}", date=day, interviewers=people))
    ahead = f", set for {_words(known_on).short(day)}" if day > known_on else ""
    said = f"Interview with {listed(_NAMES)}{ahead}"
    return Fact(day=known_on, opportunity=plan.opportunities[0], said=said)


def _logged(so_far: Opportunity, day: date, purpose: Purpose, decided: date | None) -> Fact:
    is_note = purpose is Purpose.THANK_YOU
    people = [each.id for each in so_far.interviews[-1].interviewers] if is_note else [None]
    plan = Plan(settings=Settings(), opportunities=(so_far,))
    for number, person in enumerate(people, start=len(so_far.touchpoints)):
        entry = Touchpoint(
            id=f"t{number}",
            date=day,
            direction=purpose.direction,
            channel=Channel.EMAIL,
            purpose=purpose,
            interviewer_id=person,
            decision_expected_by=decided,
        )
        plan = put_touchpoint(plan, _ID, entry)
    said = labels.PURPOSES[purpose]
    said += f" ({counted(len(people), 'entry', 'entries')})" if is_note else ""
    said += f", with a day: {_words(day).short(decided)}" if decided else ""
    return Fact(day=day, opportunity=plan.opportunities[0], said=said)


def days(facts: Sequence[Fact], policy: Policy) -> Iterator[date]:
    """Yield every day from the first fact to the one on which nothing is left to wait for."""
    latest = facts[-1]
    is_waiting = latest.opportunity.stage is Stage.ACTIVE
    last = _clock(latest.opportunity, policy).move_on_date if is_waiting else latest.day
    for number in range((last - facts[0].day).days + 1):
        yield facts[0].day + number * ONE_DAY


def _schedule(facts: Sequence[Fact], day: date, policy: Policy) -> OpportunitySchedule:
    """Return what the planner says on a day, knowing what had happened by then."""
    *_, known = (each.opportunity for each in facts if each.day <= day)
    return schedule_one(known, _words(day), policy, _CALENDAR)


def _clock(opportunity: Opportunity, policy: Policy) -> SilenceClock:
    clock = silence_clock(opportunity, policy, _CALENDAR)
    if clock is None:
        msg = "worked example: expected an interview in the first line of a story"
        raise BuildError(msg)
    return clock


def _words(day: date) -> DayWords:
    return DayWords(today=day)
