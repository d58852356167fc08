"""A rule's calculator: what to do when, from what happened."""

from followup.web.visit import Values, Visit


def show(_: Visit) -> Values:
    """Return what the screen shows."""
    return {}
