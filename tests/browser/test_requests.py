"""The queue to Python by itself: a step counts only for the plan and the turn it was made in."""

from typing import Any

import pytest
from playwright.sync_api import Page

from browser.sources import serve_sources

# Python, the plan and the page in their smallest form; what Python was told and what was answered is
# noted, and whether Python was waited for in the turn.
QUEUE = """async (address) => {
  const { Requests } = await import(address);
  const told = [], answers = [], log = [];
  let inTurn = false;
  const python = {
    generation: 1,
    state: 'ready',
    isSample: false,
    ready: async () => { log.push(inTurn); python.state = 'ready'; },
    restart: () => { python.generation += 1; python.isSample = false; },
    ask: async (text) => {
      const { action } = JSON.parse(text);
      told.push(action);
      python.onTold?.(action);
      if (['open', 'sample.end'].includes(action)) python.isSample = false;
      if (action === 'sample.start') python.isSample = true;
      return JSON.stringify({ is_sample: python.isSample, is_done: true });
    },
  };
  const plan = {
    isSample: python.isSample, isMine: true, isBehind: false, losses: 0,
    during: async (task) => { inTurn = true; await task(); inTurn = false; },
  };
  const keeping = { told: () => ({}), copyBefore: () => [] };
  const requests = new Requests(python, { opening: () => ({}), drafts: () => [], plan, keeping });
  const ask = (action) => new Promise((resolve) => requests.ask({ action, fields: [] }, (reply, problem) => {
    if (reply) plan.isSample = reply.is_sample;
    answers.push([action, reply && reply.is_done, problem]);
    resolve();
  }));
  await ask('show');
  told.length = 0;
  answers.length = 0;
  SCRIPT
  return { told, answers, log };
}"""
NOT_DONE = [False, "other-plan"]
DONE = [True, None]


def carry_out(page: Page, site_url: str, script: str, *, is_sample: bool = False) -> dict[str, Any]:
    """Return what was told and answered after a first view; `is_sample`: a sample is shown by then."""
    serve_sources(page)
    page.goto(site_url)
    begun = "await ask('sample.start'); " if is_sample else ""
    address = f"{site_url}javascripts/planner/requests.mjs"
    answer: dict[str, Any] = page.evaluate(QUEUE.replace("SCRIPT", begun + script), address)
    if is_sample:
        del answer["told"][0], answer["answers"][0]
    return answer


def test_a_new_python_is_told_nothing_by_a_peek(page: Page, site_url: str) -> None:
    """It would be told the plan unseen; the visitor's next step in a sample is still known to be one."""
    script = "python.restart(); await ask('peek'); await ask('record');"
    done = carry_out(page, site_url, script, is_sample=True)
    assert done["told"] == ["open"]
    assert done["answers"] == [["peek", None, None], ["record", *NOT_DONE]]


def test_another_tab_s_save_is_not_read_by_a_peek(page: Page, site_url: str) -> None:
    """What it read would count as shown."""
    done = carry_out(page, site_url, "plan.isBehind = true; await ask('peek');")
    assert done == {"told": [], "answers": [["peek", None, None]], "log": done["log"]}


@pytest.mark.parametrize(
    ("is_sample", "script", "told", "answers"),
    [
        (
            True,
            "python.restart(); await Promise.all([ask('record'), ask('note.sent')]);",
            ["open", "show"],
            [["record", *NOT_DONE], ["note.sent", *NOT_DONE]],
        ),
        (
            True,
            "await Promise.all([ask('sample.end'), ask('record')]);",
            ["sample.end", "show"],
            [["sample.end", *DONE], ["record", *NOT_DONE]],
        ),
        (
            False,
            "await Promise.all([ask('sample.start'), ask('record')]);",
            ["sample.start", "show"],
            [["sample.start", *DONE], ["record", *NOT_DONE]],
        ),
    ],
)
def test_a_step_counts_only_for_the_plan_it_was_made_on(
    page: Page, site_url: str, is_sample: bool, script: str, told: list[str], answers: list[Any]
) -> None:
    """With several under way, none crosses over between a sample and the visitor's own plan."""
    done = carry_out(page, site_url, script, is_sample=is_sample)
    assert (done["told"], done["answers"]) == (told, answers)


def test_a_turn_is_not_held_while_python_starts(page: Page, site_url: str) -> None:
    """Where Python is gone by the time the turn comes, it is waited for outside."""
    script = """
      const { during } = plan;
      plan.during = (task) => { python.state = 'starting'; plan.during = during; return during(task); };
      await ask('record');"""
    done = carry_out(page, site_url, script)
    assert done["told"] == ["record"]
    assert not any(done["log"])


def test_an_edit_is_done_again_when_the_turn_was_lost_and_is_back(
    page: Page, site_url: str
) -> None:
    """Another tab may have saved in between."""
    script = """
      python.onTold = (action) => { if (action === 'record') { plan.losses += 1; python.onTold = null; } };
      await ask('record');"""
    done = carry_out(page, site_url, script)
    assert done["told"] == ["record", "open", "record"]
    assert done["answers"] == [["record", *DONE]]
