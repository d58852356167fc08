"""Whatever a visitor does at the planner: no error, no loss, and the way back always open."""

from collections.abc import Set
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from followup.document import from_text, to_text
from followup.model import Plan
from followup.web.actions.table import ACTIONS
from followup.web.exchange import table as exchange
from followup.web.practice import table as practice
from property.robot import Screen, filled
from unit.visitor import Visitor

STEPS = 25
BACK = frozenset({"undo", "redo"})
OFFERED = ACTIONS.keys() | practice.ACTIONS.keys() | exchange.ACTIONS.keys() | BACK


def _one_step(visitor: Visitor, data: st.DataObject, but_not: Set[str] = BACK) -> None:
    screen = Screen(visitor.reply.html)
    assert screen.headings == 1
    forms = [form for form in screen.forms if form.action not in but_not]
    assert {form.action for form in forms} <= OFFERED
    choice = data.draw(st.integers(0, len(screen.links) + 2 * len(forms) - 1))
    if choice < len(screen.links):
        visitor.show(screen.links[choice])
    else:
        form = forms[(choice - len(screen.links)) // 2]
        action, fields = data.draw(filled(form))
        visitor.submit(action, **fields)
    visitor.wait(data.draw(st.sampled_from((0, 0, 0, 1, 5, 14))))


@given(st.data())
@settings(max_examples=60)
def test_every_visit_can_be_saved_opened_and_taken_back(data: st.DataObject) -> None:
    """Each save of a visit opens as the same plan, and undo returns to each, to the byte.

    But for what was handed to a calendar: it stays known, whatever is undone here.
    """
    visitor = Visitor()
    visitor.record()
    saved = [_edited(visitor.plan)]
    for _ in range(STEPS):
        _one_step(visitor, data)
        text = to_text(visitor.own_plan)
        assert from_text(text) == visitor.own_plan
        assert visitor.saved == text
        if _edited(visitor.own_plan) != saved[-1]:
            saved.append(_edited(visitor.own_plan))
    visitor.submit("sample.end")
    while len(saved) > 1:
        saved.pop()
        visitor.show("/")
        assert "undo" in {form.action for form in Screen(visitor.reply.html).forms}
        visitor.submit("undo")
        assert visitor.saved == to_text(visitor.plan)
        assert _edited(visitor.plan) == saved[-1]


def _edited(plan: Plan) -> str:
    """Return what edits made of a plan."""
    return to_text(replace(plan, calendar=None))


@given(st.data())
@settings(max_examples=30)
def test_a_visit_goes_on_after_a_reload(data: st.DataObject) -> None:
    """The saved plan shows the same overview as the plan in the page did, but for Undo."""
    visitor = Visitor()
    visitor.record()
    for _ in range(STEPS // 2):
        _one_step(visitor, data)
    visitor.submit("sample.end")
    again = Visitor(today=visitor.today.isoformat(), stored=visitor.saved)
    visitor.session = replace(visitor.session, past=(), notice=None)
    visitor.show("/")
    assert again.reply.html == visitor.reply.html


@given(st.data(), st.integers(0, 3))
@settings(max_examples=30)
def test_a_sample_leaves_no_trace(data: st.DataObject, edits: int) -> None:
    """Whatever is done in a sample, nothing is saved, and then plan, undo and redo are as they were."""
    visitor = Visitor()
    visitor.record()
    for _ in range(edits):
        _one_step(visitor, data, BACK | {"sample.start"})
    visitor.submit("undo")
    before, saved = visitor.session, visitor.saved
    visitor.submit("sample.start")
    for _ in range(STEPS // 2):
        assert visitor.session.is_sample
        assert visitor.reply.is_sample
        assert visitor.reply.document is None
        assert "This is a sample." in visitor.text
        _one_step(visitor, data, {"sample.end"})
    visitor.submit("sample.end")
    assert replace(visitor.session, notice=None) == replace(before, notice=None)
    assert visitor.saved == saved
    assert not visitor.reply.is_sample
