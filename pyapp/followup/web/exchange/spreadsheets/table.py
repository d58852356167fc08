"""Its screens, its actions and its templates."""

from followup.web.actions.table import Action
from followup.web.exchange.spreadsheets import arrival, arriving, spreadsheets, taking_out
from followup.web.visit import Route

SCREENS: dict[str, Route] = {
    "spreadsheets": ("exchange/spreadsheets.html", spreadsheets.show),
    "spreadsheets/in": ("exchange/arrival.html", arrival.show),
}

ACTIONS: dict[str, Action] = {
    "exchange.csv": taking_out.download,
    "exchange.table.read": arriving.read,
    "exchange.table.adjust": arriving.adjust,
    "exchange.table.use": arriving.use,
    "exchange.table.leave": arriving.leave,
    "exchange.table.problems": arriving.download_wrong_rows,
}

TEMPLATES: tuple[str, ...] = ()
"""Those beside the screens' own."""
