"""The files at a company that is being recorded: which there are, when to ask, and what each button sends."""

from dataclasses import dataclass

from followup.dates import DayWords
from followup.web.forms.fields import Form
from followup.web.session import Session
from followup.web.views.alike import at_company
from followup.web.views.file_names import file_name, last_interview
from followup.web.views.glances import in_sight

ADD_TO = "add-to:"
"""What the button that adds to a file sends, before the file's id."""
AS_ANOTHER = "another-job"
_MOST_KNOWN = 5


@dataclass(frozen=True, kw_only=True, slots=True)
class KnownFile:
    """A file at the company that was typed."""

    name: str
    last: str
    choice: str


def known_files(session: Session, form: Form | None, day_words: DayWords) -> list[KnownFile]:
    """Return the files to choose from, where a form was sent back to ask for it."""
    if form is None or form.errors or not asks(form.value("do")):
        return []
    in_plan = in_sight(session, day_words.today)
    found = at_company(in_plan, form.value("company"), form.value("role"))
    return [
        KnownFile(
            name=file_name(each), last=last_interview(each, day_words), choice=ADD_TO + each.id
        )
        for each in found[:_MOST_KNOWN]
    ]


def asks(choice: str) -> bool:
    """Say whether the button that was pressed leaves open which file is meant."""
    return choice not in {AS_ANOTHER, "add-person"} and not choice.startswith(ADD_TO)
