"""A visit that uses once what comes late, as `rehearsal` does for the planner.

The build learns from it what that needs.
"""

from datetime import date

from followup.drills.library import shipped
from followup.policy import Policy
from followup.rehearsed_visit import DETAILS, INTERVIEW, RehearsedVisit


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
        "/certificate",
        "/calculator/wait-then-call",
    ):
        visit.see(screen)
    visit.do("practice.calculate", {"date": "2026-11-02", "country": "US"})
    visit.do("practice.keep", {"date": "2026-11-02", "people": "Dana Reyes, CEO", "country": "US"})
    _lessons_are_taken(visit)


def _lessons_are_taken(visit: RehearsedVisit) -> None:
    """Answer one question of each kind that the lessons have."""
    kinds: set[str] = set()
    for lesson in shipped().lessons:
        for question in lesson.questions:
            kind = shipped().question(lesson.slug, question, Policy()).kind
            if kind not in kinds:
                kinds.add(kind)
                _question_is_answered(visit, {"lesson": lesson.slug, "question": question})
    visit.do("practice.restart", {"lesson": shipped().lessons[0].slug})
    visit.see("/camp")
    visit.do("practice.restart_all")
    visit.see("/certificate")
    visit.do("practice.name", {"name": "Sam"})


def _question_is_answered(visit: RehearsedVisit, place: dict[str, str]) -> None:
    visit.see(f"/camp/{place['lesson']}?q={place['question']}")
    visit.do("practice.coach", {**place, "note-0": _NOTE})
    visit.do("practice.move", {**place, "move": "0.down"})
    visit.do("practice.answer", place)
    # One of the options is right, wherever it stands.
    for option in "012345":
        visit.do("practice.answer", {**place, **_ANSWERS, "option": option})
    visit.do("practice.answer", {**place, "spot": "again", "option": "1"})
    visit.do("practice.retry", place)
    visit.do("practice.go", place)


_NOTE = "Dear Dana, thank you for your time. I would be glad to have the job. Sam"
_ANSWERS = {"spot": "main", "option-0": "yes", "note-0": _NOTE, "state": "0.0.0.0.0.0"}


def _letters_are_written(visit: RehearsedVisit) -> None:
    here, person = f"/o/{visit.ids['opportunity']}", visit.ids["person"]
    visit.see(f"{here}/interview/{visit.ids['interview']}/notes")
    fields = {**visit.ids, f"text-{person}": _ODD_NOTE, f"subject-{person}": "", "sent": person}
    visit.do("practice.notes.read", fields)
    visit.do("practice.notes.sent", fields)
    for day in (date(2026, 11, 3), date(2026, 11, 16), date(2026, 11, 21)):
        visit.today = day
        visit.see(f"{here}/script")
    visit.see(f"{here}/letter/withdrawal")
    fields = {**visit.ids, "case": "withdrawal", "text-letter": _ODD_NOTE, "to": person}
    visit.do("practice.letter.read", fields)
    visit.do("practice.letter.sent", fields)


_ODD_NOTE = "Dnaa!!\n\n[x]\nASAP\N{SLIGHTLY SMILING FACE}"
