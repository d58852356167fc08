"""A lesson's exercise, one question at a time."""

from followup.web.visit import Values, Visit


def show(visit: Visit) -> Values:
    """Return what the screen shows."""
    return {"lesson": visit.ids[0], "question": visit.query.get("q", "1")}
