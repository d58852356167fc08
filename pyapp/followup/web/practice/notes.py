"""The thank-you notes of one interview: a draft and the coach for each."""

from followup.catalogue.practice import notes as words
from followup.catalogue.wording import listed
from followup.changes import find
from followup.model import Interview, Interviewer, Opportunity
from followup.web.forms.fields import Form
from followup.web.practice.note_fields import case_in, typed_in
from followup.web.practice.note_people import (
    is_ahead,
    open_person,
    people_views,
    thanked_by,
    to_write,
    usual_case,
)
from followup.web.practice.open_notes import open_note
from followup.web.routes import opportunity_screen
from followup.web.views.names import told_apart
from followup.web.visit import Values, Visit


def show(visit: Visit) -> Values:
    """Return the people of an interview, and what there is to say of the note that is open."""
    opportunity, interview = visit.opportunity, find(visit.opportunity.interviews, visit.ids[1])
    form, usual = typed_in(visit), usual_case(visit, interview)
    person = open_person(opportunity, interview, visit.query.get("for", ""))
    people = people_views(visit, interview, form, person.id if person else "")
    left = {each.id for each in to_write(opportunity, interview)}
    return {
        "opportunity": opportunity,
        "interview": interview,
        "href": "#" + opportunity_screen(opportunity.id),
        "day": visit.words.long(interview.date),
        "is_ahead": is_ahead(visit, interview),
        "form": form,
        "people": people,
        "at": next((each for each in people if each.is_open), None),
        "next": next((each for each in people if each.id in left and not each.is_open), None),
        "cases": words.CASES,
        "case_of": {each.id: case_in(form, each.fields.named("case"), usual) for each in people},
        "note": open_note(visit, interview, person, form) if person else None,
        "to_all": _to_all(visit, interview, person, form) if person else "",
        "person_href": _person_href(opportunity, interview, person),
        "people_href": _interview_href(opportunity, interview, "people"),
        "has_address": bool(person and person.email),
        "fresh_href": _interview_href(opportunity, interview, "fresh"),
        "has_sender": _has_sender(visit),
        "words": words,
    }


def _to_all(visit: Visit, interview: Interview, person: Interviewer, form: Form) -> str:
    """Return for whom marking the open note counts, where that is not this person alone."""
    people = thanked_by(visit, interview, person, form)
    every = [told_apart(each.id, visit.opportunity, visit.words) for each in people]
    return words.TO_ALL.format(names=listed(every)) if every[1:] else ""


def _person_href(opportunity: Opportunity, interview: Interview, person: Interviewer | None) -> str:
    return _interview_href(opportunity, interview, "person", person.id if person else "")


def _interview_href(opportunity: Opportunity, interview: Interview, *parts: str) -> str:
    return "#" + opportunity_screen(opportunity.id, "interview", interview.id, *parts)


def _has_sender(visit: Visit) -> bool:
    settings = visit.session.plan.settings
    return bool(settings.name and settings.phone)
