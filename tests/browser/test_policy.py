"""One place for the numbers: what a site owner changes in mkdocs.yml, text and planner both follow."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from threading import Thread

import pytest
from playwright.sync_api import BrowserContext, expect

from browser.planner_page import PlannerPage
from own_config import config_with
from pipeline.project import ROOT
from pipeline.server import SiteServer


@pytest.fixture(scope="module")
def patient_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The site of an owner who asks for three weeks of silence instead of two."""
    folder = tmp_path_factory.mktemp("patient")
    server = SiteServer(folder / "site", "/patient/")
    command = [sys.executable, "-m", "pipeline.build"]
    command += ["--config", str(config_with(folder, update_after_days=21))]
    command += ["--out", str(folder / "site")]
    subprocess.run(command, cwd=ROOT, env={**os.environ, "SITE_URL": server.url}, check=True)
    Thread(target=server.serve_forever, daemon=True).start()
    yield server.url
    server.shutdown()
    server.server_close()


def _rule_and_call(context: BrowserContext, site_url: str) -> tuple[str, str]:
    """Return what the rule's page says first, and when the planner opens the call."""
    page = context.new_page()
    page.goto(f"{site_url}rules/wait-then-call/")
    rule = page.locator(".site-lead").inner_text()
    page.clock.install(time="2026-11-02T19:00:00")
    planner = PlannerPage(page, site_url)
    planner.open()
    planner.record("Acme")
    call = page.locator(".fu-date", has_text="for an update")
    expect(call).to_be_visible()
    return rule, call.inner_text()


def test_text_and_planner_follow_the_policy(
    new_context: Callable[..., BrowserContext], site_url: str
) -> None:
    """As shipped, the rule says two weeks, and the planner opens the call after fourteen days."""
    rule, call = _rule_and_call(new_context(), site_url)
    assert "two weeks" in rule
    assert "Mon, Nov 16" in call
    assert "Two weeks after your interview" in call


def test_a_changed_policy_changes_text_and_planner_together(
    playwright_context: Callable[[], BrowserContext], patient_site: str
) -> None:
    """With `update_after_days: 21`, the rule says three weeks, and the call opens after 21 days."""
    rule, call = _rule_and_call(playwright_context(), patient_site)
    assert "three weeks" in rule
    assert "Mon, Nov 23" in call
    assert "Three weeks after your interview" in call


@pytest.fixture
def playwright_context(browser: object) -> Iterator[Callable[[], BrowserContext]]:
    """A context for another site than the shared one, whose address the shared guard does not know."""
    made: list[BrowserContext] = []

    def create() -> BrowserContext:
        made.append(browser.new_context())  # type: ignore[attr-defined]
        return made[-1]

    yield create
    for context in made:
        context.close()
