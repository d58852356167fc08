"""The planner's page by what the host promises of it: notices, status, storage, screens. No wording."""

import json
from typing import Any

from playwright.sync_api import Locator, Page, expect

from patience import until

# A stored plan that was cut off.
BROKEN = '{"format": "followup-storage", "version": 1, "revision": 7, "docu'
# A browser in which tabs cannot take turns.
WITHOUT_LOCKS = "delete Navigator.prototype.locks"
# Notes every request to Python in `asked`. While `isMute` it is held back, as by a worker that hangs, but not
# what the page asks by itself; `repost` lets the last one through.
_SPY = """
const post = Worker.prototype.postMessage;
window.asked = [];
window.workers = 0;
window.isMute = false;
Worker.prototype.postMessage = function (message, ...rest) {
  if (message?.task === 'run') window.workers += 1;
  if (typeof message !== 'string') return post.call(this, message, ...rest);
  const request = JSON.parse(message);
  window.asked.push(request);
  if (request.action === 'peek') return post.call(this, message, ...rest);
  window.repost = () => post.call(this, message, ...rest);
  if (!window.isMute) window.repost();
};
"""
_FILL = """(key) => {
  localStorage.removeItem(key);
  for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2)) {
    for (let n = 0; ; n += 1) {
      try { localStorage.setItem(`other-site:${size}:${n}`, 'x'.repeat(size)); } catch { break; }
    }
  }
}"""
_FREE = """() => Object.keys(localStorage).filter((key) => key.startsWith('other-site:'))
  .forEach((key) => localStorage.removeItem(key))"""
_PREPARE = """async (stored) => {
  localStorage.clear();
  for (const [key, text] of Object.entries(stored)) localStorage.setItem(key, text);
  for (const name of await caches.keys()) await caches.delete(name);
}"""
# What stands there until another screen is rendered in its place.
_MARK = (
    "mount => [...mount.children].forEach((it) => it.toggleAttribute('data-screen-before', true))"
)
_NEVER_IDLE = "globalThis.requestIdleCallback = () => 0;"
_KEEP_BLOB = """() => {
  const create = URL.createObjectURL;
  URL.createObjectURL = (blob) => create.call(URL, (window.blob = blob));
}"""


class PlannerPage:
    """A tab with the planner; unless it `is_kept`, nothing is made for later visits, which takes time."""

    def __init__(self, page: Page, site_url: str, *, is_kept: bool = False) -> None:
        self.page = page
        self.site_url = site_url
        self.url = f"{site_url}planner/"
        self.mount = page.locator('[data-mount="planner"]')
        self.status = page.locator("[data-save-status]")
        self.saved = page.locator("[data-saved]")
        page.add_init_script(_SPY)
        if not is_kept:
            page.add_init_script(_NEVER_IDLE)

    def open(self, screen: str = "") -> None:
        """Load the page, or go to another screen of it, and wait until Python has rendered that."""
        address = self.url + (f"#{screen}" if screen else "")
        if screen and self.page.url.startswith(f"{self.url}#") and self.page.url != address:
            self.mount.evaluate(_MARK)
        self.page.goto(address)
        self.wait()
        expect(self.mount.locator("[data-screen-before]")).to_have_count(0)

    def wait(self) -> None:
        """Wait until Python has rendered the screen; what an earlier visit left there does not count."""
        rendered = self.page.locator('[data-mount="planner"]:not([data-day])')
        expect(rendered.locator('a[href^="#/"], form[data-action]').first).to_be_visible()

    def notice(self, name: str) -> Locator:
        """Return the notice of that name."""
        return self.page.locator(f'[data-notice="{name}"]')

    def press(self, notice: str, host_action: str) -> None:
        """Press a button of a notice."""
        self.notice(notice).locator(f'button[data-host="{host_action}"]').click()

    def back(self) -> None:
        """Go back. Playwright's own waits for a load, which a move inside a page never has."""
        self.page.evaluate("history.back()")

    def forward(self) -> None:
        """Go forward, likewise."""
        self.page.evaluate("history.forward()")

    def cases(self, notice: str) -> set[str]:
        """Return the cases that a notice speaks of, by their `data-when`."""
        parts = self.notice(notice).locator("[data-when]:visible")
        said = parts.evaluate_all("parts => parts.map((part) => part.dataset.when)")
        return {case for when in said for case in when.split(" ")}

    def begin(self, company: str) -> Locator:
        """Open the record form and type a company; return its field."""
        self.mount.locator('a[href="#/new"]').first.click()
        field = self.mount.locator('form[data-action="record"] [name="company"]')
        field.fill(company)
        return field

    def record(self, company: str) -> None:
        """Record an interview and wait until its own screen is there."""
        self.begin(company).press("Enter")
        self.page.wait_for_url("**/planner/#/o/*")

    def stored(self) -> dict[str, Any] | None:
        """Return the envelope in storage."""
        raw = self.raw()
        return None if raw is None else json.loads(raw)

    def raw(self) -> str | None:
        """Return the text in storage under the plan's key."""
        return self.page.evaluate("key => localStorage.getItem(key)", self.key)

    def store(self, text: str) -> None:
        """Put a text under the plan's key, as another tab would."""
        self.page.evaluate("([key, text]) => localStorage.setItem(key, text)", [self.key, text])

    @property
    def key(self) -> str:
        """The plan's key: the site's path first, for all sites of one host share the storage."""
        path = "/" + self.site_url.split("/", 3)[3]
        return f"{path}:followup:plan"

    @property
    def view_key(self) -> str:
        """The key of the plan as it was last shown."""
        return self.key.removesuffix("plan") + "last-view"

    def view(self) -> dict[str, Any] | None:
        """Return the plan as it was last shown, from storage."""
        raw = self.page.evaluate("key => localStorage.getItem(key)", self.view_key)
        return None if raw is None else json.loads(raw)

    def wait_for_view(self, text: str) -> None:
        """Wait until what was last shown is kept, with `text` in it."""

        def is_kept() -> bool:
            return text in "".join((self.view() or {"screens": {}})["screens"].values())

        until(self.page, is_kept, lambda: f"{text!r} in the kept view: {self.view()}")

    def prepare(self, stored: dict[str, str]) -> None:
        """Put into the storage what an earlier visit left there, and nothing else."""
        self.page.goto(f"{self.site_url}404.html")
        self.page.evaluate(_PREPARE, stored)

    def empty_storage(self) -> None:
        """Take everything away, as the browser's settings or another tab would."""
        other = self.page.context.new_page()
        other.goto(f"{self.site_url}404.html")
        other.evaluate("localStorage.clear()")
        other.close()

    def look_at_the_guide(self) -> None:
        """Go to a guide page by instant navigation, which keeps Python."""
        self.page.locator('.md-footer a[href*="/"], .md-tabs a[href*="rules"]').first.click()
        self.page.wait_for_url(lambda url: "/planner/" not in url)
        expect(self.mount).to_have_count(0)

    def hold_back(self) -> None:
        """Let Python hear nothing more; what it heard before is not sent again."""
        self.page.evaluate("window.isMute = true; window.repost = undefined")

    def let_through(self) -> None:
        """Let Python hear what was held back last, and what follows."""
        self.page.evaluate("window.isMute = false; window.repost?.()")

    def companies(self) -> list[str]:
        """Return the companies of the stored plan."""
        envelope = self.stored() or {"document": {"opportunities": []}}
        return [each["company"] for each in envelope["document"]["opportunities"]]

    def downloaded(self, notice: str) -> str:
        """Press a notice's download button and return what came."""
        with self.page.expect_download() as started:
            self.press(notice, "download")
        return started.value.path().read_text("utf-8")

    def offered(self, notice: str) -> str:
        """The same where Playwright is not told of downloads, as of Firefox's: what the link leads to."""
        self.page.evaluate(_KEEP_BLOB)
        self.press(notice, "download")
        return str(self.page.evaluate("window.blob.text()"))

    def fill_storage(self) -> None:
        """Leave no room at all, as other sites of the same host might; a kept view would make some."""
        self.page.evaluate(_FILL, self.view_key)

    def fill_storage_beside_view(self) -> None:
        """Leave no room but that of the plan as it was last shown."""
        self.page.evaluate(_FILL, "")

    def free_storage(self) -> None:
        """Undo `fill_storage`."""
        self.page.evaluate(_FREE)

    def asked(self) -> list[dict[str, Any]]:
        """Return every request that went to Python since the page was loaded."""
        return list(self.page.evaluate("window.asked"))

    def wait_until_asked(self, action: str) -> None:
        """Wait until a request of that kind went to Python."""

        def is_asked() -> bool:
            return action in [each["action"] for each in self.asked()]

        until(self.page, is_asked, lambda: f"Python is asked {action!r}: {self.asked()}")

    def workers(self) -> int:
        """Return how many Pythons were started since the page was loaded."""
        return int(self.page.evaluate("window.workers"))
