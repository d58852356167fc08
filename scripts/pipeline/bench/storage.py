"""A plan as the planner's page finds it in the browser's storage (saving/envelope.mjs)."""

from datetime import date

from playwright.sync_api import BrowserContext

from followup.document import to_text
from followup.model import Plan
from pipeline.bench import browsing
from pipeline.bench.serving import CountingServer

_HEAD = (
    '{"format":"followup-storage","version":1,"revision":1,"saved_at":"2026-11-02T08:00:00.000Z"'
)


def today() -> date:
    """Return the day on which the browsers here open the planner."""
    return date.today()  # noqa: DTZ011  (the visitor's own day, as in the page)


def key(base: str) -> str:
    """Return the plan's key; `base` is the site's path with a slash at both ends."""
    return f"{base}:followup:plan"


def enveloped(plan: Plan) -> str:
    """Return the stored text."""
    return f'{_HEAD},"document":{to_text(plan)}}}'


def put(context: BrowserContext, server: CountingServer, text: str, seconds: float) -> None:
    """Store `text` as a site's plan, from a page of it that starts no Python."""
    page = browsing.open_page(context, f"{server.url}404.html", seconds, until="load")
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [key(server.base), text])
    page.close()
