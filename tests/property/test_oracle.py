"""The engine against the naive second implementation in oracle.py, plan after plan."""

from datetime import date, timedelta

from hypothesis import given, settings

from property.engine import reported_one
from property.oracle import expected_opportunity
from property.strategies import World, worlds

ONE_DAY = timedelta(days=1)
MANY = settings.default.max_examples * 6


@settings(max_examples=MANY)
@given(worlds())
def test_the_engine_says_what_the_rules_say(world: World) -> None:
    """The rules, "always computed, never stored": on its day, a plan's row is the naive one's."""
    assert _stripped(reported_one(world)) == _expected(world, world.today)


@given(worlds())
def test_the_engine_says_what_the_rules_say_around_every_edge(world: World) -> None:
    """The rules, "Window statuses by `today`": the day before, on and after each of a plan's dates."""
    for edge in _edges(reported_one(world)):
        for today in (edge - ONE_DAY, edge, edge + ONE_DAY):
            assert _stripped(reported_one(world, today)) == _expected(world, today)


def _expected(world: World, today: date) -> dict:
    is_open = world.calendar.is_business_day
    return expected_opportunity(world.opportunity, today, world.policy, is_open)


def _edges(row: dict) -> list[date]:
    names = ("opens", "due", "expires")
    texts = {each[name] for each in row["follow_ups"] for name in names} - {None}
    return [date.fromisoformat(text) for text in sorted(texts)]


def _stripped(row: dict) -> dict:
    verdict = {key: row["verdict"][key] for key in ("kind", "until")}
    return row | {"verdict": verdict}
