"""Its screens, its actions and its templates."""

from followup.web.actions.table import Action
from followup.web.exchange.paper import actions, file, log, week
from followup.web.visit import Route

SCREENS: dict[str, Route] = {
    "log": ("exchange/log.html", log.show),
    "week": ("exchange/week.html", week.show),
    "o/*/print": ("exchange/file.html", file.show),
}

ACTIONS: dict[str, Action] = {"exchange.log.find": actions.find}

TEMPLATES: tuple[str, ...] = ()
"""Those beside the screens' own."""
