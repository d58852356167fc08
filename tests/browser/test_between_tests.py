"""Tests share a browser: nothing that one leaves there reaches the next, but for Python's own files."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page

from browser.planner_page import PlannerPage
from kept_context import ANCHOR, KeptContext
from patience import settle

LEAVE = """async () => {
  localStorage.setItem('left', 'here');
  sessionStorage.setItem('left', 'here');
  document.cookie = 'left=here; path=/; max-age=600';
  window.name = 'left';
  indexedDB.open('left');
  await (await caches.open('left')).put('/left', new Response('here'));
  void navigator.locks.request('left', () => new Promise(() => {}));
}"""
FOUND = """async () => [
  { ...localStorage }, { ...sessionStorage }, document.cookie, window.name, history.length > 2,
  await indexedDB.databases(), (await navigator.locks.query()).held,
  (await caches.keys()).filter((name) => !name.endsWith(':followup:runtime')),
]"""
SPOIL = """async () => {
  for (const name of await caches.keys()) await caches.delete(name);
}"""
RESTORED = "performance.getEntriesByName('followup:restoring').length"


def found_next(kept_context: KeptContext, site_url: str) -> tuple[Page, list[Any]]:
    """Return a page as the next test has it, and what it finds."""
    page = kept_context.context.new_page()
    page.goto(site_url + ANCHOR)
    return page, page.evaluate(FOUND)


@pytest.mark.all_browsers
def test_nothing_is_left_but_python_s_own_files(
    kept_context: KeptContext, site_url: str, requested: list[str]
) -> None:
    """Neither storage nor cookies, open tabs, routes or scripts; and Python begins with its snapshot."""
    with kept_context.lend(lambda asked: requested.append(asked.url)) as context:
        page = context.new_page()
        page.add_init_script("window.isLeft = true")
        page.route("**/planner/", lambda route: route.abort())
        for path in ("404.html", "rules/", ANCHOR):
            page.goto(site_url + path)
        page.evaluate(LEAVE)
    with kept_context.lend(lambda _: None):
        page, found = found_next(kept_context, site_url)
        assert found == [{}, {}, "", "", False, [], [], []]
        assert page.evaluate("window.isLeft") is None
        assert len(kept_context.context.pages) == 2
        planner = PlannerPage(page, site_url)
        planner.open()
        assert page.evaluate(RESTORED)
    assert requested, "what a test asked for was not recorded"


def test_files_of_python_s_that_a_test_takes_away_are_there_again(
    kept_context: KeptContext, site_url: str
) -> None:
    """Then the whole context is another one."""
    before = kept_context.context
    with kept_context.lend(lambda _: None):
        page, _ = found_next(kept_context, site_url)
        page.evaluate(SPOIL)
    assert kept_context.context != before
    with kept_context.lend(lambda _: None):
        page, _ = found_next(kept_context, site_url)
        planner = PlannerPage(page, site_url)
        planner.open()
        assert page.evaluate(RESTORED)


@pytest.mark.parametrize(
    "change",
    [
        lambda context: context.add_init_script("0"),
        lambda context: context.route("**", lambda route: route.abort()),
        lambda context: context.clock.install(),
        lambda context: context.new_page().clock.set_fixed_time(0),
    ],
)
def test_what_would_hold_for_later_tests_is_refused(
    context: BrowserContext, change: Callable[[BrowserContext], None]
) -> None:
    """A test that needs it has a context of its own."""
    with pytest.raises(AssertionError, match="mark the test `fresh`"):
        change(context)


@pytest.mark.first_visit
def test_no_first_visit_finds_what_another_left(kept_context: KeptContext, site_url: str) -> None:
    """In that kind of context Python comes up from its files, also when a snapshot was made."""
    for is_second in (False, True):
        with kept_context.lend(lambda _: None) as context:
            planner = PlannerPage(context.new_page(), site_url, is_kept=True)
            planner.open()
            assert not planner.page.evaluate(RESTORED)
            if not is_second:
                settle(planner.page)
