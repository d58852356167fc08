"""Its screens, its actions and its templates."""

from followup.web.actions.table import Action
from followup.web.exchange.load import load, reading, saving, taking
from followup.web.visit import Route

SCREENS: dict[str, Route] = {
    "load": ("exchange/load.html", load.show),
}

ACTIONS: dict[str, Action] = {
    "exchange.load.read": reading.read,
    "exchange.load.open": reading.unseal,
    "exchange.load.opened": reading.opened,
    "exchange.load.take": taking.take,
    "exchange.load.leave": taking.leave,
    "exchange.backup.download": saving.download,
    "exchange.backup.sealed": saving.sealed,
}

TEMPLATES: tuple[str, ...] = (
    "exchange/_conflicts.html",
    "exchange/_load_file.html",
    "exchange/_load_preview.html",
    "exchange/_load_sealed.html",
    "exchange/_sealing.html",
)
"""Those beside the screens' own."""
