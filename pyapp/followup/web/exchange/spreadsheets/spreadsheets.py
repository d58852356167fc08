"""Spreadsheets: the tables to take out, and where one is brought in."""

from followup.catalogue.exchange import arriving as words
from followup.exchange.tables.writing import Separator
from followup.web.forms.fields import Form
from followup.web.visit import Values, Visit


def show(visit: Visit) -> Values:
    """Return what the screen shows."""
    table = visit.session.table
    return {
        "form": visit.form_or(Form()),
        "separators": {str(each): words.SEPARATORS[each] for each in Separator},
        "waiting": table.name if table else "",
    }
