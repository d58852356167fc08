"""The addresses of the planner's screens: what follows `#` in the page's address."""

from urllib.parse import quote, unquote

HOME = "/"


def opportunity_screen(own_id: str, *rest: str) -> str:
    """Return the address of an opportunity's screen, or of one below it; ids may hold anything."""
    return "/o/" + "/".join(quote(part, safe="") for part in (own_id, *rest))


def headline_of(own_id: str) -> str:
    """Return the selector of an opportunity's headline, on its card and on its own screen."""
    quoted = own_id.replace("\\", "\\\\").replace('"', '\\"')
    return f'[data-opportunity="{quoted}"] .fu-headline'


def parts_of(screen: str) -> tuple[str, ...]:
    """Return the parts of an address, as they were before quoting."""
    return tuple(unquote(part) for part in screen.strip("/").split("/") if part)
