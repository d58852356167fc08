"""A browser context that tests share, one after the other: what a test leaves there is taken away.

In one kind every test is a later visit: Python's own files and its snapshot are kept, since a first visit
costs four times what a later one does. In the other kind nothing is kept, and the browser is warm at least.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NoReturn

from playwright.sync_api import Browser, BrowserContext, Page, Request

from patience import SECONDS, settle

# A file of the site without scripts. While its page is open, the next one opens much faster.
ANCHOR = "assets/icon-192.png"
# What holds for all pages to come cannot be taken back.
WIDE = ("add_init_script", "route", "expose_function", "expose_binding", "set_offline")
WIDE += ("set_default_timeout", "set_default_navigation_timeout", "set_extra_http_headers")
TIME = ("install", "set_fixed_time", "set_system_time", "pause_at", "fast_forward", "run_for")
CLEAN = """async (isVisited) => {
  localStorage.clear();
  for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
  for (const it of await navigator.serviceWorker?.getRegistrations() ?? []) await it.unregister();
  const kept = [];
  for (const name of await caches.keys()) {
    if (!isVisited || !name.endsWith(':followup:runtime')) { await caches.delete(name); continue; }
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const { headers } = await cache.match(request);
      kept.push([request.url, headers.get('followup-sha-256')]);
    }
  }
  return kept;
}"""


class KeptContext:
    """A context with one page that stays open; `is_visited`: after a first visit of the planner."""

    def __init__(self, browser: Browser, site_url: str, *, is_visited: bool) -> None:
        self._browser, self._site_url, self._is_visited = browser, site_url, is_visited
        self._begin()

    def _begin(self) -> None:
        self.context = self._browser.new_context(service_workers="block")
        self.context.set_default_timeout(SECONDS * 1000)
        self._anchor = self.context.new_page()
        self._anchor.goto(self._site_url + ANCHOR)
        if self._is_visited:
            _first_visit(self.context.new_page(), f"{self._site_url}planner/")
            self._close_pages()
        self._runtime = self._anchor.evaluate(CLEAN, self._is_visited)
        _refuse(self.context)

    @contextmanager
    def lend(self, hear: Callable[[Request], None]) -> Iterator[BrowserContext]:
        """Give the context to a test, tell `hear` of every request, and clean up after it."""
        context = self.context
        context.on("request", hear)
        yield context
        self._close_pages()
        context.remove_listener("request", hear)
        self._clean()

    def _close_pages(self) -> None:
        for page in self.context.pages:
            if page != self._anchor:
                page.close()

    def _clean(self) -> None:
        """Take away what a test left; where it touched Python's own files, begin anew."""
        self.context.clear_cookies()
        self.context.clear_permissions()
        if self._anchor.evaluate(CLEAN, self._is_visited) != self._runtime:
            self.context.close()
            self._begin()


def _first_visit(page: Page, url: str) -> None:
    page.goto(url)
    settle(page)


def _refuse(context: BrowserContext) -> None:
    """Let nothing be set that would outlive a test."""

    def refuse(*_: object, **__: object) -> NoReturn:
        msg = "this context is shared: mark the test `fresh`"
        raise AssertionError(msg)

    for name in WIDE:
        setattr(context, name, refuse)
    for name in TIME:
        setattr(context.clock, name, refuse)
