"""What a calculator answers: the dates that follow from what its form tells."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import count

from followup.business_calendar import BusinessCalendar
from followup.calendars import calendar_for, has_country
from followup.catalogue.practice import calculator as texts
from followup.dates import parse_date
from followup.follow_ups import IS_OPEN, FollowUp, Status
from followup.people import Pasted, parse
from followup.schedule import OpportunitySchedule, schedule_one
from followup.verdict import VerdictKind
from followup.web.forms.fields import Form
from followup.web.practice.what_happened import WhatHappened, opportunity_of
from followup.web.session import Session
from followup.web.views.follow_ups import FollowUpView, follow_up_view
from followup.web.views.verdicts import headline

_AHEAD = frozenset({*IS_OPEN, Status.UPCOMING, Status.WAITING})


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """The date that the page is about, if it is still ahead; what to do now, and why; all other dates."""

    main: FollowUpView | None
    headline: str
    reason: str
    others: tuple[FollowUpView, ...]


def told_in(form: Form) -> WhatHappened | None:
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


def answer_to(session: Session, today: date, form: Form, rule: str) -> Answer | None:
    """Return the answer to what a form tells; where nobody is named, everyone counts as one."""
    told = told_in(form)
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
