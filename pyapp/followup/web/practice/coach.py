"""The note coach on its own page: for a note that no plan knows."""

from followup.catalogue.practice import notes as words
from followup.letters.facts import Facts
from followup.letters.notes import Case, Context, Recipient, Sibling
from followup.web.forms.fields import Form
from followup.web.outcome import Outcome
from followup.web.practice.note_actions import heard, typed, visit_of
from followup.web.practice.note_fields import NoteFields, case_in, note_in, typed_in
from followup.web.practice.open_notes import OpenNote
from followup.web.practice.reports import report_on
from followup.web.practice.writing import draft_views, mail_to_anyone
from followup.web.request import Request
from followup.web.session import Session
from followup.web.visit import Values, Visit

_FIELDS = NoteFields(key="note")


def show(visit: Visit) -> Values:
    """Return the form as it stands, and what there is to say of the note in it."""
    form = _with_own_name(visit, typed_in(visit))
    return {
        "form": form,
        "its": _FIELDS,
        "cases": words.CASES | words.LETTERS,
        "note": _open(visit, form),
        "words": words,
    }


def read(session: Session, request: Request) -> Outcome:
    """Have the coach read the note; nothing is saved."""
    form = typed(request)
    return heard(form, _open(visit_of(session, request), form).report)


def _with_own_name(visit: Visit, form: Form) -> Form:
    """Return the form with the name and number that the plan knows, where nothing was typed yet."""
    settings = visit.session.plan.settings
    own = {"name": settings.name, "phone": settings.phone}
    return Form(values={**own, **form.values}, errors=form.errors)


def _open(visit: Visit, form: Form) -> OpenNote:
    case, note = case_in(form, "case", Case.STANDARD), note_in(form, _FIELDS)
    since, other = form.value("since"), form.value("other").strip()
    to = form.value("to").strip()
    context = Context(
        case=case,
        recipient=Recipient(name=to, talking_points=form.value("talk")) if to else None,
        siblings=(Sibling(name=words.SOMEBODY, text=other),) if other else (),
        company=form.value("company").strip(),
        role=form.value("role").strip(),
        sender_name=form.value("name").strip(),
        sender_phone=form.value("phone").strip(),
        hours_since=float(since) if since and since in words.SINCE else None,
        within_days=visit.session.policy.thank_you_within_days,
        asked_about_pay=bool(form.value("pay")),
        access_mode=bool(form.value("access")),
    )
    return OpenNote(
        case=case,
        drafts=draft_views(case, _facts(form, to)),
        report=report_on(note, context),
        mail=mail_to_anyone(note),
    )


def _facts(form: Form, to: str) -> Facts:
    return Facts(
        name=to,
        talking_points=form.value("talk").strip(),
        company=form.value("company").strip(),
        role=form.value("role").strip(),
        sender=form.value("name").strip(),
        phone=form.value("phone").strip(),
    )
