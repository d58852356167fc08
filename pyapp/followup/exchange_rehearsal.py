"""A visit that uses once every way in and out of the plan, as `rehearsal` does for the planner.

The build learns from it what that needs.
"""

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
    visit.see(f"{_file(visit)}/calendar")


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
    visit.see("/receive")


def _file(visit: RehearsedVisit) -> str:
    return f"/o/{visit.ids['opportunity']}"
