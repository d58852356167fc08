"""The fields of a form in which notes are written: one set for each person, named by their id."""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote

from followup.letters.notes import Case, Note
from followup.web.forms.fields import Form
from followup.web.visit import Visit


@dataclass(frozen=True, kw_only=True, slots=True)
class NoteFields:
    """What the fields for one note are called; `kept` has what a draft took the place of."""

    key: str

    def named(self, part: str) -> str:
        """Return the name of a field, which is its id, too."""
        return f"{part}-{self.key}"


def fields_for(own_id: str) -> NoteFields:
    """Return the fields for someone; ids may hold anything."""
    return NoteFields(key=quote(own_id, safe="", errors="replace"))


def typed_in(visit: Visit) -> Form:
    """Return what stands in the form, as `as_shown` has it."""
    form = visit.form_or(Form())
    return Form(values=as_shown(form.values), errors=form.errors)


def as_shown(values: Mapping[str, str]) -> dict[str, str]:
    """Return what fields hold with the line breaks of a page, not those of a message."""
    return {name: text.replace("\r\n", "\n") for name, text in values.items()}


def note_in(form: Form, fields: NoteFields, to: str = "") -> Note:
    """Return the note as it stands in the form."""
    text, subject = (form.value(fields.named(part)) for part in ("text", "subject"))
    return Note(text=text, subject=subject, to=to)


def case_in(form: Form, name: str, usual: Case) -> Case:
    """Return the case that is chosen; what is no case counts as none."""
    chosen = form.value(name)
    return Case(chosen) if chosen in set(Case) else usual
