"""The other letters that the planner asks for: a reply to a no, a withdrawal, another offer, a correction."""

from followup.catalogue.practice import notes as words
from followup.errors import MissingError
from followup.letters.facts import Facts
from followup.letters.notes import Case, Context, Note, Recipient
from followup.model import Interviewer, Opportunity, Purpose, Stage, Touchpoint
from followup.people import once_each
from followup.web.forms.fields import Form
from followup.web.practice.note_fields import NoteFields, note_in, typed_in
from followup.web.practice.note_people import SentView, sent_view
from followup.web.practice.open_notes import OpenNote
from followup.web.practice.reports import report_on
from followup.web.practice.surroundings import others_of
from followup.web.practice.writing import draft_views, mail_to_anyone
from followup.web.routes import opportunity_screen
from followup.web.views.names import told_apart
from followup.web.visit import Values, Visit

FIELDS = NoteFields(key="letter")
PURPOSES = {
    Case.REJECTION: Purpose.CLOSING,
    Case.WITHDRAWAL: Purpose.WITHDRAWAL,
    Case.OTHER_OFFER: Purpose.OFFER_DEADLINE,
}
"""What a letter is in the log; a correction belongs to its note."""


def show(visit: Visit) -> Values:
    """Return a letter of the kind that the address names."""
    opportunity, case = visit.opportunity, case_named(visit.ids[1])
    form = typed_in(visit)
    person = addressee(opportunity, form.value("to") or visit.query.get("for", ""))
    return {
        "opportunity": opportunity,
        "href": "#" + opportunity_screen(opportunity.id),
        "case": case,
        "title": words.LETTERS[case],
        "lead": words.LETTER_LEADS[case],
        "mark": words.LETTER_MARKS[case] if _can_be_marked(opportunity, case, person) else "",
        "sent": _sent(visit, case),
        "people": {
            each.id: told_apart(each.id, opportunity, visit.words) for each in _people(opportunity)
        },
        "to": person.id if person else "",
        "form": form,
        "its": FIELDS,
        "note": open_letter(visit, case, form),
        "words": words,
    }


def case_named(name: str) -> Case:
    """Return the case of a letter; raises MissingError for any other name."""
    if name not in words.LETTERS:
        msg = f"there is no letter for {name!r}"
        raise MissingError(msg)
    return Case(name)


def addressee(opportunity: Opportunity, asked: str) -> Interviewer | None:
    """Return to whom a letter goes: the one asked for, or the first who can be reached."""
    people = _people(opportunity)
    named = [each for each in people if each.id == asked]
    reachable = [each for each in people if each.email]
    return next(iter((*named, *reachable, *people)), None)


def open_letter(visit: Visit, case: Case, form: Form) -> OpenNote:
    """Return what there is to say of the letter as it stands in the form."""
    person = addressee(visit.opportunity, form.value("to") or visit.query.get("for", ""))
    note = note_in(form, FIELDS, person.email if person else "")
    return OpenNote(
        case=case,
        drafts=draft_views(case, _facts(visit, person)),
        report=report_on(note, _context(visit, case, person, note)),
        mail=mail_to_anyone(note),
    )


def _people(opportunity: Opportunity) -> list[Interviewer]:
    return list(once_each(each for each in opportunity.interviewers if not each.waived))


def _context(visit: Visit, case: Case, person: Interviewer | None, note: Note) -> Context:
    opportunity, plan = visit.opportunity, visit.session.plan
    others = others_of(plan, opportunity, note)
    own = person.name if person else ""
    return Context(
        case=case,
        recipient=Recipient(name=own, title=person.title) if person else None,
        colleagues=tuple(
            dict.fromkeys(
                each.name for each in opportunity.interviewers if each.name not in {"", own}
            )
        ),
        other_people=others.people,
        other_companies=others.companies,
        company=opportunity.company,
        role=opportunity.role,
        sender_name=plan.settings.name,
        sender_phone=plan.settings.phone,
    )


def _facts(visit: Visit, person: Interviewer | None) -> Facts:
    opportunity, settings = visit.opportunity, visit.session.plan.settings
    met = [
        each.date
        for each in opportunity.interviews
        if not each.cancelled and each.date <= visit.today
    ]
    return Facts(
        name=person.name if person else "",
        title=person.title if person else "",
        talking_points=person.talking_points if person else "",
        company=opportunity.company,
        role=opportunity.role,
        date=visit.words.long(max(met)) if met else "",
        sender=settings.name,
        phone=settings.phone,
        their_date=_deadline(visit),
        our_date=_promised(visit),
    )


def _promised(visit: Visit) -> str:
    """Return the day on which they said they would decide, the latest that they named; "" for none."""
    opportunity = visit.opportunity
    said = [
        each
        for each in opportunity.touchpoints
        if each.decision_expected_by and each.purpose is not Purpose.OFFER
    ]
    latest = max(said, key=lambda each: each.date, default=opportunity)
    day = latest.decision_expected_by
    return visit.words.long(day) if day else ""


def _deadline(visit: Visit) -> str:
    """Return the first day, of those ahead, by which another employer wants an answer; "" for none."""
    own = visit.opportunity
    offers = [
        each
        for each in visit.session.plan.opportunities
        if each is not own and each.stage is Stage.OFFER
    ]
    days = [each.answer_by for each in offers if each.answer_by and each.answer_by >= visit.today]
    return visit.words.long(min(days)) if days else ""


def note_to(opportunity: Opportunity, person: Interviewer | None) -> Touchpoint | None:
    """Return the latest thank-you note to someone; None where none is on record."""
    found = [
        each
        for each in opportunity.touchpoints
        if person and each.purpose is Purpose.THANK_YOU and each.interviewer_id == person.id
    ]
    return max(found, key=lambda each: each.date, default=None)


def _can_be_marked(opportunity: Opportunity, case: Case, person: Interviewer | None) -> bool:
    """Say whether there is a place for the letter in the log: a correction needs its note."""
    return case in PURPOSES or note_to(opportunity, person) is not None


def _sent(visit: Visit, case: Case) -> SentView | None:
    """Return the latest letter of this kind that is on record."""
    purpose = PURPOSES.get(case)
    found = [each for each in visit.opportunity.touchpoints if each.purpose is purpose]
    latest = max(found, key=lambda each: each.date, default=None)
    return sent_view(visit, latest) if latest else None
