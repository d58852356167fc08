"""The thank-you notes of one interview: a draft and the coach for each."""

from followup.web.visit import Values, Visit


def show(_: Visit) -> Values:
    """Return what the screen shows."""
    return {}
