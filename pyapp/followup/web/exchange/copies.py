"""Every way in which a plan gets out of this browser or into it, on one screen."""

from followup.catalogue.exchange import copies as words
from followup.web.visit import Values, Visit


def show(_: Visit) -> Values:
    """Return what the ways lead to."""
    return {"ways": words.WAYS}
