"""A visit that uses once every way in and out of the plan, as `rehearsal` does for the planner.

The build learns from it what that needs.
"""

from dataclasses import replace

from followup.document import to_text
from followup.exchange.sealed import LEAST_ITERATIONS, Envelope
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
    _load(visit)


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


def _device(visit: RehearsedVisit) -> None:
    visit.see("/device")
    visit.see("/receive")


def _load(visit: RehearsedVisit) -> None:
    visit.see("/load")
    visit.do("exchange.backup.download", {"passphrase": "short", "passphrase_again": "short"})
    visit.do("exchange.backup.download")
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
