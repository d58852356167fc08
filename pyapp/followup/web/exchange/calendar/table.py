"""Its screens, its actions and its templates."""

from followup.web.actions.table import Action
from followup.web.exchange.calendar import actions, calendar
from followup.web.visit import Route

SCREENS: dict[str, Route] = {
    "calendar": ("exchange/calendar.html", calendar.show_all),
    "o/*/calendar": ("exchange/calendar.html", calendar.show_one),
}

ACTIONS: dict[str, Action] = {
    "exchange.calendar.download": actions.download,
    "exchange.calendar.take_back": actions.take_back,
    "exchange.calendar.forget": actions.forget,
}

TEMPLATES: tuple[str, ...] = ()
"""Those beside the screens' own."""
