"""The visitor's calendar date, in the zones and at the hours where it goes wrong elsewhere."""

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import BrowserContext

from browser.sources import serve_sources

ZONES = ["America/Los_Angeles", "Pacific/Auckland", "Asia/Kolkata", "Europe/London"]
# Around both changes of the clocks, the turn of the year and a leap day.
DAYS = [
    "2026-03-07",
    "2026-03-08",
    "2026-03-29",
    "2026-04-05",
    "2026-09-27",
    "2026-10-25",
    "2026-11-01",
    "2026-12-31",
    "2027-01-01",
    "2028-02-29",
]
LOCAL_DAYS = """async ([address, instants]) => {
  const { localDay } = await import(address);
  return instants.map((instant) => localDay(new Date(instant)));
}"""


@pytest.mark.all_browsers
@pytest.mark.parametrize("zone", ZONES)
def test_today_is_the_date_on_the_visitor_s_wall(
    new_context: Callable[..., BrowserContext], site_url: str, zone: str
) -> None:
    """At 00:30 and at 23:30 the date is the local one, whatever it is in Greenwich."""
    page = new_context(timezone_id=zone).new_page()
    serve_sources(page)
    page.goto(site_url)
    moments = [f"{day}T{hour}:30:00" for day in DAYS for hour in ("00", "23")]
    instants = [
        datetime.fromisoformat(moment).replace(tzinfo=ZoneInfo(zone)).timestamp() * 1000
        for moment in moments
    ]
    found = page.evaluate(LOCAL_DAYS, [f"{site_url}javascripts/planner/local-day.mjs", instants])
    assert found == [moment[:10] for moment in moments]
