"""What was handed to a calendar is no edit: undo and redo leave it alone, as they do the camp."""

from dataclasses import replace

from followup.model import EMPTY_PLAN, Plan, Settings
from followup.policy import Policy
from followup.web.session import Session

RECORD = {"entries": [], "last": None}


def _named(name: str) -> Plan:
    return replace(EMPTY_PLAN, settings=Settings(name=name))


def test_a_file_is_no_step() -> None:
    """Whichever way one goes, what was handed out is remembered, and the rest is as it was."""
    session = Session(plan=EMPTY_PLAN, policy=Policy())
    session = session.edited(_named("Ana"), "first").edited(_named("Ben"), "second").undone()
    session = session.with_calendar(RECORD)
    for moved, name in ((session, "Ana"), (session.undone(), ""), (session.redone(), "Ben")):
        assert (moved.plan.settings.name, moved.plan.calendar) == (name, RECORD)


def test_undoing_a_loaded_copy_brings_back_its_own_record() -> None:
    """A file after the loading belongs to the copy, and is not in the plan before it."""
    session = Session(plan=replace(_named("Ana"), calendar=RECORD), policy=Policy())
    loaded = session.edited(_named("Ben"), "loaded")
    after = loaded.with_calendar({"entries": [], "last": 1})
    assert after.undone().plan.calendar == RECORD
    assert after.undone().redone().plan.calendar == {"entries": [], "last": 1}
