"""What an action decides; `handle` turns it into the next session and the reply."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from followup.catalogue import problems
from followup.model import Plan
from followup.web.forms.fields import Form
from followup.web.reply import Effect
from followup.web.session import Session


@dataclass(frozen=True, kw_only=True, slots=True)
class Outcome:
    """An edited plan with what was done, or a form to show again, or an effect for the host.

    `camp` is the camp's progress, changed; `calendar` is what was handed to a calendar, changed. Neither
    is a step of an edit.
    `session` is the one to go on with where that is another one: a sample begins or ends, or what waited
    to be taken in is; a `plan` beside it is an edit of that session's.
    `screen` is where the visitor goes, None to stay. `headline` is the id of the opportunity whose
    headline takes the focus, where the screen then has it. `touchpoint` is the address of the entry just
    logged, so that the notice can offer to change its date; `dates` is that of the dates just recorded, so
    that it can offer to put them into a calendar. `again` is the answered question of an earlier lesson,
    to be shown also when the visitor writes on below it. `is_done` says whether what was typed has
    been dealt with; while it has not, the host keeps it.
    """

    plan: Plan | None = None
    session: Session | None = None
    camp: Mapping[str, Any] | None = None
    calendar: Mapping[str, Any] | None = None
    said: str = ""
    screen: str | None = None
    form: Form | None = None
    again: Form | None = None
    focus: str | None = None
    headline: str = ""
    effects: tuple[Effect, ...] = ()
    touchpoint: str = ""
    dates: str = ""
    is_done: bool = True


def show_again(form: Form) -> Outcome:
    """Return the outcome of a form that has errors: shown again, the first field at fault focused."""
    count = len(form.errors)
    several = problems.SOME_TO_CORRECT.format(count=count)
    said = problems.ONE_TO_CORRECT if count == 1 else several
    return Outcome(form=form, said=said, focus="[aria-invalid=true]", is_done=False)
