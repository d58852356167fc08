"""What a screen is made of, and what it comes to: a template and its values."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from followup.changes import find
from followup.dates import DayWords
from followup.model import Opportunity
from followup.web.device import Device
from followup.web.forms.entries import rows_of
from followup.web.forms.fields import Form
from followup.web.session import Session

type Values = dict[str, Any]


@dataclass(frozen=True, kw_only=True, slots=True)
class Screen:
    """A template with its values; `address` is where it stands."""

    template: str
    address: str
    values: Values = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class Visit:
    """What a screen is made of; `form`, where given, is shown in place of what the plan holds.

    `ids` are the address's, in order; `query` is what follows its question mark. `is_opening` says that
    the visitor was at the page before Python was: what it was built with may be half filled in.
    `device` is as it will be once the reply is carried out. `site` is the address of the site's root.
    """

    session: Session
    today: date
    ids: tuple[str, ...]
    query: dict[str, str]
    form: Form | None
    draft: dict[str, str]
    is_opening: bool = False
    device: Device = field(default_factory=Device)
    site: str = "/"

    def form_or(self, filled_form: Form) -> Form:
        """Return the form sent back, or `filled_form` with what was typed in it before."""
        if self.form:
            return self.form
        values = {**filled_form.values, **self.draft}
        return Form(values=values, rows=max(filled_form.rows, rows_of(self.draft)))

    @property
    def words(self) -> DayWords:
        """How days are written here."""
        return self.session.words(self.today)

    @property
    def opportunity(self) -> Opportunity:
        """The opportunity that the address names first."""
        return find(self.session.plan.opportunities, self.ids[0])


type Route = tuple[str, Callable[[Visit], Values]]
"""What an address leads to: a template, and what makes its values."""
