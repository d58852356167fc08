"""A visit that uses once every way in and out of the plan, as `rehearsal` does for the planner.

The build learns from it what that needs.
"""

from followup.exchange.travel.packing import packed
from followup.rehearsal import DETAILS, INTERVIEW, RehearsedVisit


def rehearse() -> None:
    """Use everything once; raises what a visitor would run into."""
    visit = RehearsedVisit()
    visit.open(None)
    visit.see("/new")
    visit.do("record", {**DETAILS, **INTERVIEW})
    visit.see("/copies")
    _calendar(visit)
    _backup(visit)
    _spreadsheets(visit)
    _paper(visit)
    _device(visit)


def _calendar(visit: RehearsedVisit) -> None:
    visit.see("/calendar")
    visit.do("exchange.calendar.download", {"which": "new", "opportunity": ""})
    visit.do("exchange.calendar.take_back")
    own = {"opportunity": visit.ids["opportunity"]}
    visit.see(f"{_file(visit)}/calendar")
    visit.do("exchange.calendar.download", {"which": "all", **own})
    visit.do("interview.cancel", visit.ids)
    visit.see(f"{_file(visit)}/calendar")
    visit.do("exchange.calendar.forget", own)
    visit.do("interview.restore", visit.ids)


def _backup(visit: RehearsedVisit) -> None:
    visit.see("/backup")


def _spreadsheets(visit: RehearsedVisit) -> None:
    visit.see("/spreadsheets")


def _paper(visit: RehearsedVisit) -> None:
    for screen in ("/log", "/week", f"{_file(visit)}/print"):
        visit.see(screen)
    visit.do("exchange.log.find", {"from": "2026-11-01", "to": "", "own": "yes"})


def _device(visit: RehearsedVisit) -> None:
    visit.see("/device")
    visit.do("exchange.device", {"opportunity": visit.ids["opportunity"]})
    visit.do("exchange.contacts", {"opportunity": visit.ids["opportunity"]})
    visit.see("/receive")
    visit.do("exchange.receive", {"plan": "1.cut-off"})
    visit.do("exchange.receive", {"plan": packed(visit.session.plan)})
    visit.see("/receive")


def _file(visit: RehearsedVisit) -> str:
    return f"/o/{visit.ids['opportunity']}"
