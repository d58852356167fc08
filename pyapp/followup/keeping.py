"""When to remind of a backup. A plan in one browser is one cleared storage away from being gone.

The two numbers are the house's own: often enough that little would be lost, seldom enough not to nag.
"""

from dataclasses import dataclass
from datetime import date

REMIND_AFTER_DAYS = 5
"""Days since the last backup, or since the first save, with a change since."""
REMIND_AFTER_CHANGES = 10
"""Changes since the last backup; each is one save."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Moment:
    """A day on which something happened to the plan, and how often the plan had been saved by then."""

    day: date
    saves: int


@dataclass(frozen=True, kw_only=True, slots=True)
class BackupAge:
    """How old the last backup is: `days`, None where none is known of; `changes` since, each a save."""

    days: int | None
    changes: int
    is_due: bool


def backup_age(*, saves: int, first: Moment | None, last: Moment | None, today: date) -> BackupAge:
    """Return how old the last backup is, of a plan that was saved `saves` times, first at `first`.

    A backup after more saves than there are was one of another plan, and does not count.
    """
    backup = last if last and last.saves <= saves else None
    changes = saves - (backup.saves if backup else 0)
    days = max((today - backup.day).days, 0) if backup else None
    since = backup or first
    waited = (today - since.day).days if since else 0
    is_due = changes >= REMIND_AFTER_CHANGES or (changes > 0 and waited >= REMIND_AFTER_DAYS)
    return BackupAge(days=days, changes=changes, is_due=is_due)
