"""The tables of the rulebook say what the code does: the same rows, in the same order."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import product
from pathlib import Path

from followup import clock, verdict
from followup.calendars import calendar_for
from followup.changes import put_touchpoint
from followup.clock import Silence
from followup.document import from_document
from followup.follow_ups import IS_OPEN, Kind
from followup.model import Channel, Opportunity, Plan, Purpose, Settings, Stage, Touchpoint
from followup.policy import Policy
from followup.schedule import OpportunitySchedule, schedule
from golden.run_cases import CASES
from pipeline.markdown_tables import rows_below

PAGE = (Path(__file__).parents[2] / "docs/about/rulebook.md").read_text("utf-8")
CODE = re.compile(r"`(\w+)`")
DAY, THEIR_DAY = date(2026, 11, 17), date(2026, 12, 1)


def names(cell: str) -> list[str]:
    """Return what a cell has as code."""
    return CODE.findall(cell)


def schedules() -> Iterator[OpportunitySchedule]:
    """Yield the schedule of every opportunity of the worked cases."""
    for case in CASES:
        plan, today = from_document(case["plan"]), date.fromisoformat(case["today"])
        calendar = calendar_for(plan.settings.country, plan.settings.subdivision)
        policy = Policy.from_mapping(case["policy"])
        yield from schedule(plan, today=today, policy=policy, calendar=calendar)


SCHEDULES = list(schedules())
EFFECTS = rows_below("## The silence clock", PAGE)
FOLLOW_UPS = rows_below("## Follow-ups", PAGE)
VERDICTS = rows_below("## The verdict", PAGE)


def entry(purpose: Purpose, decided: date | None = None) -> Touchpoint:
    return Touchpoint(
        id="t",
        date=DAY,
        direction=purpose.direction,
        channel=Channel.EMAIL,
        purpose=purpose,
        decision_expected_by=decided,
    )


SILENCES = [
    Silence(since=date(2026, 11, 3), promise=promise, calls=calls, **asked)
    for promise, (calls, asked) in product(
        (None, date(2026, 11, 20)),
        [
            (0, {}),
            (1, {"called_on": date(2026, 11, 9)}),
            (2, {"called_on": date(2026, 11, 9), "answered_on": date(2026, 11, 10)}),
        ],
    )
]
READ = [
    (silence, entry(purpose, decided))
    for silence, purpose, decided in product(SILENCES, Purpose, (None, THEIR_DAY))
]
# The words in the first cell of each row of the table of effects, as tests of their own.
FITS = {
    "From them, with a day for the decision": lambda _, each: (
        each.direction == "inbound" and each.decision_expected_by
    ),
    "From them, without one, while `calls` is 0": lambda silence, each: (
        each.direction == "inbound" and not silence.calls
    ),
    "From them, without one, with `calls` above 0": lambda silence, each: (
        each.direction == "inbound" and silence.calls
    ),
    "`update`": lambda _, each: each.purpose == "update",
    "Anything else from the visitor": lambda _, each: each.direction == "outbound",
}


def after(row: list[str], silence: Silence, each: Touchpoint) -> Silence:
    """Return what the cells of a row make of the wait so far."""
    columns = ("since", "promise", "calls", "called_on", "answered_on")
    means = {"that day": each.decision_expected_by, "its date": each.date, "none": None, "0": 0}
    means["one more"] = silence.calls + 1
    cells = zip(columns, row[1:], strict=True)
    return replace(silence, **{name: means[cell] for name, cell in cells if cell != "stays"})


def test_each_row_of_the_effects_fits_and_does_what_the_code_s_row_does() -> None:
    """Whatever is logged, whatever the wait so far: the same row fits, and gives the same."""
    assert [row[0] for row in EFFECTS] == list(FITS)
    assert len(EFFECTS) == len(clock.EFFECTS)
    reached = set()
    for silence, each in READ:
        place = next(n for n, row in enumerate(EFFECTS) if FITS[row[0]](silence, each))
        coded = next(n for n, (fits, _) in enumerate(clock.EFFECTS) if fits(silence, each))
        assert place == coded
        assert after(EFFECTS[place], silence, each) == clock.EFFECTS[coded][1](silence, each)
        reached.add(place)
    assert reached == set(range(len(EFFECTS)))


def test_the_verdicts_are_the_code_s_in_its_order() -> None:
    """No row is missing, and none stands where another one would win."""
    assert [names(row[0]) for row in VERDICTS] == [[kind] for kind, _, _ in verdict.TABLE]


def test_each_verdict_names_the_day_that_its_row_says() -> None:
    """The last cell is the way to the date that the planner shows."""
    cells = {names(row[0])[0]: row for row in VERDICTS}
    for each in SCHEDULES:
        assert each.verdict.until == _day_of(cells[each.verdict.kind], each), each.verdict
    assert {each.verdict.kind for each in SCHEDULES} == set(cells)


def _day_of(row: list[str], each: OpportunitySchedule) -> date | None:
    if row[2] == "none":
        return None
    name = names(row[2])[0]
    if name == "due":
        (kind,) = set(names(row[1])) & set(Kind)
        dues = (one.due for one in each.follow_ups if one.kind == kind and one.status in IS_OPEN)
        return min(dues)
    if name == "decision_expected_by":
        return each.opportunity.answer_by
    found: date = getattr(each.standing.clock, name)
    return found


def test_each_stage_that_a_verdict_names_is_one() -> None:
    """What the middle cell calls a stage is a value of the document."""
    said = {row[0]: names(row[1].partition("the stage is ")[2]) for row in VERDICTS}
    stages = {name for found in said.values() for name in found} - {"calls", "update_budget"}
    assert stages <= set(Stage)
    assert said["`closed`"] == ["rejected", "withdrawn", "closed", "accepted"]


def test_the_follow_ups_are_the_code_s_in_its_order() -> None:
    """They are listed as those that open on one day are."""
    assert [names(row[0]) for row in FOLLOW_UPS] == [[kind] for kind in Kind]


def test_each_follow_up_opens_ends_and_reminds_as_its_row_says() -> None:
    """Where a cell names another date, that date is the one."""
    cells = {names(row[0])[0]: row for row in FOLLOW_UPS}
    for each in SCHEDULES:
        for one in each.follow_ups:
            opens, due, expires, remind_on = cells[one.kind][1:]
            assert one.remind_on == getattr(one, names(remind_on)[0])
            assert (one.expires is None) == (expires == "never")
            if one.kind in {Kind.UPDATE_CALL, Kind.MOVE_ON}:
                assert one.opens == getattr(each.standing.clock, names(opens)[0])
                assert one.due == getattr(
                    one if due == "`opens`" else each.standing.clock, names(due)[0]
                )


def test_the_lists_of_purposes_are_the_code_s() -> None:
    """Each purpose stands under whoever it is from, in the code's order."""
    from_them = names(PAGE.partition("**From them:**")[2].partition("\n")[0])
    from_visitor = names(PAGE.partition("**From the visitor:**")[2].partition("\n")[0])
    assert from_them == [each for each in Purpose if each.direction == "inbound"]
    assert from_visitor == [each for each in Purpose if each.direction == "outbound"]


def test_an_entry_moves_the_file_as_the_page_says() -> None:
    """From every stage, every purpose leads where the table has it, or nowhere."""
    said: dict[tuple[str, str], str] = {}
    for purpose, stages, leads_to in rows_below("## Entries", PAGE):
        at = list(Stage) if stages == "all" else names(stages)
        said |= {(names(purpose)[0], stage): names(leads_to)[0] for stage in at}
    for purpose, stage in product(Purpose, Stage):
        untold = Opportunity(id="o", company="", stage=stage, interviews=(), touchpoints=())
        plan = Plan(settings=Settings(), opportunities=(untold,))
        (logged,) = put_touchpoint(plan, "o", entry(purpose)).opportunities
        assert logged.stage == said.get((purpose, stage), stage)


def test_the_cases_reach_every_follow_up() -> None:
    """The comparisons above have something to compare."""
    kinds = {one.kind for each in SCHEDULES for one in each.follow_ups}
    assert kinds == set(Kind)
