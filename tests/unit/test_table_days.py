"""Years of two digits, and what a column of days leaves open."""

from datetime import date

import pytest

from followup.exchange.tables.choices import Arrived, arrived
from followup.exchange.tables.day_forms import Order, readings
from followup.exchange.tables.day_orders import order_of
from followup.exchange.tables.decoding import Encoding
from followup.exchange.tables.understanding import understood

TODAY = date(2026, 11, 23)
DAY, MONTH, YEAR = Order


def _table(*days: str) -> Arrived:
    rows = "".join(f"Acme,{each}\n" for each in days)
    return arrived("jobs.csv", f"Company,Interview date\n{rows}", Encoding.UTF_8, TODAY)


@pytest.mark.parametrize(
    ("text", "year"),
    [("1.2.16", 2016), ("1.2.26", 2026), ("1.2.31", 2031), ("1.2.32", None), ("1.2.15", None)],
)
def test_two_digits_are_a_year_that_is_near(text: str, year: int | None) -> None:
    """From ten years ago to five years ahead; what is farther away is no day."""
    found = {each.year for each in readings(text, TODAY).values()}
    assert found == ({year} if year else set())
    assert readings(text) == {}


@pytest.mark.parametrize("text", ["26-11-30", "26/11/30", "26.11.30"])
def test_a_year_that_may_stand_first_is_asked_about(text: str) -> None:
    """Where all three are two digits, nothing says which of them is the year."""
    found = {DAY: date(2030, 11, 26), YEAR: date(2026, 11, 30)}
    assert readings(text, TODAY) == found
    assert order_of([text], TODAY) == (None, text, (DAY, YEAR))
    assert not understood(_table(text)).records


@pytest.mark.parametrize(
    ("texts", "order"),
    [
        (["30.11.26", "03.11.26"], DAY),
        (["30.11.26", "3.12.26"], DAY),
        (["26-11-30", "26-11-09"], YEAR),
        (["11/12/26", "11/13/26"], MONTH),
        (["26-11-30", "03/04/2026"], None),
        (["26-11-30", "30/11/2026", "2026-11-30"], None),
    ],
)
def test_the_other_days_of_a_column_can_prove_where_the_year_stands(
    texts: list[str], order: Order | None
) -> None:
    """Those with a year of two digits, that is; a year in full proves nothing about them."""
    question = order_of(texts, TODAY)
    assert question.order is order
    assert question.is_open == (order is None)


def test_days_that_contradict_each_other_are_asked_about() -> None:
    """Only the orders in which they are written are answers."""
    assert order_of(["13/11/2026", "11/13/2026"]) == (None, "13/11/2026", (DAY, MONTH))


def test_a_year_of_another_century_is_an_error_of_its_row() -> None:
    """Which says what to do; the other rows are taken."""
    reading = understood(_table("30.11.99", "2026-11-30", "30 Nov 99"))
    assert [each.number for each in reading.problems] == [2, 4]
    assert all("write it with four digits" in each.sentence for each in reading.problems)
    assert len(reading.records) == 1
