"""The people of an interview as the notes screen lists them: who has a note, and whose is open."""

from dataclasses import dataclass

from followup.catalogue.practice import notes as words
from followup.letters.facts import LATER_ROUNDS
from followup.letters.notes import FORWARDED, Case
from followup.model import Format as InterviewFormat
from followup.model import Interview, Interviewer, Opportunity, Purpose, Touchpoint
from followup.web.forms.fields import Form
from followup.web.practice.note_fields import NoteFields, case_in, fields_for
from followup.web.routes import notes_screen, opportunity_screen
from followup.web.views.names import told_apart
from followup.web.visit import Visit


@dataclass(frozen=True, kw_only=True, slots=True)
class SentView:
    """A note that was sent, with the entry of the log that says so."""

    day: str
    text: str
    href: str


@dataclass(frozen=True, kw_only=True, slots=True)
class PersonView:
    """One person and the state of their note; `sent` is None until it is."""

    id: str
    name: str
    title: str
    talking_points: str
    fields: NoteFields
    href: str
    state: str
    is_waived: bool
    is_open: bool
    sent: SentView | None


def sent_note(
    opportunity: Opportunity, interview: Interview, person: Interviewer
) -> Touchpoint | None:
    """Return the latest thank-you note to someone since the interview."""
    found = [
        each
        for each in opportunity.touchpoints
        if each.purpose is Purpose.THANK_YOU
        and each.interviewer_id == person.id
        and each.date >= interview.date
    ]
    return max(found, key=lambda each: each.date, default=None)


def to_write(opportunity: Opportunity, interview: Interview) -> list[Interviewer]:
    """Return the people whose note is still to be written."""
    return [
        each
        for each in interview.interviewers
        if not each.waived and not sent_note(opportunity, interview, each)
    ]


def is_ahead(visit: Visit, interview: Interview) -> bool:
    """Say whether an interview is still to come: a note that is sent before it thanks for nothing yet."""
    return interview.date > visit.today


def thanked_by(
    visit: Visit, interview: Interview, person: Interviewer, form: Form
) -> list[Interviewer]:
    """Return whom someone's note thanks: them, or everyone left where it is passed on to all."""
    case = case_in(form, fields_for(person.id).named("case"), usual_case(visit, interview))
    if case not in FORWARDED:
        return [person]
    left = to_write(visit.opportunity, interview)
    return [person, *(each for each in left if each.id != person.id)]


def open_person(opportunity: Opportunity, interview: Interview, asked: str) -> Interviewer | None:
    """Return whose note is open: the one asked for, or the first that is still to be written."""
    people = interview.interviewers
    named = [each for each in people if each.id == asked]
    return next(iter((*named, *to_write(opportunity, interview), *people)), None)


def people_views(visit: Visit, interview: Interview, form: Form, now: str) -> list[PersonView]:
    """Return everyone of the interview; `now` is the id of whose note is open."""
    return [_person(visit, interview, each, form, now) for each in interview.interviewers]


def _person(
    visit: Visit, interview: Interview, person: Interviewer, form: Form, now: str
) -> PersonView:
    opportunity, fields = visit.opportunity, fields_for(person.id)
    sent = sent_note(opportunity, interview, person)
    is_typed = bool(form.value(fields.named("text")).strip())
    return PersonView(
        id=person.id,
        name=told_apart(person.id, opportunity, visit.words),
        title=person.title,
        talking_points=person.talking_points,
        fields=fields,
        href="#" + notes_screen(opportunity.id, interview.id, person.id),
        state=_state(visit, sent, is_typed=is_typed, is_waived=person.waived),
        is_waived=person.waived,
        is_open=person.id == now,
        sent=sent_view(visit, sent) if sent else None,
    )


def _state(visit: Visit, sent: Touchpoint | None, *, is_typed: bool, is_waived: bool) -> str:
    if sent:
        return words.SENT.format(day=visit.words.short(sent.date))
    if is_waived:
        return words.WAIVED
    return words.TYPED if is_typed else words.TO_WRITE


def sent_view(visit: Visit, note: Touchpoint) -> SentView:
    """Return what is shown of a note, or a letter, that was sent."""
    here = opportunity_screen(visit.opportunity.id, "touchpoint", note.id)
    return SentView(day=visit.words.long(note.date), text=note.note, href=f"#{here}")


def usual_case(visit: Visit, interview: Interview) -> Case:
    """Return the case that an interview most likely is."""
    if (visit.today - interview.date).days > visit.session.policy.thank_you_within_days + 1:
        return Case.LATE
    if interview.round in LATER_ROUNDS:
        return Case.SECOND_ROUND
    if len(interview.interviewers) > 1 or interview.format is InterviewFormat.PANEL:
        return Case.PANEL
    is_by_phone = interview.format is InterviewFormat.PHONE
    return Case.PHONE_SCREEN if is_by_phone else Case.STANDARD
