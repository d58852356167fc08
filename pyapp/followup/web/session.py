"""What the page remembers between two events: the plan, how to undo, and what was just said."""

from dataclasses import dataclass, replace

from followup.business_calendar import BusinessCalendar
from followup.calendars import calendar_for
from followup.model import EMPTY_PLAN, Plan
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
    """What just happened, shown on `screen` until the next event; `undoes` says whether it offers undo."""

    said: str
    screen: str
    undoes: bool = True
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
        """The business calendar that the settings choose."""
        return calendar_for(self.plan.settings.country, self.plan.settings.subdivision)

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
