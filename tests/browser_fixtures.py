"""Fixtures for tests in browsers, on top of pytest-playwright's own.

A test runs in Chromium; `@pytest.mark.all_browsers` adds Firefox, and the fixture `webkit` gives WebKitGTK.
All tests of a browser share one context with what a first visit leaves, cleaned after each. Tests marked
`first_visit` share another one, in which nothing is left. A test marked `fresh` has one of its own: where
files must come over the network, for other clocks, and for what holds for a whole context.
`requested` lists every address that the contexts of a test asked for; a foreign one fails the test.
Service workers are blocked, since a test sees nothing of what they answer:
`new_context(service_workers="allow")` lets them in.
"""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Playwright, Request, expect
from selenium import webdriver
from selenium.webdriver.webkitgtk.options import Options
from selenium.webdriver.webkitgtk.service import Service

import patience
from kept_context import KeptContext
from pipeline import browsers

expect.set_options(timeout=patience.SECONDS * 1000)

# One compiler of WebAssembly, and no process for what no test opens.
FRUGAL_FIREFOX = {
    "javascript.options.wasm_optimizingjit": False,
    "dom.ipc.processPrelaunch.enabled": False,
    "fission.autostart": False,
}
ASKED = pytest.StashKey[list[str]]()


@pytest.hookimpl(tryfirst=True)
def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Say which browsers a test is for, before pytest-playwright reads it from its option."""
    option = metafunc.config.option
    asked = metafunc.config.stash.setdefault(ASKED, list(option.browser))
    is_for_all = metafunc.definition.get_closest_marker("all_browsers") is not None
    option.browser = asked or (["chromium", "firefox"] if is_for_all else ["chromium"])


@pytest.fixture(scope="session")
def browser_type_launch_args(
    browser_type_launch_args: dict[str, Any], browser_name: str, playwright: Playwright
) -> dict[str, Any]:
    """Start the browsers of this machine."""
    if browser_name == "firefox":
        _need("firefox", playwright)
    return {
        **browser_type_launch_args,
        **_frugal(browser_name, browsers.launch_options(browser_name)),
    }


def _frugal(browser_name: str, options: dict[str, Any]) -> dict[str, Any]:
    """Compile WebAssembly once: a test ends before code that was compiled again, to be quicker, pays."""
    if browser_name == "firefox":
        return {**options, "firefox_user_prefs": FRUGAL_FIREFOX}
    return {**options, "args": [*options["args"], "--js-flags=--liftoff-only"]}


@pytest.fixture(scope="session")
def launched(playwright: Playwright) -> Iterator[dict[str, Browser]]:
    """The browsers that were started, by name: each once, whatever the order of the tests."""
    del playwright  # which must outlive them
    found: dict[str, Browser] = {}
    yield found
    for browser in found.values():
        browser.close()


@pytest.fixture(scope="session")
def browser(
    launched: dict[str, Browser],
    browser_name: str,
    launch_browser: Callable[[], Browser],
) -> Browser:
    """The browser that a test runs in."""
    if browser_name not in launched:
        launched[browser_name] = launch_browser()
    return launched[browser_name]


@pytest.fixture(scope="session")
def all_kept() -> dict[tuple[str, bool], KeptContext]:
    """The contexts that tests share, by their browsers' names and whether they were visited."""
    return {}


@pytest.fixture
def kept_context(
    request: pytest.FixtureRequest,
    all_kept: dict[tuple[str, bool], KeptContext],
    browser: Browser,
    browser_name: str,
    site_url: str,
) -> KeptContext:
    """The context that tests of this browser and of this kind share."""
    is_visited = request.node.get_closest_marker("first_visit") is None
    key = (browser_name, is_visited)
    if key not in all_kept:
        all_kept[key] = KeptContext(browser, site_url, is_visited=is_visited)
    return all_kept[key]


@pytest.fixture
def context(
    request: pytest.FixtureRequest,
    new_context: Callable[..., BrowserContext],
    requested: list[str],
) -> Iterator[BrowserContext]:
    """The shared context, or where a test is marked `fresh`, one of its own."""
    if request.node.get_closest_marker("fresh"):
        yield new_context()
        return

    def hear(asked: Request) -> None:
        requested.append(asked.url)

    kept: KeptContext = request.getfixturevalue("kept_context")
    with kept.lend(hear) as context:
        yield context


@pytest.fixture
def requested() -> list[str]:
    """Every address that the browser contexts of this test have asked for so far."""
    return []


@pytest.fixture
def hosts(site_url: str) -> set[str]:
    """The hosts that a test's contexts may ask: the site's, and those that the test adds."""
    return {urlsplit(site_url).netloc}


@pytest.fixture
def new_context(
    new_context: Callable[..., BrowserContext], hosts: set[str], requested: list[str]
) -> Iterator[Callable[..., BrowserContext]]:
    """Make browser contexts that record what they ask for; asking another host fails the test."""

    def create(**options: Any) -> BrowserContext:
        context = new_context(**{"service_workers": "block", **options})
        context.set_default_timeout(patience.SECONDS * 1000)
        context.on("request", lambda request: requested.append(request.url))
        return context

    yield create
    strangers = [url for url in requested if _is_foreign(url, hosts)]
    assert not strangers, f"asked another host: {strangers}"


def _is_foreign(url: str, hosts: set[str]) -> bool:
    asked = urlsplit(url)
    return asked.scheme in {"http", "https", "ws", "wss"} and asked.netloc not in hosts


@pytest.fixture(scope="session")
def display(playwright: Playwright) -> Iterator[str]:
    """An X display of our own: WebKitGTK has no headless mode."""
    _need("webkit", playwright)
    reader, writer = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(writer),
        "-screen",
        "0",
        "1280x1024x24",
        "-nolisten",
        "tcp",
    ]
    server = subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    with os.fdopen(reader) as told:
        number = told.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait()


@pytest.fixture
def webkit(display: str) -> Iterator[webdriver.WebKitGTK]:
    """WebKitGTK with a fresh profile, steered by Selenium."""
    options = Options()
    options.binary_location = browsers.mini_browser() or ""
    options.add_argument("--automation")
    path = shutil.which("WebKitWebDriver")
    driver = webdriver.WebKitGTK(options, Service(path, env={**os.environ, "DISPLAY": display}))
    driver.set_page_load_timeout(60)
    yield driver
    driver.quit()


def _need(name: str, playwright: Playwright) -> None:
    """Skip where a browser is not to be had; in CI all three are required."""
    if not browsers.is_here(name, playwright) and not os.environ.get("CI"):
        pytest.skip(f"{name} is not installed here")
