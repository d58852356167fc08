"""A visit that uses once what comes late, as `rehearsal` does for the planner.

The build learns from it what that needs.
"""

from datetime import date

from followup.rehearsal import DETAILS, INTERVIEW, RehearsedVisit


def rehearse() -> None:
    """Use everything once; raises what a visitor would run into."""
    visit = RehearsedVisit()
    visit.open(None)
    visit.see("/new")
    visit.do("record", {**DETAILS, **INTERVIEW})
    _letters_are_written(visit)
    visit.see("/coach")
    visit.do("practice.coach.read", {"to": "Dana Reyes", "text-note": _NOTE, "subject-note": ""})
    for screen in (
        "/camp",
        "/camp/why-follow-up",
        "/certificate",
        "/calculator/wait-then-call",
    ):
        visit.see(screen)
    visit.do("practice.calculate", {"date": "2026-11-02", "country": "US"})
    visit.do("practice.keep", {"date": "2026-11-02", "people": "Dana Reyes, CEO", "country": "US"})


def _letters_are_written(visit: RehearsedVisit) -> None:
    here, person = f"/o/{visit.ids['opportunity']}", visit.ids["person"]
    visit.see(f"{here}/interview/{visit.ids['interview']}/notes")
    fields = {**visit.ids, f"text-{person}": _NOTE, f"subject-{person}": "", "sent": person}
    visit.do("practice.notes.read", fields)
    visit.do("practice.notes.sent", fields)
    for day in (date(2026, 11, 3), date(2026, 11, 16), date(2026, 11, 21)):
        visit.today = day
        visit.see(f"{here}/script")
    visit.see(f"{here}/letter/withdrawal")
    fields = {**visit.ids, "case": "withdrawal", "text-letter": _NOTE, "to": person}
    visit.do("practice.letter.read", fields)
    visit.do("practice.letter.sent", fields)


_NOTE = "Dnaa!!\n\n[x]\nASAP\N{SLIGHTLY SMILING FACE}"
