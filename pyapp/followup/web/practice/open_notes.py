"""The note that is being written: drafts for it, what the coach says of it, the way to send it."""

from dataclasses import dataclass

from followup.letters.facts import Facts
from followup.letters.notes import FORWARDED, Case, Context, Note, Recipient, Sibling
from followup.model import Interview, Interviewer, Opportunity
from followup.web.forms.fields import Form
from followup.web.practice.note_fields import case_in, fields_for, note_in
from followup.web.practice.note_people import sent_note, usual_case
from followup.web.practice.reports import ReportView, report_on
from followup.web.practice.surroundings import others_of
from followup.web.practice.writing import (
    DraftView,
    MailView,
    draft_views,
    mail_to_anyone,
    mail_view,
)
from followup.web.views.names import told_apart
from followup.web.visit import Visit


@dataclass(frozen=True, kw_only=True, slots=True)
class OpenNote:
    """The note that is being written."""

    case: Case
    drafts: tuple[DraftView, ...]
    report: ReportView | None
    mail: MailView


def open_note(visit: Visit, interview: Interview, person: Interviewer, form: Form) -> OpenNote:
    """Return what there is to say of someone's note as it stands in the form."""
    fields = fields_for(person.id)
    case = case_in(form, fields.named("case"), usual_case(visit, interview))
    # Whoever passes a note on is somebody else, whose address nobody has noted.
    is_to_all = case in FORWARDED
    note = note_in(form, fields, "" if is_to_all else person.email)
    name = told_apart(person.id, visit.opportunity, visit.words)
    return OpenNote(
        case=case,
        drafts=draft_views(case, _facts(visit, interview, person, case)),
        report=report_on(note, _context(visit, interview, person, form, note, case)),
        mail=mail_to_anyone(note) if is_to_all else mail_view(note, name),
    )


def _context(
    visit: Visit, interview: Interview, person: Interviewer, form: Form, note: Note, case: Case
) -> Context:
    """Return what the plan knows around someone's note."""
    opportunity, session = visit.opportunity, visit.session
    others = others_of(session.plan, opportunity, note)
    siblings = [each for each in interview.interviewers if each.id != person.id]
    here = {each.name for each in interview.interviewers}
    return Context(
        case=case,
        recipient=Recipient(
            name=person.name, title=person.title, talking_points=person.talking_points
        ),
        siblings=tuple(_sibling(opportunity, interview, each, form) for each in siblings),
        colleagues=tuple({each.name for each in opportunity.interviewers if each.name} - here),
        other_people=others.people,
        other_companies=others.companies,
        company=opportunity.company,
        role=opportunity.role,
        sender_name=session.plan.settings.name,
        sender_phone=session.plan.settings.phone,
        days_since=(visit.today - interview.date).days,
        within_days=session.policy.thank_you_within_days,
        asked_about_pay=bool(form.value("pay")),
        access_mode=bool(form.value("access")),
    )


def _sibling(
    opportunity: Opportunity, interview: Interview, person: Interviewer, form: Form
) -> Sibling:
    """Return someone else's note: as it was sent, or else as it stands in the form."""
    sent = sent_note(opportunity, interview, person)
    typed = form.value(fields_for(person.id).named("text"))
    return Sibling(name=person.name, text=sent.note if sent else typed)


def _facts(visit: Visit, interview: Interview, person: Interviewer, case: Case) -> Facts:
    settings, people = visit.session.plan.settings, interview.interviewers
    names = tuple(each.name for each in people)
    is_to_all = case in FORWARDED
    return Facts(
        name="" if is_to_all else person.name,
        title=person.title,
        talking_points=person.talking_points,
        company=visit.opportunity.company,
        role=visit.opportunity.role,
        date=visit.words.long(interview.date),
        round=interview.round,
        sender=settings.name,
        phone=settings.phone,
        place=people.index(person),
        # Where one of them has no name yet, a list of the others would leave that one out.
        panel=names if is_to_all and all(names) else (),
    )
