"""Rows of one job: however many come before it, a row takes the same work."""

import sys
from collections.abc import Callable
from datetime import date, timedelta
from itertools import count

import pytest

from followup.exchange.tables.choices import arrived
from followup.exchange.tables.decoding import Encoding
from followup.exchange.tables.joining import joined_plan
from followup.exchange.tables.records import Record
from followup.exchange.tables.understanding import understood
from followup.model import EMPTY_PLAN, Plan

FIRST = date(2020, 1, 1)


def _one_interview(place: int) -> str:
    return f"{FIRST},Person {place}"


def _many_interviews(place: int) -> str:
    return f"{FIRST + timedelta(days=place)},Person {place % 3}"


def _records(rows: int, form: Callable[[int], str]) -> tuple[Record, ...]:
    text = "".join(f"Acme,{form(place)}\n" for place in range(rows))
    header = "Company,Interview date,Interviewer\n"
    return understood(arrived("jobs.csv", header + text, Encoding.UTF_8)).records


def _joined(plan: Plan, records: tuple[Record, ...]) -> tuple[Plan, int]:
    """Return the plan, and how many steps the work took: calls, and what generators gave."""
    steps = 0

    def count_calls(_frame: object, event: str, _argument: object) -> None:
        nonlocal steps
        steps += event == "call"

    before = sys.getprofile()
    sys.setprofile(count_calls)
    try:
        found = joined_plan(plan, records, (f"{len(records)}-{number}" for number in count()))
    finally:
        sys.setprofile(before)
    return found, steps


@pytest.mark.parametrize("form", [_one_interview, _many_interviews])
def test_the_work_grows_with_the_rows_and_no_faster(form: Callable[[int], str]) -> None:
    """Four times the rows of one job are no more than five times the work, also when they are there."""
    few, many = (_records(rows, form) for rows in (100, 400))
    (short, steps), (long, more_steps) = (_joined(EMPTY_PLAN, each) for each in (few, many))
    assert more_steps < 5 * steps
    (job,) = long.opportunities
    assert sum(len(each.interviewers) for each in job.interviews) == len(many)
    (_, steps), (again, more_steps) = _joined(short, few), _joined(long, many)
    assert more_steps < 5 * steps
    assert again == long
