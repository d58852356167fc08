"""What the page remembers between two events: the plan, how to undo, and what was just said."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from followup.business_calendar import WEEKDAYS_ONLY, BusinessCalendar
from followup.calendars import calendar_for, check_region
from followup.changes import find
from followup.dates import DayWords
from followup.errors import RegionError
from followup.habits import Habits, habits_for
from followup.model import EMPTY_PLAN, Opportunity, Plan
from followup.policy import Policy
from followup.remembered import Remembered
from followup.schedule import OpportunitySchedule, schedule_one

if TYPE_CHECKING:
    from followup.exchange.tables.choices import Arrived
    from followup.web.forms.fields import Form

# Plans share what an edit did not touch, so a step costs little; nobody undoes further than this.
_STEPS_KEPT = 200


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """An edit that can be undone, or done again: what it did, and the plan on its other side."""

    said: str
    plan: Plan


@dataclass(frozen=True, kw_only=True, slots=True)
class Unreadable:
    """A stored document that could not be read; it is kept as it is until the visitor decides."""

    text: str
    problem: str
    is_newer: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Notice:
    """What just happened, shown while the visitor stays on `screen`, on the day on which it was said.

    `undoes` offers to take it back, `redoes` to do it again.

    `touchpoint` is the address of the entry that was logged, to change its date; `calendar` that from
    which the dates just recorded go to a calendar.
    """

    said: str
    screen: str = ""
    day: date | None = None
    undoes: bool = False
    redoes: bool = False
    touchpoint: str = ""
    calendar: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Incoming:
    """A plan from elsewhere, read and not taken in yet; `source` says where it came from.

    Of a table it is the plan here with the table's rows in it.
    """

    plan: Plan
    source: str
    is_table: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class SealedFile:
    """A sealed backup that waits for its passphrase, which is never kept; `name` is the file's."""

    text: str
    name: str = ""


class _Rules(NamedTuple):
    """All that a schedule depends on, beside its opportunity."""

    words: DayWords
    policy: Policy
    calendar: BusinessCalendar


@dataclass(frozen=True, kw_only=True, slots=True)
class Session:
    """The plan as it stands, and the steps behind it; `real` is set aside while a sample is tried.

    `table` is one from elsewhere that the visitor is still looking at, `again` an answered question of an
    earlier lesson.
    """

    plan: Plan
    policy: Policy
    past: tuple[Step, ...] = ()
    future: tuple[Step, ...] = ()
    unreadable: Unreadable | None = None
    incoming: Incoming | None = None
    sealed: SealedFile | None = None
    table: "Arrived | None" = None
    again: "Form | None" = None
    notice: Notice | None = None
    languages: tuple[str, ...] = ()
    real: "Session | None" = None

    @property
    def is_sample(self) -> bool:
        """Say whether the plan is a sample, of which nothing is ever saved."""
        return self.real is not None

    @property
    def is_stored(self) -> bool:
        """Say whether what changes is saved: not a sample, nor over a plan that could not be read."""
        return not self.is_sample and self.unreadable is None

    @property
    def calendar(self) -> BusinessCalendar:
        """The business calendar that the settings choose; weekends only for an unknown region."""
        settings = self.plan.settings
        return (
            calendar_for(settings.country, settings.subdivision)
            if self.has_region
            else WEEKDAYS_ONLY
        )

    @property
    def has_region(self) -> bool:
        """Say whether the table has the region of the settings: a plan can outlive the table."""
        settings = self.plan.settings
        try:
            check_region(settings.country, settings.subdivision)
        except RegionError:
            return False
        return True

    def opportunity(self, own_id: str) -> Opportunity:
        """Return the opportunity with this id; raises MissingError."""
        return find(self.plan.opportunities, own_id)

    def edited(self, plan: Plan, said: str) -> "Session":
        """Return the session with `plan`, and the way back; what was undone before is given up."""
        step = Step(said=said, plan=self.plan)
        return replace(self, plan=plan, past=(*self.past, step)[-_STEPS_KEPT:], future=())

    def undone(self) -> "Session":
        """Return the session as it was before the last edit; itself when there was none."""
        if not self.past:
            return self
        *past, step = self.past
        again = Step(said=step.said, plan=self.plan)
        return replace(self, plan=step.plan, past=tuple(past), future=(*self.future, again))

    def redone(self) -> "Session":
        """Return the session with the last undone edit done again; itself when there is none."""
        if not self.future:
            return self
        *future, step = self.future
        back = Step(said=step.said, plan=self.plan)
        return replace(self, plan=step.plan, past=(*self.past, back), future=tuple(future))

    def with_camp(self, camp: Mapping[str, Any]) -> "Session":
        """Return the session with the camp's progress in it, which undoing an edit leaves alone.

        What was known before a copy was loaded is another progress, and comes back with its plan.
        """
        old = self.plan.camp
        return self._with_every_step(
            lambda plan: replace(plan, camp=camp) if plan.camp == old else plan
        )

    def with_calendar(self, calendar: Mapping[str, Any]) -> "Session":
        """Return the session with what was handed to a calendar, which undoing an edit leaves alone.

        As with the camp: the entries are in the visitor's calendar, whatever is undone here.
        """
        old = self.plan.calendar
        return self._with_every_step(
            lambda plan: replace(plan, calendar=calendar) if plan.calendar == old else plan
        )

    def _with_every_step(self, put: Callable[[Plan], Plan]) -> "Session":
        """Return the session with `put` done to its plan, and to that of each step back and forth."""
        past, future = (
            tuple(replace(each, plan=put(each.plan)) for each in steps)
            for steps in (self.past, self.future)
        )
        return replace(self, plan=put(self.plan), past=past, future=future)

    @property
    def habits(self) -> Habits:
        """What is usual in the visitor's country, or where their browser's language is spoken."""
        return habits_for(self.plan.settings.country, self.languages)

    def words(self, today: date) -> DayWords:
        """Return how days are written: as the settings say, or else as is usual."""
        return DayWords(today=today, style=self.plan.settings.date_style or self.habits.date_style)

    def schedules(self, today: date) -> list[OpportunitySchedule]:
        """Return the schedule of every opportunity, in the plan's order; only what changed is computed."""
        return _schedules.all(self.plan.opportunities, self._rules(today))

    def schedule_of(self, opportunity: Opportunity, today: date) -> OpportunitySchedule:
        """Return the schedule of one opportunity."""
        return _schedules.one(opportunity, self._rules(today))

    def _rules(self, today: date) -> _Rules:
        return _Rules(self.words(today), self.policy, self.calendar)


def _schedule(opportunity: Opportunity, rules: _Rules) -> OpportunitySchedule:
    return schedule_one(opportunity, *rules)


_schedules = Remembered(_schedule)

FRESH = Session(plan=EMPTY_PLAN, policy=Policy())
