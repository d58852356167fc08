"""The visitor's word on what waits: it is taken in as one step, or left."""

from dataclasses import replace

from followup.catalogue.exchange import load as words
from followup.catalogue.wording import capitalized, counted, listed
from followup.exchange.merging.plans import Merge, merge
from followup.exchange.merging.settling import Conflict, IsTaken, all_taken
from followup.model import Plan
from followup.web.exchange.load.reading import LOAD
from followup.web.forms.fields import Form, Reader
from followup.web.outcome import Outcome, show_again
from followup.web.request import Request
from followup.web.routes import HOME
from followup.web.session import Incoming, Session

TAKE_ALL, REPLACE, FROM_FILE = "take_all", "replace", "file"
NO_COPY = "copy"
"""The field in which the host says whether a copy of the plan was kept, and where the refusal stands."""


def take(session: Session, request: Request) -> Outcome:
    """Take in what waits, in the way that was chosen; without a copy only when that is meant."""
    if session.is_sample:
        return Outcome(said=words.NOT_IN_SAMPLE, is_done=False)
    reader = Reader(request)
    if session.incoming is None:
        reader.refuse("plan", words.CHOOSE_AGAIN)
        return replace(show_again(reader.form()), screen=LOAD)
    if request.get(NO_COPY) == "failed" and not reader.is_ticked("without_copy"):
        return _without_copy(reader.form())
    plan, said = _decided(session.plan, session.incoming, request)
    after = replace(session, incoming=None)
    return Outcome(session=after, plan=plan, said=said, screen=HOME)


def _without_copy(form: Form) -> Outcome:
    refused = replace(form, errors={NO_COPY: words.NO_COPY})
    return Outcome(form=refused, said=words.NO_COPY, focus="#no-copy", is_done=False)


def leave(session: Session, _: Request) -> Outcome:
    """Forget what waits."""
    if session.is_sample:
        return Outcome()
    after = replace(session, incoming=None, sealed=None)
    return Outcome(session=after, said=words.LEFT, screen=LOAD, focus="#screen")


def field_of(conflict: Conflict) -> str:
    """Return the name of the field in which one of two values is chosen."""
    return f"take-{conflict.key}"


def _decided(mine: Plan, incoming: Incoming, request: Request) -> tuple[Plan, str]:
    theirs = incoming.plan
    if request.get("mode") == REPLACE:
        return theirs, _loaded(theirs)
    merged = merge(mine, theirs, _choice_of(request), is_edit=incoming.is_table)
    if not mine.opportunities and merged.plan != mine:
        return merged.plan, _loaded(theirs)
    return merged.plan, _told(mine, merged)


def _choice_of(request: Request) -> IsTaken:
    chosen = dict(request.fields)
    if chosen.get(TAKE_ALL):
        return all_taken
    return lambda conflict: chosen.get(field_of(conflict)) == FROM_FILE


def _loaded(plan: Plan) -> str:
    return words.LOADED.format(count=counted(len(plan.opportunities), *words.JOBS))


def _told(mine: Plan, merged: Merge) -> str:
    """Return what was taken in."""
    both = (*merged.changed, *merged.conflicting)
    counts = (
        (words.ADDED, len(merged.added)),
        (words.CHANGED, sum(each.merged != each.mine for each in both)),
    )
    told = [form.format(jobs=counted(count, *words.JOBS)) for form, count in counts if count]
    if merged.plan.settings != mine.settings:
        told.append(words.SETTINGS)
    if merged.has_progress:
        told.append(words.PROGRESS)
    return words.TAKEN_IN.format(what=capitalized(listed(told))) if told else words.NOTHING_NEW
