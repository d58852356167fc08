"""A visit that uses once every way in and out of the plan, as `rehearsal` does for the planner.

The build learns from it what that needs.
"""

from binascii import b2a_base64
from dataclasses import replace

from followup.document import to_text
from followup.exchange.sealed import LEAST_ITERATIONS, Envelope
from followup.exchange.travel.packing import packed
from followup.rehearsed_visit import DETAILS, INTERVIEW, RehearsedVisit

_TABLE = """Company;Status;Interview date;Interviewers
Müller;applied;03/04/2026;Dana Reyes and Lee Okafor
Globex;perhaps;Nov 5, 2026 2:30 PM;Kim Sato
"""


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
    _load(visit)


def _calendar(visit: RehearsedVisit) -> None:
    visit.see("/calendar")
    visit.do("exchange.calendar.download", {"which": "new", "opportunity": ""})
    visit.do("exchange.calendar.take_back")
    own = {"opportunity": visit.ids["opportunity"]}
    visit.see(f"{_file(visit)}/calendar")
    visit.do("exchange.calendar.download", {"which": "all", **own})
    visit.do("exchange.calendar.download", {"which": "added", **own})
    visit.do("interview.cancel", visit.ids)
    visit.see(f"{_file(visit)}/calendar")
    visit.do("exchange.calendar.forget", own)
    visit.do("interview.restore", visit.ids)


def _backup(visit: RehearsedVisit) -> None:
    visit.see("/backup")


def _spreadsheets(visit: RehearsedVisit) -> None:
    visit.see("/spreadsheets")
    for table in ("opportunities", "follow-ups", "log"):
        visit.do("exchange.csv", {"table": table, "from": "2026-01-01", "to": "2026-12-31"})
    visit.see("/spreadsheets/in")
    for encoding in ("utf-16", "cp1252"):
        file = b2a_base64(_TABLE.encode(encoding)).decode()
        visit.do("exchange.table.read", {"table": "", "table.name": "jobs", "table.base64": file})
        visit.do("exchange.table.use")
        visit.do("exchange.table.problems")
        visit.do("exchange.table.adjust", {"order-2": "mdy"})
        visit.do("exchange.table.use")
        visit.see("/spreadsheets/in")
        visit.do("exchange.table.leave")


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


def _load(visit: RehearsedVisit) -> None:
    visit.see("/load")
    visit.do("exchange.backup.download", {"passphrase": "short", "passphrase_again": "short"})
    visit.do("exchange.backup.download")
    visit.do("exchange.backup.sealed")
    visit.do("exchange.load.read", {"plan": "no plan"})
    visit.do("exchange.load.read", {"plan": _SEALED.to_text()})
    visit.do("exchange.load.open", {"passphrase": "a made-up one"})
    visit.do("exchange.load.opened", {"problem": "passphrase"})
    visit.do("exchange.load.opened", {"plan": _changed(visit)})
    visit.do("exchange.load.take", {"copy": "failed"})
    visit.do("exchange.load.leave")
    visit.do("exchange.load.read", {"plan": _changed(visit)})
    visit.do("exchange.load.take", {"mode": "merge"})


# Nothing opens it, but it looks as if.
_SEALED = Envelope(iterations=LEAST_ITERATIONS, salt=bytes(16), iv=bytes(12), data=bytes(16))


def _changed(visit: RehearsedVisit) -> str:
    """Return the plan as another device may have it."""
    plan = visit.session.plan
    first = replace(plan.opportunities[0], role="COO", interviews=())
    return to_text(replace(plan, opportunities=(first, replace(first, id="another"))))


def _file(visit: RehearsedVisit) -> str:
    return f"/o/{visit.ids['opportunity']}"
