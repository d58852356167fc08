"""When a backup is due: the laws of `followup.keeping`."""

from datetime import date, timedelta

import pytest

from followup.keeping import (
    REMIND_AFTER_CHANGES,
    REMIND_AFTER_DAYS,
    BackupAge,
    Moment,
    backup_age,
)

TODAY = date(2026, 11, 23)


def at(days_ago: int, saves: int) -> Moment:
    """Return a moment some days ago."""
    return Moment(day=TODAY - timedelta(days=days_ago), saves=saves)


def age(saves: int, *, first: Moment | None = None, last: Moment | None = None) -> BackupAge:
    """Return how old the last backup is today."""
    return backup_age(saves=saves, first=first, last=last, today=TODAY)


def test_nothing_saved_needs_no_backup() -> None:
    """Without a save there is nothing to lose, however long ago the first visit was."""
    assert not age(0).is_due
    assert not age(0, first=at(100, 0)).is_due


@pytest.mark.parametrize("days", range(2 * REMIND_AFTER_DAYS))
def test_a_change_may_be_without_a_backup_for_some_days(days: int) -> None:
    """One change is enough after those days since the last backup, or since the first save."""
    is_late = days >= REMIND_AFTER_DAYS
    assert age(1, first=at(days, 1)).is_due == is_late
    assert age(8, first=at(90, 1), last=at(days, 7)).is_due == is_late


def test_what_did_not_change_needs_no_other_backup() -> None:
    """However old it is, a backup of the plan as it is will do."""
    found = age(7, first=at(400, 1), last=at(300, 7))
    assert found == BackupAge(days=300, changes=0, is_due=False)


@pytest.mark.parametrize("changes", range(2 * REMIND_AFTER_CHANGES))
def test_so_many_changes_need_a_backup_on_the_same_day(changes: int) -> None:
    """Many changes since the last backup, or since ever, do not wait for a day."""
    is_due = changes >= REMIND_AFTER_CHANGES
    assert age(changes, first=at(0, 1)).is_due == is_due
    assert age(50 + changes, first=at(0, 1), last=at(0, 50)).is_due == is_due


def test_a_backup_of_another_plan_does_not_count() -> None:
    """After the plan was started anew there are fewer saves than the backup had."""
    found = age(3, first=at(6, 1), last=at(1, 40))
    assert found == BackupAge(days=None, changes=3, is_due=True)


def test_a_backup_from_tomorrow_is_of_today() -> None:
    """A traveler may come back to an earlier day."""
    assert age(8, last=at(-1, 5)) == BackupAge(days=0, changes=3, is_due=False)
