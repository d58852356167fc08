"""Days other than today, in a page whose timers run as ever."""

from playwright.sync_api import Page

# What the page thinks it is when a document begins; from there its time goes on.
_SET = """{
  const shift = Date.parse('%s') - Date.now();
  const { now } = Date;
  globalThis.Date = class extends Date {
    constructor(...given) { given.length ? super(...given) : super(now() + shift); }
    static now() { return now() + shift; }
  };
}"""


def come_at(page: Page, moment: str) -> None:
    """Let every document from now on begin at that moment, as YYYY-MM-DDTHH:MM:SS in local time."""
    page.add_init_script(_SET % moment)
