"""Its screens, its actions and its templates."""

from followup.web.actions.table import Action
from followup.web.exchange.device import contacts, device, receive
from followup.web.visit import Route

SCREENS: dict[str, Route] = {
    "device": ("exchange/device.html", device.show),
    "receive": ("exchange/receive.html", receive.show),
}

ACTIONS: dict[str, Action] = {
    "exchange.device": device.choose,
    "exchange.receive": receive.receive,
    "exchange.contacts": contacts.save,
}

TEMPLATES: tuple[str, ...] = ()
"""Those beside the screens' own."""
