"""A visit that uses everything once: every screen, every action, made-up people, fixed days.

The build runs it to learn which modules the page needs. The page runs it before it keeps a snapshot of
Python, so that everything is imported, and every template and table loaded, when the snapshot is next
used. It leaves nothing behind: the session is its own.
"""

from datetime import date

from followup.document import to_text
from followup.rehearsed_visit import DETAILS, INTERVIEW, RehearsedVisit

_REGION = {"country": "US", "subdivision-US": "CA", "name": "Sam", "phone": "555 0100"}
_HAPPENED = {
    "date": "2026-11-02",
    "purpose": "reply",
    "channel": "call",
    "decision_expected_by": "",
}


def rehearse() -> None:
    """Use everything once; raises what a visitor would run into."""
    visit = RehearsedVisit()
    visit.open(None)
    visit.see("/")
    visit.do("sample.start")
    visit.do("sample.end")
    _plan_is_made(visit)
    _screens_are_seen(visit)
    _search_goes_on(visit)
    _files_are_put_in_order(visit)
    _they_get_in_touch(visit)
    _things_are_taken_back(visit)
    visit.open("no plan")
    visit.do("unreadable.download")
    visit.do("unreadable.set_aside")


def _plan_is_made(visit: RehearsedVisit) -> None:
    visit.see("/new")
    visit.do("record", {**DETAILS, **INTERVIEW, "do": "add-person"})
    visit.do("record", {**DETAILS, **INTERVIEW, "paste": "Kim Sato, CFO <kim@example.com>"})
    visit.do("record", {**DETAILS, **INTERVIEW, "date": "soon"}, invalid={"date"})
    visit.do("record", {**DETAILS, **INTERVIEW})
    visit.see("/settings")
    visit.do("settings.country", {"country": "GB"})
    visit.do("settings.save", {**_REGION, "do": "choose-country"})
    visit.do("settings.save", _REGION)
    visit.do("interview.save", {**visit.ids, **INTERVIEW, "interview": "", "round": "second"})


def _screens_are_seen(visit: RehearsedVisit) -> None:
    opportunity, interview, person = visit.ids.values()
    here = f"/o/{opportunity}"
    visit.see("/")
    visit.do("peek")
    visit.see("/month")
    visit.see("/month?on=2026-11-02")
    visit.see("/results")
    visit.see(here)
    for part in ("edit", "contact", "heard", "log", "log/update?happened=yes"):
        visit.see(f"{here}/{part}")
    for part in ("interview", f"interview/{interview}"):
        visit.see(f"{here}/{part}")
    for part in ("fresh", "people", "person"):
        visit.see(f"{here}/interview/{interview}/{part}")
    visit.see(f"{here}/interview/{interview}/person/{person}")


def _search_goes_on(visit: RehearsedVisit) -> None:
    visit.do("opportunity.save", {**visit.ids, **DETAILS, "stage": "active", "role": "COO"})
    visit.do("interview.save", {**visit.ids, **INTERVIEW})
    visit.do("person.save", {**visit.ids, "name": "Dana Reyes", "title": "", "email": "x"})
    visit.do("person.save", {**visit.ids, "name": "Dana Reyes", "title": "", "email": ""})
    visit.do("people.save", {**visit.ids, "person-1-name": "Kim Sato"})
    visit.do("fresh.save", {**visit.ids, f"talk-{visit.ids['person']}": "Port"})
    for action in ("interview.cancel", "interview.restore"):
        visit.do(action, visit.ids)
    visit.do("note.sent", {**visit.ids, "interviewer": visit.ids["person"]})
    touchpoint = visit.touchpoint
    visit.see(f"/o/{visit.ids['opportunity']}/touchpoint/{touchpoint}")
    visit.do("touchpoint.save", {**visit.ids, "touchpoint": "", **_HAPPENED})
    for day in (date(2026, 11, 14), date(2026, 11, 16), date(2026, 11, 21), date(2027, 1, 20)):
        visit.today = day
        for part in ("", "/contact"):
            visit.see(f"/o/{visit.ids['opportunity']}{part}")
        visit.do("update.made", visit.ids)
    visit.see(f"/o/{visit.ids['opportunity']}/log/update")
    visit.do("touchpoint.save", {**visit.ids, "touchpoint": "", **_HAPPENED, "purpose": "update"})
    visit.do("opportunity.close", visit.ids)
    visit.do("opportunity.reopen", visit.ids)
    visit.do("plan.download")


def _files_are_put_in_order(visit: RehearsedVisit) -> None:
    visit.see("/all")
    visit.see("/all?q=dana&state=archived")
    visit.do("find", {"q": "Acme", "state": "", "sort": "company"})
    visit.see("/new")
    visit.do("record", {**DETAILS, **INTERVIEW})
    visit.do("record", {**DETAILS, **INTERVIEW, "do": f"add-to:{visit.ids['opportunity']}"})
    visit.see("/new")
    visit.do("record", {**DETAILS, **INTERVIEW, "do": "another-job"})
    visit.see("/all")
    visit.do("opportunity.merge", {**visit.ids, "other": visit.session.plan.opportunities[1].id})
    visit.do("opportunity.close", visit.ids)
    visit.see("/")
    visit.do("opportunity.archive", visit.ids)
    visit.do("opportunity.unarchive", visit.ids)
    visit.do("plan.archive_over")
    visit.do("opportunity.reopen", visit.ids)


def _they_get_in_touch(visit: RehearsedVisit) -> None:
    visit.do("record", {**DETAILS, **INTERVIEW, "company": "Globex"})
    here = f"/o/{visit.ids['opportunity']}"
    visit.see(here)
    for news in ("reply", "invitation", "rejection"):
        visit.do(f"{news}.received", visit.ids)
    visit.do("closing.sent", visit.ids)
    visit.see(here)
    visit.do("offer.received", {**visit.ids, "offer-by": "2020-01-01"})
    visit.do("offer.received", visit.ids)
    visit.see(here)
    visit.do("offer.thank", visit.ids)
    visit.do("offer.answer_by", {**visit.ids, "decision_expected_by": "2027-02-01"})
    other = {"opportunity": visit.session.plan.opportunities[1].id}
    for answer in ("decline", "accept"):
        visit.do("offer.tell", other)
        visit.do(f"offer.{answer}", visit.ids)
    visit.do("offer.withdraw", other)


def _things_are_taken_back(visit: RehearsedVisit) -> None:
    visit.do("undo")
    visit.do("redo")
    visit.do("undo")
    visit.do("touchpoint.delete", {**visit.ids, "touchpoint": visit.touchpoint})
    visit.do("person.delete", visit.ids)
    visit.do("interview.delete", visit.ids)
    plan = to_text(visit.session.plan)
    visit.do("opportunity.delete", visit.ids)
    visit.open(plan)
