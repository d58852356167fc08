"""The screens that are forms: each shows what the plan holds, or what was typed there before."""

from followup.catalogue import labels
from followup.catalogue.wording import listed
from followup.changes import find
from followup.follow_ups import Kind
from followup.model import Interview, Purpose
from followup.people import once_each
from followup.web.forms import filled
from followup.web.forms.entries import ALSO, MOST_ROWS
from followup.web.forms.fields import Form
from followup.web.forms.log_form import log_values
from followup.web.forms.talks import talk_field, talks_of_nobody
from followup.web.routes import opportunity_screen
from followup.web.views.known_files import known_files
from followup.web.views.names import told_apart
from followup.web.views.verdicts import open_of
from followup.web.visit import Values, Visit


def record(visit: Visit) -> Values:
    """Return what records an interview at a new opportunity."""
    form = visit.form_or(filled.new_opportunity(visit.today))
    known = known_files(visit.session, visit.form, visit.words)
    return {"form": form, "most_rows": MOST_ROWS, "known": known}


def edit(visit: Visit) -> Values:
    """Return an opportunity's own details."""
    return _form_values(visit, filled.opportunity(visit.opportunity))


def new_interview(visit: Visit) -> Values:
    """Return a further interview."""
    form = filled.new_interview(visit.opportunity, visit.today)
    rows = {"interview": None, "most_rows": MOST_ROWS, "also": _also(visit)}
    return {**_form_values(visit, form), **rows}


def interview(visit: Visit) -> Values:
    """Return an interview to change."""
    interview = find(visit.opportunity.interviews, visit.ids[1])
    return {**_form_values(visit, filled.interview(interview)), "interview": interview}


def new_people(visit: Visit) -> Values:
    """Return several further interviewers."""
    interview = find(visit.opportunity.interviews, visit.ids[1])
    there = listed([person.name or labels.NAMELESS for person in interview.interviewers])
    values = {"interview": interview, "there": there, "most_rows": MOST_ROWS}
    return {**_form_values(visit, Form()), **values}


def fresh(visit: Visit) -> Values:
    """Return what was talked about at an interview, to be kept while it is fresh."""
    interview = find(visit.opportunity.interviews, visit.ids[1])
    people = opportunity_screen(visit.opportunity.id, "interview", interview.id, "people")
    day = visit.words.long(interview.date)
    shown = _form_values(visit, filled.fresh(interview, visit.opportunity))
    return {
        **shown,
        "interview": interview,
        "day": day,
        "people_href": f"#{people}",
        "is_to_write": _is_to_write(visit, interview),
        "talks": [(talk_field(each.id), each) for each in interview.interviewers],
        "of_nobody": talks_of_nobody(shown["form"].values, interview),
    }


def _is_to_write(visit: Visit, interview: Interview) -> bool:
    """Say whether a note of this interview is still to be written."""
    scheduled = visit.session.schedule_of(visit.opportunity, visit.today)
    notes = open_of(scheduled, Kind.THANK_YOU_NOTE)
    return any(each.interview_id == interview.id for each in notes)


def new_person(visit: Visit) -> Values:
    """Return a further interviewer."""
    interview = find(visit.opportunity.interviews, visit.ids[1])
    return {**_form_values(visit, Form()), "interview": interview, "person": None}


def person(visit: Visit) -> Values:
    """Return an interviewer to change."""
    interview = find(visit.opportunity.interviews, visit.ids[1])
    person = find(interview.interviewers, visit.ids[2])
    values = {"interview": interview, "person": person}
    return {**_form_values(visit, filled.person(person)), **values}


def log(visit: Visit) -> Values:
    """Return what logs that something happened; the address names its purpose."""
    known = {str(each): each for each in Purpose}
    purpose = known.get("".join(visit.ids[1:]), Purpose.REPLY)
    form = filled.new_touchpoint(visit.today, purpose)
    values = {"touchpoint": None, "people": _people(visit)}
    return _log_values(visit, form, values)


def touchpoint(visit: Visit) -> Values:
    """Return an entry of the log to change."""
    touchpoint = find(visit.opportunity.touchpoints, visit.ids[1])
    values = {"touchpoint": touchpoint, "people": _people(visit)}
    return _log_values(visit, filled.touchpoint(touchpoint), values)


def _log_values(visit: Visit, filled_form: Form, values: Values) -> Values:
    shown = {**_form_values(visit, filled_form), **values}
    return {**shown, **log_values(visit, shown["form"])}


def _form_values(visit: Visit, filled_form: Form) -> Values:
    """Return what every form about an opportunity needs, and the way back to it."""
    return {
        "opportunity": visit.opportunity,
        "href": "#" + opportunity_screen(visit.opportunity.id),
        "form": visit.form_or(filled_form),
    }


def _people(visit: Visit) -> dict[str, str]:
    opportunity = visit.opportunity
    return {
        person.id: told_apart(person.id, opportunity, visit.words)
        for person in opportunity.interviewers
    }


def _also(visit: Visit) -> list[tuple[str, str, str]]:
    """Return a tick for each person of another round: the name of its field, their id, who they are."""
    rounds = sorted(visit.opportunity.interviews, key=lambda each: each.date)
    known = once_each(person for each in rounds for person in each.interviewers if person.name)
    return [
        (f"{ALSO}{place}", each.id, ", ".join(part for part in (each.name, each.title) if part))
        for place, each in enumerate(known, start=1)
    ]
