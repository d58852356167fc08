"""Later visits begin with a snapshot of Python. It holds nothing of the visitor's, and no harm in it reaches them."""

import pytest
from playwright.sync_api import Page, expect

from browser.planner_page import PlannerPage

pytestmark = pytest.mark.all_browsers

# Notes what every worker says, beside its replies.
_LISTEN = """
window.heard = [];
window.Worker = class extends Worker {
  constructor(...given) {
    super(...given);
    this.addEventListener('message', ({ data }) => data.type !== 'reply' && window.heard.push(data.type));
  }
};
"""
_KEPT = """async (find) => {
  for (const name of await caches.keys()) {
    if (!name.endsWith(':followup:runtime')) continue;
    const cache = await caches.open(name);
    for (const request of await cache.keys()) if (request.url.includes('snapshot')) return find(cache, request);
  }
  return null;
}"""
_IS_KEPT = f"() => ({_KEPT})(() => true)"
_HOLDS = f"""(text) => ({_KEPT})(async (cache, request) => {{
  const bytes = new Uint8Array(await (await cache.match(request)).arrayBuffer());
  return [...new TextDecoder('latin1').decode(bytes).matchAll(text)].length;
}})"""
# What is put in the snapshot's place: with one bit turned, cut short, or of another make but rightly hashed.
_SPOIL = f"""(how) => ({_KEPT})(async (cache, request) => {{
  const stored = await cache.match(request);
  const headers = new Headers(stored.headers);
  let bytes = new Uint8Array(await stored.arrayBuffer());
  if (how === 'bit') bytes[bytes.length >> 1] ^= 1;
  if (how === 'cut') bytes = bytes.slice(0, 100_000);
  if (how === 'other') {{
    bytes.fill(7);
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    headers.set('followup-sha-256', Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''));
  }}
  await cache.put(request, new Response(bytes, {{ headers }}));
  return true;
}})"""


@pytest.fixture
def visited(planner: PlannerPage) -> PlannerPage:
    """A visitor whose first visit left a plan with Acorn and a snapshot."""
    planner.page.add_init_script(_LISTEN)
    planner.open()
    planner.record("Acorn")
    settle(planner.page)
    return planner


def settle(page: Page) -> None:
    """Wait until the visit has left what later ones need."""
    for _ in range(300):
        if page.evaluate("performance.getEntriesByName('followup:settled').length"):
            return
        page.wait_for_timeout(100)
    raise AssertionError("the visit was never done")


def come_back(planner: PlannerPage) -> list[str]:
    """Visit anew and return what was heard of the workers until Python had shown the plan."""
    planner.open()
    expect(planner.mount).to_contain_text("Acorn")
    expect(planner.mount).not_to_have_attribute("data-day-in-words", "", timeout=10_000)
    for _ in range(200):
        heard = list(planner.page.evaluate("window.heard"))
        if "ready" in heard:
            return heard
        planner.page.wait_for_timeout(50)
    raise AssertionError("Python did not come")


def test_a_later_visit_restores_it_and_works(visited: PlannerPage) -> None:
    """The second visit begins with the snapshot, computes as the first did, and saves."""
    assert visited.page.evaluate(_IS_KEPT)
    assert "restoring" in come_back(visited)
    visited.record("Birch")
    assert visited.companies() == ["Acorn", "Birch"]


def test_it_holds_nothing_of_the_visitor(visited: PlannerPage) -> None:
    """The company that was recorded is not in the bytes; what the package itself says is."""
    assert visited.page.evaluate(_HOLDS, "Acorn") == 0
    assert visited.page.evaluate(_HOLDS, "VP Operations") > 0


@pytest.mark.parametrize("harm", ["bit", "cut", "other"])
def test_a_spoilt_one_is_dropped_silently(visited: PlannerPage, harm: str) -> None:
    """Python comes up the other way, nothing is said of it, and the next visits are as after a first one."""
    assert visited.page.evaluate(_SPOIL, harm)
    heard = come_back(visited)
    assert heard.index("restoring") < heard.index("ready")
    expect(visited.notice("python-failed")).to_be_hidden()
    visited.record("Birch")
    assert visited.companies() == ["Acorn", "Birch"]
    assert not visited.page.evaluate(_IS_KEPT)
    assert "restoring" not in come_back(visited)
    settle(visited.page)
    assert "restoring" in come_back(visited)


def test_one_that_hangs_is_given_up(visited: PlannerPage) -> None:
    """When nothing is heard of the restoring for some seconds, Python comes up the other way."""
    visited.page.clock.install()
    visited.page.add_init_script("""
      const hang = globalThis.Worker;
      window.Worker = class extends hang {
        constructor(...given) {
          super(...given);
          let isRestoring = false;
          this.addEventListener('message', (event) => {
            isRestoring ||= event.data.type === 'restoring';
            if (isRestoring && event.data.type !== 'restoring') event.stopImmediatePropagation();
          });
        }
      };
    """)
    visited.page.goto(visited.url)
    for _ in range(100):
        visited.page.clock.run_for(1_000)
        visited.page.wait_for_timeout(100)
        if "ready" in visited.page.evaluate(
            "window.heard.slice(window.heard.indexOf('restoring') + 2)"
        ):
            break
    expect(visited.notice("python-failed")).to_be_hidden()
    visited.record("Birch")
    assert visited.companies() == ["Acorn", "Birch"]


def test_where_nothing_can_be_kept_every_visit_is_a_first_one(planner: PlannerPage) -> None:
    """Without Cache Storage, as in some private windows, the planner works the same."""
    planner.page.add_init_script("delete globalThis.CacheStorage; delete Window.prototype.caches;")
    planner.page.add_init_script(_LISTEN)
    planner.page.add_init_script(
        "Object.defineProperty(globalThis, 'caches', { get() { throw new DOMException('no', 'SecurityError'); } });"
    )
    planner.open()
    planner.record("Acorn")
    settle(planner.page)
    assert planner.companies() == ["Acorn"]
