"""The content policy in real browsers: it stops nothing that the site needs, and all that it must."""

from pathlib import Path
from typing import Any

import pytest

from pipeline import pages

pytestmark = pytest.mark.fresh
# Console messages by which the three browsers report what a content policy stopped.
BLOCKED = ("content security policy", "content-security-policy", "refused to")


@pytest.mark.all_browsers
def test_no_page_trips_over_the_policy(page: Any, site_url: str, site_dir: Path) -> None:
    """Every page opens with all its scripts and styles, and nothing is reported as stopped."""
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(f"refused to go on: {error}"))
    for built in pages.read(site_dir):
        page.goto(site_url + built.name.removesuffix("index.html"))
        page.wait_for_load_state("load")
    assert not [text for text in said if any(word in text.lower() for word in BLOCKED)]


# In a timer: what a test's own script calls directly is exempt in some browsers.
ATTEMPTS = """async () => {
  const isStopped = (attempt) => new Promise((tell) => setTimeout(
    async () => { try { await attempt(); tell(false); } catch { tell(true); } }
  ));
  return {
    'code from text': await isStopped(() => new Function('return 1')()),
    'data from elsewhere': await isStopped(() => fetch('http://127.0.0.1:1/', {mode: 'no-cors'})),
    'a script from elsewhere': await isStopped(() => import('http://127.0.0.1:1/x.mjs')),
  };
}"""


@pytest.mark.all_browsers
def test_the_policy_stops_code_from_text_and_requests_elsewhere(
    page: Any, site_url: str, requested: list[str]
) -> None:
    """The privacy promise is kept by the browser itself, not by our good will."""
    page.goto(site_url)
    is_stopped = page.evaluate(ATTEMPTS)
    assert [attempt for attempt in is_stopped if not is_stopped[attempt]] == []
    # Some browsers list a request that they stopped; none of them sent it.
    requested[:] = [url for url in requested if ":1/" not in url]


def test_webkit_opens_the_site(webkit: Any, site_url: str) -> None:
    """The engine of Safari reads the same pages, with the policy in force."""
    webkit.get(site_url)
    assert webkit.title
    script = f"const done = arguments[0]; ({ATTEMPTS})().then(done)"
    assert set(webkit.execute_async_script(script).values()) == {True}
