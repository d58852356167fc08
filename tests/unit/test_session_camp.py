"""What was learned in the camp is no edit: undo and redo leave it alone."""

from dataclasses import replace

from followup.model import EMPTY_PLAN, Plan, Settings
from followup.policy import Policy
from followup.web.session import Session

CAMP = {"lessons": {"wait-well": {}}}


def _named(name: str) -> Plan:
    return replace(EMPTY_PLAN, settings=Settings(name=name))


def _session() -> Session:
    """Return a session with a step to undo and one to redo."""
    session = Session(plan=EMPTY_PLAN, policy=Policy())
    return session.edited(_named("Ana"), "first").edited(_named("Ben"), "second").undone()


def test_an_answer_is_no_step() -> None:
    """There is as much to undo, and to redo, as before."""
    before, after = _session(), _session().with_camp(CAMP)
    steps = [[step.said for step in each] for each in (before.past, before.future)]
    assert [[step.said for step in each] for each in (after.past, after.future)] == steps
    assert after.plan == replace(before.plan, camp=CAMP)


def test_undo_and_redo_do_not_lose_an_answer() -> None:
    """Whichever way one goes, the camp stays as it is, and the rest is as it was."""
    session = _session().with_camp(CAMP)
    for moved, name in (
        (session, "Ana"),
        (session.undone(), ""),
        (session.undone().redone(), "Ana"),
        (session.redone(), "Ben"),
    ):
        assert (moved.plan.settings.name, moved.plan.camp) == (name, CAMP)


def test_the_last_answer_counts() -> None:
    """A later one takes the place of an earlier one in every step."""
    session = _session().with_camp(CAMP).with_camp({})
    assert {str(each.plan.camp) for each in (*session.past, *session.future)} == {"{}"}


def test_an_edit_after_an_answer_keeps_it() -> None:
    """And so does taking it back."""
    session = _session().with_camp(CAMP)
    edited = session.edited(replace(session.plan, settings=Settings(name="Eva")), "third")
    assert edited.plan.camp == edited.undone().plan.camp == CAMP


def test_undoing_a_loaded_copy_brings_back_what_was_known_before() -> None:
    """An answer after the loading belongs to the copy's progress, and takes nothing from the one before."""
    session = Session(plan=replace(_named("Ana"), camp=CAMP), policy=Policy())
    loaded = session.edited(replace(_named("Ben"), camp={}), "loaded")
    answered = loaded.with_camp({"lessons": {"send-it-well": {}}})
    assert answered.undone().plan.camp == CAMP
    assert answered.undone().redone().plan.camp == answered.plan.camp
