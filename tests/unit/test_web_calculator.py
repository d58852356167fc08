"""A calculator on a rule page says what the planner would say, and puts it there in one tap."""

import re

import pytest

from followup.catalogue.practice import calculator as texts
from unit.visitor import Visitor

WAIT = "/calculator/wait-then-call"
BEFORE = {"date": "2026-11-10", "country": ""}


@pytest.fixture
def visitor() -> Visitor:
    """Someone on a rule page."""
    visitor = Visitor(today="2026-11-23")
    visitor.show(WAIT)
    return visitor


@pytest.mark.parametrize("rule", [*texts.TITLES, "no-such-rule", ""])
def test_it_asks_before_it_answers(rule: str) -> None:
    """Without a day there is a form and no date, on any rule's page."""
    visitor = Visitor()
    visitor.show(f"/calculator/{rule}" if rule else WAIT)
    assert 'name="date"' in visitor.reply.html
    assert "Put this in my planner" not in visitor.reply.html


@pytest.mark.parametrize(
    ("more", "window"),
    [
        ({}, "Tue, Nov 24 to Mon, Nov 30"),
        ({"country": "US"}, "Tue, Nov 24 to Tue, Dec 1"),
        ({"decision_expected_by": "2026-11-27"}, "Mon, Nov 30 to Fri, Dec 4"),
        ({"heard": "2026-11-20"}, "Fri, Dec 4 to Thu, Dec 10"),
    ],
)
def test_it_says_what_the_planner_says(visitor: Visitor, more: dict[str, str], window: str) -> None:
    """The days of the answer are those of the file that it becomes."""
    told = {**BEFORE, "people": "Dana Reyes, CEO", **more}
    visitor.submit("practice.calculate", **told)
    assert window in visitor.text
    dates = set(_whens(visitor.reply.html))
    visitor.submit("practice.keep", **told)
    visitor.show(f"/o/{visitor.opportunity.id}")
    assert dates <= set(_whens(visitor.reply.html))


def test_an_answer_saves_nothing(visitor: Visitor) -> None:
    """To ask is no edit: there is nothing to save and nothing to take back."""
    reply = visitor.submit("practice.calculate", **BEFORE)
    assert (reply.document, visitor.session.past, reply.is_done) == (None, (), False)
    assert reply.announce


def test_one_tap_puts_everything_into_the_plan(visitor: Visitor) -> None:
    """Company, people, what was sent, asked and heard are in the file, and the planner opens there."""
    more = {"company": " Acorn  Ltd", "people": "Dana Reyes, CEO\nLee Okafor", "thanked": "yes"}
    reply = visitor.submit("practice.keep", **BEFORE, **more, asked="2026-11-20")
    kept = visitor.opportunity
    assert kept.company == "Acorn Ltd"
    assert [each.name for each in kept.interviewers] == ["Dana Reyes", "Lee Okafor"]
    assert [str(each.purpose) for each in kept.touchpoints] == ["thank_you", "thank_you", "update"]
    assert [each.to_raw() for each in reply.effects] == [
        {"kind": "go", "path": f"planner/#/o/{kept.id}"}
    ]


def test_nobody_named_is_nobody_in_the_plan(visitor: Visitor) -> None:
    """The stand-in for everyone stays on the page; the planner asks for the names."""
    visitor.submit("practice.calculate", **BEFORE)
    assert texts.EVERYONE in visitor.text
    visitor.submit("practice.keep", **BEFORE)
    assert list(visitor.opportunity.interviewers) == []


def test_a_country_is_kept_where_there_is_none_yet(visitor: Visitor) -> None:
    """The holidays that were counted here are counted there; what the visitor once chose stays."""
    visitor.submit("practice.keep", **{**BEFORE, "country": "DE"})
    visitor.submit("practice.keep", **{**BEFORE, "country": "US"})
    assert visitor.plan.settings.country == "DE"


@pytest.mark.parametrize(
    ("more", "name"),
    [
        ({"date": ""}, "date"),
        ({"date": "2026-13-01"}, "date"),
        ({"asked": "2026-11-01"}, "asked"),
        ({"heard": "2026-12-24"}, "heard"),
        ({"decision_expected_by": "soon"}, "decision_expected_by"),
        ({"company": "x" * 201}, "company"),
    ],
)
def test_a_mistake_is_named_and_nothing_is_kept(
    visitor: Visitor, more: dict[str, str], name: str
) -> None:
    """The error stands beside its field, with all that was typed."""
    visitor.submit("practice.keep", **{**BEFORE, **more})
    assert f'id="{name}-error"' in visitor.reply.html
    assert visitor.plan.opportunities == ()
    assert visitor.saved is None


def test_a_day_that_is_half_typed_is_no_answer(visitor: Visitor) -> None:
    """What the browser holds as no day is named, and the rest stays."""
    visitor.submit("practice.calculate", "asked", **BEFORE)
    assert 'id="asked-error"' in visitor.reply.html
    assert "2026-11-10" in visitor.reply.html


def test_an_unknown_country_counts_as_none(visitor: Visitor) -> None:
    """A forged one is no error of the visitor's."""
    visitor.submit("practice.calculate", **{**BEFORE, "country": "Atlantis"})
    assert "Tue, Nov 24 to Mon, Nov 30" in visitor.text


def _whens(html: str) -> list[str]:
    """Return the days of follow-ups in either screen."""
    found = re.findall(r'<p class="fu-when">(.*?)(?: <span|</p>)', html)
    return [each.strip() for each in found]
