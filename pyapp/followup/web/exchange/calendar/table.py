"""Its screens, its actions and its templates."""

from followup.web.actions.table import Action
from followup.web.exchange.calendar import calendar
from followup.web.visit import Route

SCREENS: dict[str, Route] = {
    "calendar": ("exchange/calendar.html", calendar.show),
    "o/*/calendar": ("exchange/calendar.html", calendar.show),
}

ACTIONS: dict[str, Action] = {}

TEMPLATES: tuple[str, ...] = ()
"""Those beside the screens' own."""
