"""Answers in Python's place for screens that it does not have."""

from playwright.sync_api import Page

# `standIn(request)` gives a reply, or null where Python is to answer; a search waits for
# `answerLate` milliseconds.
_STAND_IN = """
window.answerLate = 0;
{
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (message, ...rest) {
    const request = typeof message === 'string' ? JSON.parse(message) : null;
    const reply = request && window.standIn(request);
    if (!reply) return post.call(this, message, ...rest);
    if (request.action !== 'peek') window.asked.push(request);
    const plain = { document: null, announce: '', focus: null, effects: [], is_done: true,
      day: request.today, day_in_words: request.today };
    const text = JSON.stringify({ ...plain, ...reply });
    const late = request.action === 'find' ? window.answerLate : 0;
    setTimeout(() => this.onmessage({ data: { type: 'reply', text } }), late);
  };
}
"""


def answer_by(page: Page, script: str) -> None:
    """Let `script`, a function of the request, answer in every document that the page loads."""
    page.add_init_script(f"{_STAND_IN} window.standIn = {script};")
