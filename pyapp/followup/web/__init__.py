"""The planner in the page: `handle(session, request)` decides everything that a visitor sees."""

from followup.web.handle import handle
from followup.web.request import Request
from followup.web.session import FRESH, Session

__all__ = ["FRESH", "Request", "Session", "handle"]
