"""Its screens, its actions and its templates."""

from followup.web.actions.table import Action
from followup.web.exchange.spreadsheets import spreadsheets
from followup.web.visit import Route

SCREENS: dict[str, Route] = {
    "spreadsheets": ("exchange/spreadsheets.html", spreadsheets.show),
}

ACTIONS: dict[str, Action] = {}

TEMPLATES: tuple[str, ...] = ()
"""Those beside the screens' own."""
