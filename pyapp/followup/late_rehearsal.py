"""A visit that uses once what comes late, as `rehearsal` does for the planner.

The build learns from it what that needs.
"""

from followup.rehearsal import DETAILS, INTERVIEW, RehearsedVisit


def rehearse() -> None:
    """Use everything once; raises what a visitor would run into."""
    visit = RehearsedVisit()
    visit.open(None)
    visit.see("/new")
    visit.do("record", {**DETAILS, **INTERVIEW})
    here = f"/o/{visit.ids['opportunity']}"
    for screen in (f"{here}/interview/{visit.ids['interview']}/notes", f"{here}/script"):
        visit.see(screen)
    for screen in (
        "/camp",
        "/camp/why-follow-up",
        "/certificate",
        "/coach",
        "/calculator/wait-then-call",
    ):
        visit.see(screen)
    visit.do("practice.calculate", {"date": "2026-11-02", "country": "US"})
    visit.do("practice.keep", {"date": "2026-11-02", "people": "Dana Reyes, CEO", "country": "US"})
