"""The pages of the guide that Python answers, beside a planner that shows something else."""

import json

import pytest

from unit.answers import places, question_at, right
from unit.visitor import Visitor

PLACE = places()[0]
NOT_KEPT = "nothing that you do here is kept"
INTERVIEWED = {"date": "2026-10-30", "company": "Harbor Clinic"}
BROKEN = '{"format": "followup-plan"}'
NEWER = '{"format": "followup-plan", "version": 999}'


def _answer(visitor: Visitor) -> None:
    """Answer the first question of the camp right, on its page."""
    visitor.show("/camp/{}?q={}".format(*PLACE))
    fields = right(question_at(*PLACE))
    visitor.submit("practice.answer", spot="main", lesson=PLACE[0], question=PLACE[1], **fields)


def _known(document: str | None) -> object:
    lessons = json.loads(document or "{}").get("camp", {}).get("lessons", {})
    return lessons.get(PLACE[0], {}).get("questions", {}).get(PLACE[1])


@pytest.fixture
def trying() -> Visitor:
    """Someone with a plan who tries the sample."""
    visitor = Visitor()
    visitor.record()
    visitor.submit("sample.start")
    return visitor


def test_what_is_learned_beside_a_sample_is_one_s_own(trying: Visitor) -> None:
    """It is saved with one's own plan, and the sample is still in the planner."""
    sample = trying.plan
    _answer(trying)
    assert not trying.reply.is_sample
    assert "This is a sample" not in trying.text
    assert _known(trying.saved)
    assert json.loads(trying.saved or "")["opportunities"][0]["company"] == "Acme"
    assert trying.show("/").is_sample
    assert trying.plan == sample
    trying.submit("sample.end")
    assert trying.plan.camp


def test_a_plan_that_another_tab_saved_leaves_the_sample_alone(trying: Visitor) -> None:
    """A page opens it beside the sample."""
    sample = trying.plan
    trying.screen = "/camp"
    trying.open()
    assert trying.plan == sample
    assert trying.own_plan.opportunities[0].company == "Acme"


def test_what_a_calculator_puts_into_the_planner_ends_the_sample(trying: Visitor) -> None:
    """It goes into one's own plan, and is there to be seen."""
    trying.show("/calculator/wait-then-call")
    trying.submit("practice.keep", **INTERVIEWED)
    assert not trying.session.is_sample
    assert [each.company for each in trying.plan.opportunities] == ["Acme", "Harbor Clinic"]
    assert "Harbor Clinic" in (trying.saved or "")


@pytest.mark.parametrize("stored", [BROKEN, NEWER])
def test_a_lesson_works_beside_a_plan_that_cannot_be_read(stored: str) -> None:
    """The answer gets its reasons; it is said that nothing is kept, and nothing is."""
    visitor = Visitor(stored=stored)
    _answer(visitor)
    assert 'class="fu-sum fu-yes"' in visitor.reply.html
    assert NOT_KEPT in visitor.text
    assert visitor.screen.startswith("/camp/")
    assert visitor.saved == stored
    assert "unreadable.download" in visitor.show("/").html


def test_a_calculator_puts_nothing_into_a_plan_that_cannot_be_read() -> None:
    """It says when to do what, and offers no more."""
    visitor = Visitor(stored=BROKEN)
    visitor.show("/calculator/wait-then-call")
    visitor.submit("practice.calculate", **INTERVIEWED)
    assert "Your other dates" in visitor.text
    assert "practice.keep" not in visitor.reply.html
    visitor.submit("practice.keep", **INTERVIEWED)
    assert (visitor.saved, visitor.plan.opportunities) == (BROKEN, ())
