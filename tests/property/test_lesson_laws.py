"""Whatever a visitor does in the camp: no error, no loss, and nothing else of the plan is touched."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from followup.document import from_text, to_text
from followup.drills.library import shipped
from followup.web.practice.table import ACTIONS
from property.robot import Screen, filled
from unit.visitor import Visitor

STEPS = 20
SCREENS = ("/camp", "/certificate", *(f"/camp/{each.slug}" for each in shipped().lessons))


def _one_step(visitor: Visitor, data: st.DataObject) -> None:
    screen = Screen(visitor.reply.html)
    assert screen.headings == 1
    forms = [form for form in screen.forms if form.action.startswith("practice.")]
    links = [*screen.links, *SCREENS[:2], data.draw(st.sampled_from(SCREENS))]
    choice = data.draw(st.integers(0, len(links) + 4 * len(forms) - 1))
    if choice < len(links):
        visitor.show(links[choice])
    else:
        action, fields = data.draw(filled(forms[(choice - len(links)) // 4]))
        assert action in ACTIONS
        visitor.submit(action, **fields)
    visitor.wait(data.draw(st.sampled_from((0, 0, 0, 1, 7))))


@given(st.data())
@settings(max_examples=40)
def test_every_visit_of_the_camp_can_be_saved_and_opened(data: st.DataObject) -> None:
    """Each save opens as the same plan; interviews are as they were, and the planner can still undo."""
    visitor = Visitor()
    visitor.record()
    before = visitor.plan.opportunities
    visitor.show(data.draw(st.sampled_from(SCREENS)))
    for _ in range(STEPS):
        _one_step(visitor, data)
        text = to_text(visitor.plan)
        assert from_text(text) == visitor.plan
        assert visitor.saved == text
        assert visitor.plan.opportunities == before
    known, again = visitor.plan.camp, Visitor(visitor.today.isoformat(), visitor.saved)
    shown = visitor.show("/camp").html
    assert again.show("/camp").html == shown
    visitor.show("/")
    while visitor.session.past:
        visitor.submit("undo")
    assert visitor.plan == replace(visitor.plan, opportunities=(), camp=known)
