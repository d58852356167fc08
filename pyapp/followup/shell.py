"""What the page's worker calls: JSON in, JSON out. The session lives here, between two events."""

import json

from followup.web import FRESH, Request, Session, handle

_session: Session = FRESH


def handle_json(text: str) -> str:
    """Return the reply to one request of the host, both as JSON text."""
    global _session
    _session, reply = handle(_session, Request.from_raw(json.loads(text)))
    return json.dumps(reply.to_raw())
