"""Whatever the plan: the month of a date has it."""

from datetime import date

from hypothesis import given

from followup.dates import DayWords
from followup.document import from_document
from followup.policy import Policy
from followup.schedule import OpportunitySchedule, schedule_one
from followup.web.views.month import last_of_month
from followup.web.views.month_dates import found_between
from property.engine import document_of
from property.strategies import World, worlds

DUE = {
    "thank_you_note": "note_due",
    "identify_interviewers": "names_due",
    "move_on": "move_on",
    "closing_note": "closing_due",
}
SETTLED = ("done", "waived", "cancelled")


def _scheduled(world: World) -> OpportunitySchedule:
    part = world.opportunity | {"archived": False}
    (opportunity,) = from_document(document_of(part)).opportunities
    policy = Policy.from_mapping(world.policy)
    return schedule_one(opportunity, DayWords(today=world.today), policy, world.calendar)


def _kinds_on(scheduled: OpportunitySchedule, day: date) -> set[str]:
    first = day.replace(day=1)
    found = found_between([scheduled], first, last_of_month(first))
    return {each.kind for each in found.get(day, ())}


@given(worlds())
def test_every_date_of_the_schedule_is_in_its_month(world: World) -> None:
    """A follow-up that is still to be done stands on its due day, the call on its first day too."""
    scheduled = _scheduled(world)
    for each in scheduled.follow_ups:
        if each.status in SETTLED:
            continue
        if each.kind == "update_call":
            assert "call_opens" in _kinds_on(scheduled, each.opens)
            assert each.due == each.opens or "call_ends" in _kinds_on(scheduled, each.due)
        else:
            assert DUE[each.kind] in _kinds_on(scheduled, each.due)


@given(worlds())
def test_everything_that_happened_is_in_its_month(world: World) -> None:
    """Each touchpoint stands on its day."""
    scheduled = _scheduled(world)
    for each in scheduled.opportunity.touchpoints:
        assert each.purpose in _kinds_on(scheduled, each.date)
