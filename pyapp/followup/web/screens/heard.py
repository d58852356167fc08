"""The screen for the moment after they got in touch: what they said, logged in one tap."""

from dataclasses import dataclass

from followup.catalogue import heard as texts
from followup.model import Channel, Purpose
from followup.web.forms.fields import Form
from followup.web.routes import opportunity_screen
from followup.web.visit import Values, Visit


@dataclass(frozen=True, kw_only=True, slots=True)
class News:
    """One kind of news: the form that logs it, and what comes of it."""

    action: str
    purpose: str
    question: str
    hint: str
    button: str
    date_label: str
    date_hint: str


def show(visit: Visit) -> Values:
    """Return a small form for each kind of news."""
    opportunity = visit.opportunity
    channels = {f"{each}-channel": Channel.EMAIL for each in texts.BUTTONS}
    here = "#" + opportunity_screen(opportunity.id)
    return {
        "opportunity": opportunity,
        "href": here,
        "form": visit.form_or(Form(values=dict(channels))),
        "news": [_news(each) for each in texts.BUTTONS],
        "log_href": f"{here}/log/{Purpose.REPLY}",
    }


def _news(purpose: str) -> News:
    return News(
        action=f"{purpose}.received",
        purpose=purpose,
        question=texts.QUESTIONS[purpose],
        hint=texts.HINTS[purpose],
        button=texts.BUTTONS[purpose],
        date_label=texts.DATES.get(purpose, ""),
        date_hint=texts.DATE_HINTS.get(purpose, ""),
    )
