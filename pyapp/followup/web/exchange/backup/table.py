"""Its screens, its actions and its templates."""

from followup.web.actions.table import Action
from followup.web.exchange.backup import backup
from followup.web.visit import Route

SCREENS: dict[str, Route] = {
    "backup": ("exchange/backup.html", backup.show),
}

ACTIONS: dict[str, Action] = {}

TEMPLATES: tuple[str, ...] = ()
"""Those beside the screens' own."""
