"""What the exchange adds to the planner's tables: its screens, its actions and its templates."""

from followup.web.actions.table import Action
from followup.web.exchange import copies
from followup.web.visit import Route

SCREENS: dict[str, Route] = {
    "copies": ("exchange/copies.html", copies.show),
}

ACTIONS: dict[str, Action] = {}

TEMPLATES = (*sorted({template for template, _ in SCREENS.values()}),)
