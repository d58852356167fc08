"""The kinds of questions, and what each shows of itself."""

from collections.abc import Callable

from followup.web.practice.asked import Asked
from followup.web.practice.kinds import audit, call, capture, choice, dates, note, order, sort
from followup.web.visit import Values

KINDS: dict[str, Callable[[Asked], Values]] = {
    "choice": choice.show,
    "sort": sort.show,
    "order": order.show,
    "capture": capture.show,
    "call": call.show,
    "audit": audit.show,
    "dates": dates.show,
    "note": note.show,
}

TEMPLATES = tuple(f"practice/_{kind}.html" for kind in KINDS)
