"""While Python shows a sample, the visitor's own plan is left alone, and is there again after it."""

import pytest
from playwright.sync_api import Locator, Page, expect

from browser.planner_page import PlannerPage
from browser.sources import serve_sources
from browser.stand_in import answer_by

# From "sample.begin" to "sample.end", every screen is one of a sample.
SAMPLE = """(request) => {
  const { action, screen } = request;
  if (action === 'open') window.isSample = false;
  if (action === 'sample.begin') window.isSample = true;
  if (!window.isSample) return null;
  window.isSample = action !== 'sample.end';
  return { screen, is_sample: window.isSample, html: { planner: `<h2 id="screen" tabindex="-1">Sample</h2>
    <a href="#/settings">Go</a>
    <form data-action="record"><input name="company"><button>Keep</button></form>
    <form data-action="sample.end" id="end"><button>End</button></form>` } };
}"""
BEGIN = """mount => {
  mount.insertAdjacentHTML('beforeend', '<form data-action="sample.begin"><button>Begin</button></form>');
  mount.lastElementChild.requestSubmit();
}"""
EDIT_IN_A_NEW_PYTHON = """async (address) => {
  const { Requests } = await import(address);
  const told = [];
  const python = {
    generation: 1,
    state: 'ready',
    ready: async () => {},
    ask: async (text) => { told.push(JSON.parse(text).action); return '{}'; },
  };
  const plan = { isSample: true, isMine: true, isBehind: false, losses: 0, during: (task) => task() };
  const keeping = { told: () => ({}), copyBefore: () => [] };
  const requests = new Requests(python, { opening: () => ({}), drafts: () => [], plan, keeping });
  return new Promise((resolve) => requests.ask({ action: 'record' }, () => resolve(told)));
}"""
QUIET = 1_000  # milliseconds: longer than it takes to keep what is shown


@pytest.fixture
def sampling(planner: PlannerPage) -> PlannerPage:
    """A tab of a visitor with a plan, which shows a sample."""
    answer_by(planner.page, SAMPLE)
    planner.open()
    planner.record("Acorn")
    planner.wait_for_view("Acorn")
    begin(planner)
    return planner


def begin(planner: PlannerPage) -> None:
    planner.mount.evaluate(BEGIN)
    expect(end(planner)).to_be_visible()


def end(planner: PlannerPage) -> Locator:
    return planner.mount.locator("#end button")


def company(planner: PlannerPage) -> Locator:
    return planner.mount.locator('[name="company"]')


def test_nothing_of_a_sample_is_kept(sampling: PlannerPage) -> None:
    """Neither as a plan, nor as what was last shown, nor as half-typed text."""
    before = (sampling.raw(), sampling.view())
    company(sampling).fill("Made up")
    company(sampling).press("Enter")
    company(sampling).fill("Made up, too")
    sampling.page.wait_for_timeout(QUIET)
    assert (sampling.raw(), sampling.view()) == before
    kept = sampling.page.evaluate("JSON.stringify(Object.values(sessionStorage))")
    assert "Made up" not in kept
    sampling.page.reload()
    sampling.wait()
    expect(sampling.mount).to_contain_text("Acorn")


def test_another_tab_s_saves_wait_for_the_end(
    sampling: PlannerPage, page: Page, site_url: str
) -> None:
    """They do not end the sample, which needs no turn to write; when it ends, they are there."""
    other = PlannerPage(page.context.new_page(), site_url)
    other.open()
    other.record("Birch")
    company(sampling).fill("Made up")
    company(sampling).press("Enter")
    sampling.page.evaluate("dispatchEvent(new Event('focus'))")
    sampling.page.wait_for_timeout(QUIET)
    expect(end(sampling)).to_be_visible()
    expect(sampling.notice("following")).to_be_hidden()
    expect(other.notice("following")).to_be_hidden()
    end(sampling).click()
    expect(end(sampling)).to_have_count(0)
    sampling.page.evaluate("location.hash = '#/'")
    expect(sampling.mount).to_contain_text("Birch")
    expect(sampling.notice("following")).to_be_visible()
    assert sampling.companies() == ["Acorn", "Birch"]


def test_half_typed_text_of_the_plan_comes_back_after_the_sample(sampling: PlannerPage) -> None:
    """What is typed in the sample goes with it, and what was typed before is not shown in it."""
    end(sampling).click()
    sampling.open("/new")
    expect(sampling.mount.locator('[name="date"]')).to_be_visible()
    company(sampling).fill("Half a na")
    begin(sampling)
    expect(company(sampling)).to_have_value("")
    company(sampling).fill("Made up")
    sampling.mount.get_by_role("link", name="Go").click()
    expect(company(sampling)).to_have_value("")
    sampling.back()
    expect(company(sampling)).to_have_value("Made up")
    end(sampling).click()
    expect(company(sampling)).to_have_value("Half a na")


def test_what_is_done_in_a_sample_is_not_done_to_the_plan(page: Page, site_url: str) -> None:
    """A Python that had to be started anew knows of no sample: it shows the plan and does nothing to it."""
    serve_sources(page)
    page.goto(site_url)
    told = page.evaluate(EDIT_IN_A_NEW_PYTHON, f"{site_url}javascripts/planner/requests.mjs")
    assert told == ["open"]
