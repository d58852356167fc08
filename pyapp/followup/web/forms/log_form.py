"""What the form of an entry says beside its fields: what the date is, and why an entry was held back."""

from dataclasses import replace

from followup.catalogue import contact as texts
from followup.dates import parse_date
from followup.model import Channel, Direction, Purpose, Touchpoint
from followup.web.forms.fields import Form
from followup.web.views.asking import Asking, asking_by, schedule_on
from followup.web.views.stop_panel import Panel, stop_panel, until_of
from followup.web.visit import Values, Visit


def log_values(visit: Visit, form: Form) -> Values:
    """Return what the form says of its date, and what the plan says first to a chase."""
    named_for = Purpose.OFFER if form.value("purpose") == Purpose.OFFER else "other"
    return {
        "date_label": texts.DATE_LABELS[named_for],
        "date_hint": texts.DATE_HINTS[named_for],
        "panel": _panel(visit),
        "happened": bool(visit.query.get("happened")),
    }


def _panel(visit: Visit) -> Panel | None:
    """Return why an entry was held back: the one reason for which a form comes back without an error."""
    form = visit.form
    if form is None or form.errors or form.value("purpose") != Purpose.UPDATE:
        return None
    entry = _entry(form)
    found = asking_by(visit.session, visit.opportunity, entry, visit.today)
    if found is Asking.FINE:
        return None
    scheduled = schedule_on(visit.session, visit.opportunity, entry.date, visit.today)
    panel = stop_panel(found, scheduled)
    if entry.date == visit.today:
        return panel
    day, until = visit.words.long(entry.date), until_of(found, scheduled)
    return replace(
        panel,
        title=texts.PAST_TITLE,
        reason=texts.PAST[found].format(day=day, until=until),
        risk=texts.PAST_RISK,
        instead=texts.PAST_INSTEAD,
    )


def _entry(form: Form) -> Touchpoint:
    return Touchpoint(
        id=form.value("touchpoint"),
        date=parse_date(form.value("date")),
        direction=Direction.OUTBOUND,
        channel=Channel.CALL,
        purpose=Purpose.UPDATE,
    )
