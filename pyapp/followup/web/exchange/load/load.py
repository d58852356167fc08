"""The screen where a file is chosen, unsealed, looked at and taken in."""

from followup.catalogue.exchange import load as words
from followup.exchange.merging.plans import Merge, merge
from followup.model import Plan
from followup.remembered import Remembered
from followup.web.exchange.load.preview import preview_of
from followup.web.forms.fields import Form
from followup.web.session import Incoming
from followup.web.visit import Values, Visit


def show(visit: Visit) -> Values:
    """Return what takes a plan from a file, as far as it has come."""
    session, form = visit.session, visit.form or Form()
    values: Values = {"form": form, "sealed": session.sealed, "preview": None}
    if session.incoming is None or session.is_sample:
        return values
    source = words.SOURCES.get(session.incoming.source, session.incoming.source)
    (found,) = _merges.all([session.incoming], session.plan)
    preview = preview_of(found, session.plan, session.incoming, form, visit.words)
    return {**values, "source": source, "preview": preview, "is_table": session.incoming.is_table}


def _merge(incoming: Incoming, mine: Plan) -> Merge:
    return merge(mine, incoming.plan, is_edit=incoming.is_table)


# Looking at the screen again takes no second comparison of two large plans.
_merges = Remembered(_merge)
