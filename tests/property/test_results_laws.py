"""Whatever was recorded: the counts add up, and hold nothing that is still to come."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from followup.calendars import calendar_for
from followup.document import from_document
from followup.model import Plan
from followup.policy import Policy
from followup.results import Results, results
from followup.schedule import schedule
from followup.web.views.reply_strip import days_panel
from property.documents import documents


def _results(plan: Plan, today: date) -> Results:
    calendar = calendar_for(None, None)
    found = schedule(plan, today=today, policy=Policy(), calendar=calendar)
    return results(found, today, calendar)


@st.composite
def plans(draw: st.DrawFn) -> tuple[Plan, date]:
    """Return a plan with a day near its dates."""
    plan = from_document(draw(documents()))
    days = [each.date for one in plan.opportunities for each in one.interviews]
    return plan, min(days, default=date(2026, 11, 2)) + timedelta(days=draw(st.integers(-5, 60)))


@given(plans())
def test_counts_add_up(case: tuple[Plan, date]) -> None:
    """Every opportunity that was met has one stage, and every count is part of what it is of."""
    plan, today = case
    found = _results(plan, today)
    held = [
        each.date
        for one in plan.opportunities
        for each in one.interviews
        if not each.cancelled and each.date <= today
    ]
    assert found.interviews == len(held)
    assert found.stages.total() == found.opportunities >= found.replied.of
    assert len(found.days) == found.replied.count
    assert all(0 <= each <= 150 for each in found.days)
    for part in (found.replied, found.answered, found.in_time):
        assert 0 <= part.count <= part.of
        assert (part.percent is None) == (part.of < 5)


@given(plans())
def test_what_is_dated_ahead_changes_nothing(case: tuple[Plan, date]) -> None:
    """Without the touchpoints after today the counts are the same."""
    plan, today = case
    past = tuple(
        replace(one, touchpoints=tuple(each for each in one.touchpoints if each.date <= today))
        for one in plan.opportunities
    )
    assert _results(replace(plan, opportunities=past), today) == _results(plan, today)


@given(st.lists(st.integers(0, 800), max_size=60))
def test_the_strip_has_a_place_for_every_reply(days: list[int]) -> None:
    """Dots stay inside the drawing, and there are as many as their meaning needs."""
    panel = days_panel(sorted(days))
    assert all(0 <= dot.x <= 100 and 0 < dot.y < panel.height for dot in panel.dots)
    assert (panel.middle is None) == (len(days) < 5)
    assert len(panel.dots) <= len(days) <= 8 * max(1, len(panel.dots))
    if panel.dots_mean == "Each dot is one reply.":
        assert len(panel.dots) == len(days)
