"""What the page remembers between two events: the plan, how to undo, and what was just said."""

from dataclasses import dataclass, replace

from followup.business_calendar import WEEKDAYS_ONLY, BusinessCalendar
from followup.calendars import calendar_for, check_region
from followup.changes import find
from followup.errors import RegionError
from followup.model import EMPTY_PLAN, Opportunity, Plan
from followup.policy import Policy

# Plans share what an edit did not touch, so a step costs little; nobody undoes further than this.
_STEPS_KEPT = 200


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """An edit that can be undone: what it did, and the plan before it."""

    said: str
    before: Plan


@dataclass(frozen=True, kw_only=True, slots=True)
class Unreadable:
    """A stored document that could not be read; it is kept as it is until the visitor decides."""

    text: str
    problem: str
    is_newer: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Notice:
    """What just happened, shown while the visitor stays on `screen`; `undoes` offers to take it back.

    `touchpoint` is the address of the entry that was logged, to change its date.
    """

    said: str
    screen: str = ""
    undoes: bool = False
    touchpoint: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Session:
    """The plan as it stands, and the steps behind it."""

    plan: Plan
    policy: Policy
    past: tuple[Step, ...] = ()
    unreadable: Unreadable | None = None
    notice: Notice | None = None

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
        """Return the session with `plan`, and the way back."""
        step = Step(said=said, before=self.plan)
        return replace(self, plan=plan, past=(*self.past, step)[-_STEPS_KEPT:])

    def undone(self) -> "Session":
        """Return the session as it was before the last edit; itself when there was none."""
        if not self.past:
            return self
        return replace(self, plan=self.past[-1].before, past=self.past[:-1])


FRESH = Session(plan=EMPTY_PLAN, policy=Policy())
