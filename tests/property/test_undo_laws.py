"""Undo and redo: every step of the way back, to the byte, whatever was edited."""

import inspect
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from followup import changes
from followup.document import from_document, from_text, to_text
from followup.model import EMPTY_PLAN, Plan, Settings
from followup.policy import Policy
from followup.web.session import Session
from property.documents import documents
from property.edits import EDITS, Editor
from property.strategies import Json

STEPS = 100
LEAST_KEPT, KEPT = 50, 200


def _session(plan: Plan) -> Session:
    return Session(plan=plan, policy=Policy())


def _renamed(session: Session, name: str) -> Session:
    return session.edited(replace(session.plan, settings=Settings(name=name)), name)


def test_every_kind_of_edit_is_drawn() -> None:
    """A new function of `followup.changes` has to be added to the edits."""
    own = {
        name
        for name, value in inspect.getmembers(changes, inspect.isfunction)
        if value.__module__ == changes.__name__ and not name.startswith("_")
    }
    assert own - {"find"} == EDITS.keys()


@given(documents(), st.data())
@settings(max_examples=12)
def test_a_hundred_edits_can_be_taken_back_and_done_again(
    document: Json, data: st.DataObject
) -> None:
    """Undo gives each earlier state's bytes in turn, down to the first; redo gives them again."""
    editor, session = Editor(data), _session(from_document(document, any_region=True))
    states = [to_text(session.plan)]
    for number in range(STEPS):
        session = session.edited(editor.edited(session.plan), f"edit {number}")
        states.append(to_text(session.plan))
    assert from_text(states[-1], any_region=True) == session.plan
    for text in reversed(states[:-1]):
        session = session.undone()
        assert to_text(session.plan) == text
    assert session.undone() is session
    for number, text in enumerate(states[1:]):
        assert session.future[-1].said == f"edit {number}"
        session = session.redone()
        assert to_text(session.plan) == text
    assert session.redone() is session


@given(documents(), st.data(), st.integers(1, 9))
@settings(max_examples=12)
def test_after_a_new_edit_nothing_can_be_done_again(
    document: Json, data: st.DataObject, back: int
) -> None:
    """What was undone before is given up, and the way back leads round it."""
    editor, session = Editor(data), _session(from_document(document, any_region=True))
    for number in range(9):
        session = session.edited(editor.edited(session.plan), f"edit {number}")
    for _ in range(back):
        session = session.undone()
    assert len(session.future) == back
    before = to_text(session.plan)
    session = session.edited(editor.edited(session.plan), "another")
    assert session.future == ()
    assert session.redone() is session
    assert to_text(session.undone().plan) == before


def test_at_least_fifty_steps_are_kept() -> None:
    """Of more edits than are kept, the last ones can be taken back, and the first stay done."""
    session = _session(EMPTY_PLAN)
    edits = KEPT + 30
    for number in range(edits):
        session = _renamed(session, f"edit {number}")
    assert len(session.past) == KEPT >= LEAST_KEPT
    while session.past:
        session = session.undone()
    assert session.plan.settings.name == f"edit {edits - KEPT - 1}"
    assert len(session.future) == KEPT


def test_redo_keeps_no_more_steps_than_an_edit() -> None:
    """Going back and forth does not let the way back grow."""
    session = _session(EMPTY_PLAN)
    for number in range(KEPT):
        session = _renamed(session, f"edit {number}")
    for _ in range(3):
        session = session.undone().undone().redone().redone()
    assert (len(session.past), session.future) == (KEPT, ())
