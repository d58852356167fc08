"""A rule's calculator: what to do when, from what happened; one tap puts it into the planner."""

from dataclasses import replace

from followup.calendars import country_names, has_country
from followup.catalogue import problems
from followup.catalogue.practice import calculator as texts
from followup.changes import put_opportunity, put_settings
from followup.habits import suggested_country
from followup.web.forms.fields import Form, Reader
from followup.web.outcome import Outcome, show_again
from followup.web.practice.calculated import answer_to, told_in
from followup.web.practice.what_happened import opportunity_of
from followup.web.reply import Go
from followup.web.request import Request
from followup.web.routes import opportunity_screen
from followup.web.session import Session
from followup.web.visit import Values, Visit


def show(visit: Visit) -> Values:
    """Return the form, and the answer once there is a day to count from."""
    form = visit.form or Form(values={**_usual(visit.session), **visit.draft})
    rule = visit.ids[0] if visit.ids else ""
    return {
        "rule": rule,
        "title": texts.TITLES.get(rule, texts.TITLE),
        "form": form,
        "countries": country_names(),
        "answer": answer_to(visit.session, visit.today, form, rule),
    }


def calculate(session: Session, request: Request) -> Outcome:
    """Answer what is typed; nothing is saved."""
    form = _read(request).form()
    answer = None if form.errors else answer_to(session, request.today, form, "")
    return Outcome(form=form, said=answer.headline if answer else "", is_done=False)


def keep(session: Session, request: Request) -> Outcome:
    """Put what is typed into the plan, and go to the planner."""
    reader = _read(request, missing=problems.INTERVIEW_DAY_MISSING)
    form = reader.form()
    told = told_in(form)
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
