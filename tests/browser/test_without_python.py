"""When Python does not come: the plan can be read and taken along, and the reasons are told apart."""

import json
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, Playwright, expect

from browser.held import hold
from browser.planner_page import BROKEN, PlannerPage
from browser.without_python import (
    SILENCE,
    WASM,
    block,
    do_without,
    garble,
    hang,
    wait_for_scripts,
)
from pipeline import browsers

pytestmark = pytest.mark.first_visit
# What could still be pressed, filled in or followed.
WORKING = 'button:enabled, select:enabled, :is(input, textarea):read-write, a[href*="#/"]'
PERSON = {"id": "p", "name": "Dana Reyes", "title": "Head of Engineering", "waived": False}
INTERVIEW = {"id": "i", "date": "2026-11-18", "round": "first", "interviewers": [PERSON]}
TOUCHPOINT = {
    "id": "t",
    "date": "2026-11-19",
    "direction": "outbound",
    "channel": "email",
    "purpose": "thank_you",
    "interviewer_id": "p",
    "note": "<b>The test rig</b>",
}


WAYS: dict[str, Callable[[PlannerPage], None]] = {
    "lost": block,
    "lost too": garble,
    "stalled": hang,
    "no-webassembly": do_without,
}
# It needs a clock that stands.
STALLED = pytest.param("stalled", marks=pytest.mark.fresh)


def document(count: int = 1) -> str:
    opportunities = [
        {
            "id": f"o{place}",
            "company": f"Acorn {place}",
            "role": "Engineer",
            "stage": "active",
            "interviews": [INTERVIEW],
            "touchpoints": [TOUCHPOINT],
        }
        for place in range(count)
    ]
    return json.dumps({"format": "followup-plan", "version": 1, "opportunities": opportunities})


def envelope(text: str) -> str:
    head = {"format": "followup-storage", "version": 1, "revision": 1, "saved_at": ""}
    return f'{json.dumps(head)[:-1]},"document":{text}}}'


def left_by(standing: str, planner: PlannerPage, left: dict[str, str]) -> dict[str, str]:
    """Return what the storage holds when `standing` is what can be shown."""
    plans = {"list": envelope(document()), "unreadable": BROKEN}
    if standing == "view":
        return left
    return {planner.key: plans[standing]} if standing in plans else {}


@pytest.mark.parametrize("standing", ["view", "list", "unreadable", "nothing"])
@pytest.mark.parametrize("way", [STALLED if it == "stalled" else it for it in WAYS])
def test_the_saved_plan_is_there_without_python(
    planner: PlannerPage, left: dict[str, str], way: str, standing: str
) -> None:
    """Whatever keeps Python away, the page says which it is and what is left, and offers the stored bytes."""
    planner.prepare(left_by(standing, planner, left))
    WAYS[way](planner)
    notice = planner.notice("python-failed")
    expect(notice).to_be_visible()
    expect(notice.locator(f'[data-when="{standing}"]')).to_be_visible()
    assert {way.removesuffix(" too"), standing} <= planner.cases("python-failed")
    expect(planner.notice("loading")).to_be_hidden()
    expect(notice.locator('[data-host="restart"]')).to_be_visible(visible=way != "no-webassembly")
    expect(notice.locator('[data-host="download"]')).to_be_visible(visible=standing != "nothing")
    expect(planner.mount.locator(WORKING)).to_have_count(0)
    if standing in {"view", "list"}:
        expect(planner.mount).to_contain_text("Acorn")
        assert "Acorn" in planner.downloaded("python-failed")
    if standing == "unreadable":
        assert planner.downloaded("python-failed") == BROKEN


def test_a_view_that_is_only_to_be_read_can_be_read_and_copied(
    planner: PlannerPage, left: dict[str, str]
) -> None:
    """It is neither busy nor inert, its day is told, and its text can be selected."""
    planner.prepare(left)
    block(planner)
    expect(planner.notice("python-failed")).to_be_visible()
    expect(planner.notice("last-view")).to_contain_text((planner.view() or {})["dayInWords"])
    assert planner.cases("last-view") == {"kept"}
    expect(planner.mount).not_to_have_attribute("aria-busy", "true")
    expect(planner.mount.locator("[inert]")).to_have_count(0)
    selected = planner.mount.evaluate(
        "mount => { getSelection().selectAllChildren(mount); return String(getSelection()); }"
    )
    assert "Acorn" in selected


def test_the_page_lists_what_was_recorded_as_it_is_stored(planner: PlannerPage) -> None:
    """Company, role, interviews, people and what was logged, with dates as stored, and markup as text."""
    planner.prepare({planner.key: envelope(document())})
    block(planner)
    expect(planner.mount.locator("h3")).to_have_text("Acorn 0")
    for text in ("Engineer", "2026-11-18", "Dana Reyes", "2026-11-19", TOUCHPOINT["note"]):
        expect(planner.mount).to_contain_text(str(text))
    for value in ("stage=active", "round=first", "purpose=thank_you"):
        expect(planner.mount.locator(f'[data-when="{value}"]')).to_have_count(1)
    assert json.loads(planner.downloaded("python-failed")) == json.loads(document())


def test_a_screen_that_was_not_kept_is_no_reason_to_show_nothing(
    planner: PlannerPage, left: dict[str, str]
) -> None:
    """On another screen than the kept ones the stored plan is listed."""
    planner.prepare(left)
    planner.page.route(WASM, lambda route: route.abort())
    planner.page.goto(f"{planner.url}#/settings")
    expect(planner.notice("python-failed")).to_be_visible()
    assert {"lost", "list"} <= planner.cases("python-failed")
    expect(planner.mount).to_contain_text("Acorn")


def test_a_plan_of_five_hundred_is_listed_to_the_end(planner: PlannerPage) -> None:
    """It is listed a few at a time, so that the page goes on answering, and all of it."""
    planner.prepare({planner.key: envelope(document(500))})
    block(planner)
    expect(planner.mount.locator("h3")).to_have_count(500)
    expect(planner.mount.locator("h3").last).to_have_text("Acorn 499")


def test_a_document_that_is_no_plan_is_not_half_shown(planner: PlannerPage) -> None:
    """What has the right envelope and the wrong content is unreadable, and its bytes are offered."""
    wrong = document().replace('"interviews": [', '"interviews": [7, ')
    planner.prepare({planner.key: envelope(wrong)})
    block(planner)
    expect(planner.notice("python-failed")).to_be_visible()
    assert "unreadable" in planner.cases("python-failed")
    assert json.loads(planner.downloaded("python-failed")) == json.loads(wrong)


@pytest.mark.parametrize("standing", ["view", "list"])
def test_trying_again_brings_the_planner_back(
    planner: PlannerPage, left: dict[str, str], standing: str
) -> None:
    """When the part is there at last, Python takes over from what the page showed, and everything works."""
    planner.prepare(left if standing == "view" else {planner.key: left[planner.key]})
    block(planner)
    expect(planner.notice("python-failed")).to_be_visible()
    planner.page.unroute(WASM)
    planner.press("python-failed", "restart")
    planner.wait()
    for notice in ("python-failed", "last-view", "loading"):
        expect(planner.notice(notice)).to_be_hidden()
    expect(planner.mount.locator("[data-held]")).to_have_count(0)
    planner.record("Birch")
    assert planner.companies() == ["Acorn", "Birch"]


@pytest.mark.fresh
def test_python_that_comes_after_all_carries_out_what_waits(
    planner: PlannerPage, left: dict[str, str]
) -> None:
    """After a silence the plan is only to be read; when the bytes come, what was pressed is done."""
    planner.prepare(left)
    planner.page.clock.install()
    held = hold(planner.page, WASM)
    planner.page.goto(planner.url)
    wait_for_scripts(planner)
    button = planner.mount.locator("form[data-action] button").first
    button.click()
    planner.page.clock.run_for(SILENCE)
    expect(planner.notice("python-failed")).to_be_visible()
    assert {"stalled", "view"} <= planner.cases("python-failed")
    expect(button).to_be_disabled()
    expect(button).to_have_attribute("aria-busy", "true")
    before = planner.raw()
    held.let_go()
    expect(planner.notice("python-failed")).to_be_hidden()
    expect(planner.mount.locator("[data-held]")).to_have_count(0)
    planner.page.clock.resume()
    expect(planner.saved).to_be_visible()
    assert planner.raw() != before
    assert planner.workers() == 1


@pytest.mark.fresh
def test_what_is_typed_outlives_the_silence(planner: PlannerPage, left: dict[str, str]) -> None:
    """Text in a form of the last view stays while nothing works, and is there when it works again."""
    view = json.loads(left[planner.view_key])
    form = '<form data-action="record"><input name="company"><button>Save</button></form>'
    view["screens"]["/new"] = form
    planner.prepare({**left, planner.view_key: json.dumps(view)})
    planner.page.clock.install()
    held = hold(planner.page, WASM)
    planner.page.goto(f"{planner.url}#/new")
    wait_for_scripts(planner)
    field = planner.mount.locator('[name="company"]')
    field.fill("Birch")
    planner.page.clock.run_for(SILENCE)
    expect(field).to_have_value("Birch")
    expect(field).not_to_be_editable()
    held.let_go()
    expect(planner.mount.locator("#screen")).to_be_visible()
    expect(field).to_have_value("Birch")
    expect(field).to_be_editable()


@pytest.fixture(params=["chromium", "firefox"])
def bare(request: pytest.FixtureRequest, playwright: Playwright) -> Iterator[Browser]:
    """A browser that was started without WebAssembly."""
    if not browsers.is_here(request.param, playwright):
        pytest.skip(f"{request.param} is not installed here")
    options = browsers.launch_options(request.param)
    if request.param == "chromium":
        options["args"] = [*options["args"], "--js-flags=--jitless"]
    else:
        options["firefox_user_prefs"] = {"javascript.options.wasm": False}
    browser = getattr(playwright, request.param).launch(**options)
    yield browser
    browser.close()


def test_a_browser_without_webassembly_is_told_so(bare: Browser, site_url: str) -> None:
    """There the reason is the browser's, trying again is not offered, and the plan is there to be read."""
    page: Page = bare.new_page()
    planner = PlannerPage(page, site_url)
    planner.prepare({planner.key: envelope(document())})
    page.goto(planner.url)
    assert page.evaluate("typeof WebAssembly") == "undefined"
    expect(planner.notice("python-failed")).to_be_visible()
    assert {"no-webassembly", "list"} <= planner.cases("python-failed")
    expect(planner.notice("python-failed").locator('[data-host="restart"]')).to_be_hidden()
    expect(planner.mount).to_contain_text("Dana Reyes")
