"""What the exchange adds to the planner's tables: its screens, its actions and its templates."""

from followup.web.actions.table import Action
from followup.web.exchange import copies
from followup.web.exchange.backup import table as backup
from followup.web.exchange.calendar import table as calendar
from followup.web.exchange.device import table as device
from followup.web.exchange.load import table as load
from followup.web.exchange.paper import table as paper
from followup.web.exchange.spreadsheets import table as spreadsheets
from followup.web.visit import Route

SCREENS: dict[str, Route] = {
    "copies": ("exchange/copies.html", copies.show),
    **calendar.SCREENS,
    **backup.SCREENS,
    **spreadsheets.SCREENS,
    **paper.SCREENS,
    **device.SCREENS,
    **load.SCREENS,
}

ACTIONS: dict[str, Action] = {
    **calendar.ACTIONS,
    **backup.ACTIONS,
    **spreadsheets.ACTIONS,
    **paper.ACTIONS,
    **device.ACTIONS,
    **load.ACTIONS,
}

TEMPLATES = (
    *calendar.TEMPLATES,
    *backup.TEMPLATES,
    *spreadsheets.TEMPLATES,
    *paper.TEMPLATES,
    *device.TEMPLATES,
    *load.TEMPLATES,
    *sorted({template for template, _ in SCREENS.values()}),
)
