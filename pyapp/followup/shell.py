"""What the page's worker calls: text in, text out. The session lives here, between two events."""

import json

from followup.web import FRESH, Request, Session, handle

_session: Session = FRESH


def handle_json(text: str) -> str:
    """Return the reply to one request of the host, both as JSON text.

    A document to save follows in a line of its own, as it is: a large plan, quoted as a value of the
    reply, would be written and read a second time.
    """
    global _session
    _session, reply = handle(_session, Request.from_raw(json.loads(text)))
    lines = (json.dumps(reply.to_raw()), *([reply.document] if reply.document is not None else []))
    return "\n".join(lines)


def handle_utf8(text: str) -> bytes:
    """Return the reply as bytes: Pyodide hands text to JavaScript letter by letter, and bytes at once."""
    return handle_json(text).encode("utf-8", "backslashreplace")
