"""The promise that nothing leaves: the browser itself holds the worker to the page's content policy."""

from typing import Any

import pytest

from browser.planner_page import PlannerPage

# Runs in the planner's own worker: its source is a Blob, and this is put in front of it.
_TRIES = """
const told = {};
const blocked = new Promise((resolve) => {
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    if (blockedURI.startsWith('http')) resolve([effectiveDirective, blockedURI]);
  });
});
try { told.eval = (0, eval)('"ran"'); } catch (error) { told.eval = error.name; }
const fetched = fetch('http://127.0.0.1:9/elsewhere').then(() => 'came', (error) => error.name);
Promise.all([fetched, blocked]).then(([fetched, blocked]) => {
  new BroadcastChannel('tries').postMessage({ ...told, fetched, blocked });
});
"""
_PUT_IN = """
window.tries = new Promise((resolve) => {
  new BroadcastChannel('tries').onmessage = ({ data }) => resolve(data);
});
window.Blob = class extends Blob {
  constructor(parts, options) {
    super(options?.type === 'text/javascript' ? [...parts, %s] : parts, options);
  }
};
"""


@pytest.mark.fresh
@pytest.mark.all_browsers
def test_the_worker_may_neither_evaluate_text_nor_ask_another_host(planner: PlannerPage) -> None:
    """In the worker, `eval` fails, and a request to another origin is stopped before it is made."""
    planner.page.add_init_script(_PUT_IN % repr(_TRIES))
    planner.open()
    told: dict[str, Any] = planner.page.evaluate("window.tries")
    assert told["eval"] == "EvalError"
    assert told["fetched"] == "TypeError"
    assert told["blocked"][0] == "connect-src"
    assert told["blocked"][1].startswith("http://127.0.0.1:9")
