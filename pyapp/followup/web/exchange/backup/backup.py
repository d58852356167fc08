"""Keep a backup."""

from followup.web.visit import Values, Visit


def show(_: Visit) -> Values:
    """Return what the screen shows."""
    return {}
