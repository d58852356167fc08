"""A plan goes from one device to another, by a link or by a code, and leaves no trace on its way."""

import io
import json
from collections.abc import Callable

import zxingcpp
from PIL import Image
from playwright.sync_api import BrowserContext, Page, expect

from browser.by_keyboard import Keyboard
from browser.planner_page import PlannerPage
from browser.test_accessibility import problems

_SHARE_SHEET = """
Navigator.prototype.canShare = ({ files }) => files?.length === 1;
Navigator.prototype.share = async (data) => { window.shared = data; };
"""
_SHARED = "async () => [window.shared.files[0].name, await window.shared.files[0].text()]"
NARROW = {"width": 320, "height": 640}


def _link(planner: PlannerPage) -> str:
    planner.page.evaluate("location.hash = '#/device'")
    field = planner.mount.locator("#device-link")
    expect(field).to_be_visible()
    return field.input_value()


def _kept(page: Page) -> str:
    return str(page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}])"))


def test_a_link_brings_the_plan_and_goes_from_the_address_at_once(
    planner: PlannerPage, new_context: Callable[..., BrowserContext], site_url: str
) -> None:
    """Neither the address nor the way back has it; nothing is stored before the visitor says so."""
    planner.open()
    planner.record("Acorn")
    link = _link(planner)
    plan = link.partition("?plan=")[2]
    page = new_context().new_page()
    page.goto(f"{site_url}404.html")
    arriving = PlannerPage(page, site_url)
    page.goto(link, wait_until="commit")
    page.wait_for_url("**/planner/#/receive")
    expect(arriving.mount.get_by_role("link", name="See what would change")).to_be_visible()
    expect(arriving.mount).to_contain_text("Acorn")
    assert plan not in _kept(page)
    assert "Acorn" not in _kept(page)
    arriving.back()
    page.wait_for_url("**/404.html")
    arriving.forward()
    page.wait_for_url("**/planner/#/receive")
    arriving.wait()
    assert arriving.stored() is None
    # Again, into a planner that is open: a link of nothing, then the whole one.
    for address, words in ((f"{link[:-5]}", "cut off"), (link, "Acorn")):
        page.evaluate("address => { location.href = address; }", address)
        expect(arriving.mount).to_contain_text(words)
        assert page.url == f"{arriving.url}#/receive"
    assert problems(page, "a plan from a link") == []
    assert all(plan not in str(request["screen"]) for request in arriving.asked())
    assert arriving.stored() is None
    keyboard = Keyboard(page)
    for target in ('a[href="#/load"]', 'form[data-action="exchange.load.take"] button'):
        keyboard.tab_to(target)
        keyboard.press("Enter")
        expect(arriving.mount.locator("#screen")).to_be_focused()
    assert arriving.companies() == ["Acorn"]


def test_on_a_phone_in_the_dark_the_code_is_read_and_the_plan_shared(
    new_context: Callable[..., BrowserContext], site_url: str
) -> None:
    """The code stands there black on white; the share sheet gets the whole plan, which counts as a backup."""
    context = new_context(viewport=NARROW, color_scheme="dark", device_scale_factor=2)
    planner = PlannerPage(context.new_page(), site_url)
    planner.page.add_init_script(_SHARE_SHEET)
    planner.open()
    planner.record("Acorn")
    link = _link(planner)
    shot = planner.mount.get_by_role("img", name="QR code").screenshot()
    (found,) = zxingcpp.read_barcodes(Image.open(io.BytesIO(shot)))
    assert found.text == link
    planner.mount.get_by_role("button", name="Share").click()
    planner.page.wait_for_function("window.shared")
    name, text = planner.page.evaluate(_SHARED)
    assert name.startswith("follow-up-plan-")
    assert json.loads(text) == (planner.stored() or {})["document"]
    backup = planner.key.removesuffix("plan") + "backup"
    expect_backup = "key => JSON.parse(localStorage.getItem(key) ?? '{}').last !== undefined"
    planner.page.wait_for_function(expect_backup, arg=backup)
