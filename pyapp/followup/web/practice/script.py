"""What to say in the one call, filled in."""

from followup.web.visit import Values, Visit


def show(_: Visit) -> Values:
    """Return what the screen shows."""
    return {}
