"""Later visits begin with a snapshot of Python: nothing of the visitor's is in it, no harm in it shows."""

import pytest
from playwright.sync_api import Page, expect

from browser.planner_page import PlannerPage
from patience import settle

pytestmark = pytest.mark.fresh
_KEPT = """async (find) => {
  for (const name of await caches.keys()) {
    if (!name.endsWith(':followup:runtime')) continue;
    const cache = await caches.open(name);
    const request = (await cache.keys()).find(({ url }) => url.includes('snapshot'));
    return request ? find(cache, request) : null;
  }
  return null;
}"""
# A worker that was sent a snapshot is never heard of again.
_HANG = """
const post = Worker.prototype.postMessage;
Worker.prototype.postMessage = function (message, ...rest) {
  if (message.source?.snapshot) this.onmessage = null;
  return post.call(this, message, ...rest);
};
"""
_NO_CACHES = """
Object.defineProperty(globalThis, 'caches', { get() { throw new DOMException('no', 'SecurityError'); } });
"""
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
    const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0'));
    headers.set('followup-sha-256', hex.join(''));
  }}
  await cache.put(request, new Response(bytes, {{ headers }}));
  return true;
}})"""


@pytest.fixture
def planner(page: Page, site_url: str) -> PlannerPage:
    """A visitor whose browser keeps what makes later visits quick."""
    return PlannerPage(page, site_url, is_kept=True)


@pytest.fixture
def visited(planner: PlannerPage) -> PlannerPage:
    """A visitor whose first visit left a plan with Acorn and a snapshot."""
    planner.open()
    planner.record("Acorn")
    settle(planner.page)
    return planner


def is_restored(page: Page) -> bool:
    """Say whether Python began with a snapshot."""
    return bool(page.evaluate("performance.getEntriesByName('followup:restoring').length"))


def come_back(planner: PlannerPage) -> bool:
    """Visit anew, wait until Python has shown the plan, and say whether it began with a snapshot."""
    planner.open()
    expect(planner.mount).to_contain_text("Acorn")
    settle(planner.page)
    return is_restored(planner.page)


@pytest.mark.all_browsers
def test_a_later_visit_restores_it_and_works(visited: PlannerPage) -> None:
    """The second visit begins with the snapshot, computes as the first did, and saves."""
    assert visited.page.evaluate(_IS_KEPT)
    assert come_back(visited)
    visited.record("Birch")
    assert visited.companies() == ["Acorn", "Birch"]


def test_it_holds_nothing_of_the_visitor(visited: PlannerPage) -> None:
    """The company that was recorded is not in the bytes; what the package itself says is."""
    assert visited.page.evaluate(_HOLDS, "Acorn") == 0
    assert visited.page.evaluate(_HOLDS, "VP Operations") > 0


@pytest.mark.all_browsers
def test_one_with_a_single_wrong_bit_is_dropped_silently(visited: PlannerPage) -> None:
    """Python comes up the other way, nothing is said of it, and another snapshot is made."""
    spoil_and_come_back(visited, "bit")
    settle(visited.page)
    assert come_back(visited)


@pytest.mark.parametrize("harm", ["cut", "other"])
def test_a_spoilt_one_is_dropped_silently(visited: PlannerPage, harm: str) -> None:
    """Python comes up the other way, nothing is said of it, and the next visits are as after a first one."""
    spoil_and_come_back(visited, harm)
    settle(visited.page)
    # One that looked sound is not made anew at once: the next one might be no better.
    assert come_back(visited) is (harm != "other")
    assert come_back(visited)


def spoil_and_come_back(visited: PlannerPage, harm: str) -> None:
    """Put something else in the snapshot's place; the planner then works all the same."""
    assert visited.page.evaluate(_SPOIL, harm)
    visited.open()
    expect(visited.notice("python-failed")).to_be_hidden()
    visited.record("Birch")
    assert visited.companies() == ["Acorn", "Birch"]


def test_one_that_hangs_is_given_up(visited: PlannerPage) -> None:
    """When nothing is heard of the restoring for some seconds, Python comes up the other way."""
    visited.page.add_init_script(_HANG)
    visited.page.goto(visited.url)
    visited.wait()
    assert is_restored(visited.page)
    expect(visited.notice("python-failed")).to_be_hidden()
    visited.record("Birch")
    assert visited.companies() == ["Acorn", "Birch"]


def test_where_nothing_can_be_kept_every_visit_is_a_first_one(planner: PlannerPage) -> None:
    """Without Cache Storage, as in some private windows, the planner works the same."""
    planner.page.add_init_script(_NO_CACHES)
    planner.open()
    planner.record("Acorn")
    settle(planner.page)
    assert planner.companies() == ["Acorn"]
