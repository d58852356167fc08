"""A rule's calculator: what to do when, from what happened; one tap puts it into the planner."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import count

from followup.business_calendar import BusinessCalendar
from followup.calendars import calendar_for, country_names, has_country
from followup.catalogue import problems
from followup.catalogue.practice import calculator as texts
from followup.changes import put_opportunity, put_settings
from followup.dates import parse_date
from followup.follow_ups import IS_OPEN, FollowUp, Status
from followup.habits import suggested_country
from followup.people import Pasted, parse
from followup.schedule import OpportunitySchedule, schedule_one
from followup.verdict import VerdictKind
from followup.web.forms.fields import Form, Reader
from followup.web.outcome import Outcome, show_again
from followup.web.practice.what_happened import WhatHappened, opportunity_of
from followup.web.reply import Go
from followup.web.request import Request
from followup.web.routes import opportunity_screen
from followup.web.session import Session
from followup.web.views.follow_ups import FollowUpView, follow_up_view
from followup.web.views.verdicts import headline
from followup.web.visit import Values, Visit

_AHEAD = frozenset({*IS_OPEN, Status.UPCOMING, Status.WAITING})


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """The date that the page is about, if it is still ahead; what to do now, and why; all other dates."""

    main: FollowUpView | None
    headline: str
    reason: str
    others: tuple[FollowUpView, ...]


def show(visit: Visit) -> Values:
    """Return the form, and the answer once there is a day to count from."""
    form = visit.form or Form(values={**_usual(visit.session), **visit.draft})
    rule = visit.ids[0] if visit.ids else ""
    return {
        "rule": rule,
        "title": texts.TITLES.get(rule, texts.TITLE),
        "form": form,
        "countries": country_names(),
        "answer": _answer(visit.session, visit.today, form, rule),
    }


def calculate(session: Session, request: Request) -> Outcome:
    """Answer what is typed; nothing is saved."""
    form = _read(request).form()
    answer = None if form.errors else _answer(session, request.today, form, "")
    return Outcome(form=form, said=answer.headline if answer else "", is_done=False)


def keep(session: Session, request: Request) -> Outcome:
    """Put what is typed into the plan, and go to the planner."""
    reader = _read(request, missing=problems.INTERVIEW_DAY_MISSING)
    form = reader.form()
    told = _told(form)
    if told is None or reader.errors:
        return show_again(form)
    opportunity = opportunity_of(told, request.new_ids(), request.today)
    plan, country = put_opportunity(session.plan, opportunity), form.value("country")
    if plan.settings.country is None and has_country(country):
        plan = put_settings(plan, replace(plan.settings, country=country))
    path = f"planner/#{opportunity_screen(opportunity.id)}"
    return Outcome(plan=plan, said=texts.KEPT, effects=(Go(path),))


def _usual(session: Session) -> dict[str, str]:
    """Return what the form begins with: the country, if anything tells it."""
    own = session.plan.settings.country
    country = own if has_country(own) else suggested_country(session.languages)
    return {"country": country or ""}


def _read(request: Request, missing: str = "") -> Reader:
    """Return the reader of the form with all that is wrong in it; `missing` is said where there is no day."""
    reader = Reader(request)
    interview = reader.day("date", missing=missing)
    days = {
        "decision_expected_by": reader.day("decision_expected_by"),
        "asked": reader.past_day("asked", ""),
        "heard": reader.past_day("heard", ""),
    }
    for name, day in days.items():
        if interview and day and day < interview:
            reader.refuse(name, texts.BEFORE_INTERVIEW)
    reader.line("company")
    reader.text("people")
    return reader


def _told(form: Form) -> WhatHappened | None:
    """Return what a form tells, without what is wrong in it; None without the interview's day."""
    interview = _day(form, "date")
    if interview is None:
        return None
    return WhatHappened(
        interview=interview,
        promised=_day(form, "decision_expected_by"),
        asked=_day(form, "asked"),
        heard=_day(form, "heard"),
        has_thanked=bool(form.value("thanked")),
        company=" ".join(form.value("company").split()),
        people=parse(form.value("people"))[0],
    )


def _day(form: Form, name: str) -> date | None:
    try:
        return None if name in form.errors else parse_date(form.value(name).strip())
    except ValueError:
        return None


def _answer(session: Session, today: date, form: Form, rule: str) -> Answer | None:
    """Return the answer to what a form tells; where nobody is named, everyone counts as one."""
    told = _told(form)
    if told is None:
        return None
    people = told.people or (Pasted(name=texts.EVERYONE),)
    ids = (str(number) for number in count())
    opportunity = opportunity_of(replace(told, people=people), ids, today)
    calendar = _calendar(session, form.value("country"))
    scheduled = schedule_one(opportunity, session.words(today), session.policy, calendar)
    main = next(_about(scheduled, rule), None)
    others = (each for each in scheduled.follow_ups if each is not main)
    return Answer(
        main=follow_up_view(main, scheduled, calendar) if main else None,
        **_now(scheduled, calendar, is_named=bool(told.people)),
        others=tuple(follow_up_view(each, scheduled, calendar) for each in others),
    )


def _about(scheduled: OpportunitySchedule, rule: str) -> Iterator[FollowUp]:
    """Yield the follow-ups ahead that the rule is about."""
    kinds = texts.MAIN.get(rule, ())
    return (each for each in scheduled.follow_ups if each.kind in kinds and each.status in _AHEAD)


def _now(
    scheduled: OpportunitySchedule, calendar: BusinessCalendar, *, is_named: bool
) -> dict[str, str]:
    """Return what to do now, and why."""
    if scheduled.verdict.kind is VerdictKind.SEND_THANK_YOU and not is_named:
        return {"headline": texts.WRITE_NOTES, "reason": ""}
    return {"headline": headline(scheduled, calendar), "reason": scheduled.verdict.reason}


def _calendar(session: Session, country: str) -> BusinessCalendar:
    if country == session.plan.settings.country:
        return session.calendar
    return calendar_for(country if has_country(country) else None, None)
