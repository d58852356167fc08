"""Random edits of a plan: one of every kind that `followup.changes` offers, where it can be made."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from itertools import count

from hypothesis import strategies as st

from followup import changes
from followup.dates import DateStyle
from followup.model import (
    Channel,
    Interview,
    Interviewer,
    Opportunity,
    Plan,
    PreferredChannel,
    Purpose,
    Settings,
    Stage,
    Touchpoint,
)

DAYS = (date(2026, 11, 2), date(2026, 11, 16), date(2026, 12, 24))
TEXTS = ("", "Dana Reyes", "Ünï ☎️", '"\\\n')


class Editor:
    """Makes one random edit after another; every new part has an id of its own."""

    def __init__(self, data: st.DataObject) -> None:
        self._data = data
        self._numbers = count()

    def edited(self, plan: Plan) -> Plan:
        """Return the plan after an edit of any kind that it allows."""
        edit = EDITS[self.pick(sorted(EDITS))]
        try:
            return edit(self, plan)
        except _NothingThereError:
            return put_opportunity(self, plan)

    def pick[T](self, items: Sequence[T]) -> T:
        """Return one of the items."""
        if not items:
            raise _NothingThereError
        return items[self._data.draw(st.integers(0, len(items) - 1))]

    def opportunity(self, plan: Plan) -> Opportunity:
        """Return one that is there."""
        return self.pick(plan.opportunities)

    def interview(self, plan: Plan) -> tuple[str, Interview]:
        """Return one that is there, behind the id of its opportunity."""
        every = [
            (each.id, interview) for each in plan.opportunities for interview in each.interviews
        ]
        return self.pick(every)

    def new_or[T](self, there: Sequence[T], new: T) -> T:
        """Return one of those that are there, or a new one."""
        return self.pick((new, *there))

    def new_id(self) -> str:
        """Return an id that no part has."""
        return f"new{next(self._numbers)}"


class _NothingThereError(Exception):
    """The edit needs something that the plan does not hold."""


def put_settings(editor: Editor, plan: Plan) -> Plan:
    country, style = editor.pick((None, "US", "GB")), editor.pick((None, *DateStyle))
    name = editor.pick(TEXTS)
    return changes.put_settings(plan, Settings(country=country, name=name, date_style=style))


def put_opportunity(editor: Editor, plan: Plan) -> Plan:
    new = Opportunity(
        id=editor.new_id(), company="Acme", stage=Stage.ACTIVE, interviews=(), touchpoints=()
    )
    put = replace(
        editor.new_or(plan.opportunities, new),
        role=editor.pick(TEXTS),
        decision_expected_by=editor.pick((None, *DAYS)),
        preferred_channel=editor.pick(tuple(PreferredChannel)),
    )
    return changes.put_opportunity(plan, put)


def remove_opportunity(editor: Editor, plan: Plan) -> Plan:
    return changes.remove_opportunity(plan, editor.opportunity(plan).id)


def put_interview(editor: Editor, plan: Plan) -> Plan:
    opportunity = editor.opportunity(plan)
    new = Interview(id=editor.new_id(), date=DAYS[0], interviewers=())
    put = replace(
        editor.new_or(opportunity.interviews, new),
        date=editor.pick(DAYS),
        cancelled=editor.pick((False, True)),
    )
    return changes.put_interview(plan, opportunity.id, put)


def remove_interview(editor: Editor, plan: Plan) -> Plan:
    opportunity_id, interview = editor.interview(plan)
    return changes.remove_interview(plan, opportunity_id, interview.id)


def put_interviewer(editor: Editor, plan: Plan) -> Plan:
    opportunity_id, interview = editor.interview(plan)
    new = Interviewer(id=editor.new_id(), name="")
    put = replace(
        editor.new_or(interview.interviewers, new),
        name=editor.pick(TEXTS),
        waived=editor.pick((False, True)),
    )
    return changes.put_interviewer(plan, opportunity_id, interview.id, put)


def remove_interviewer(editor: Editor, plan: Plan) -> Plan:
    opportunity_id, interview = editor.interview(plan)
    gone = editor.pick(interview.interviewers)
    return changes.remove_interviewer(plan, opportunity_id, interview.id, gone.id)


def put_touchpoint(editor: Editor, plan: Plan) -> Plan:
    opportunity = editor.opportunity(plan)
    purpose = editor.pick(tuple(Purpose))
    people = [each.id for each in opportunity.interviewers]
    there = [each.id for each in opportunity.touchpoints]
    put = Touchpoint(
        id=editor.new_or(there, editor.new_id()),
        date=editor.pick(DAYS),
        direction=purpose.direction,
        channel=editor.pick(tuple(Channel)),
        purpose=purpose,
        interviewer_id=editor.pick((None, *people)),
        note=editor.pick(TEXTS),
    )
    return changes.put_touchpoint(plan, opportunity.id, put)


def remove_touchpoint(editor: Editor, plan: Plan) -> Plan:
    every = [(each.id, entry.id) for each in plan.opportunities for entry in each.touchpoints]
    return changes.remove_touchpoint(plan, *editor.pick(every))


def set_stage(editor: Editor, plan: Plan) -> Plan:
    return changes.set_stage(plan, editor.opportunity(plan).id, editor.pick(tuple(Stage)))


def archive(editor: Editor, plan: Plan) -> Plan:
    ids = {editor.opportunity(plan).id, editor.opportunity(plan).id}
    return changes.archive(plan, ids, is_archived=editor.pick((True, False)))


def merge(editor: Editor, plan: Plan) -> Plan:
    return changes.merge(plan, editor.opportunity(plan).id, editor.opportunity(plan).id)


EDITS: dict[str, Callable[[Editor, Plan], Plan]] = {
    "put_settings": put_settings,
    "put_opportunity": put_opportunity,
    "remove_opportunity": remove_opportunity,
    "put_interview": put_interview,
    "remove_interview": remove_interview,
    "put_interviewer": put_interviewer,
    "remove_interviewer": remove_interviewer,
    "put_touchpoint": put_touchpoint,
    "remove_touchpoint": remove_touchpoint,
    "set_stage": set_stage,
    "archive": archive,
    "merge": merge,
}
