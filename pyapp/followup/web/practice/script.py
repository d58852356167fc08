"""What to say in the one call, filled in; when it is no time to call, that stands first."""

from dataclasses import dataclass

from followup.catalogue.practice import script as words
from followup.letters.call import call_facts
from followup.letters.facts import Facts
from followup.letters.scripts import Line, ScriptKind, script
from followup.schedule import OpportunitySchedule
from followup.web.routes import opportunity_screen
from followup.web.screens.contact import fine_panel
from followup.web.views.asking import Asking, asking
from followup.web.views.cards import contacts_of
from followup.web.views.file_names import company_of
from followup.web.views.log import joined
from followup.web.views.off_days import next_business_day
from followup.web.views.stop_panel import Panel, stop_panel
from followup.web.views.verdicts import SPOKEN
from followup.web.visit import Values, Visit

_AHEAD = frozenset({Asking.FINE, Asking.EARLY, Asking.AHEAD, Asking.UNKNOWN})


@dataclass(frozen=True, kw_only=True, slots=True)
class ScriptView:
    """One way in which the call can go."""

    kind: ScriptKind
    title: str
    short: str
    lines: tuple[Line, ...]


def show(visit: Visit) -> Values:
    """Return the scripts of the one call, and before them whether today is the day for it."""
    opportunity, settings = visit.opportunity, visit.session.plan.settings
    scheduled = visit.session.schedule_of(opportunity, visit.today)
    found = asking(scheduled)
    contacts = contacts_of(opportunity) if found is Asking.FINE else []
    return {
        "opportunity": opportunity,
        "href": "#" + opportunity_screen(opportunity.id),
        "about": joined(company_of(opportunity), opportunity.role),
        "panel": _panel(visit, scheduled, found),
        "button": fine_panel(visit, scheduled).button if found is Asking.FINE else None,
        "contacts": contacts,
        "has_number": any(each.phone for each in opportunity.interviewers if not each.waived),
        "has_sender": bool(settings.name and settings.phone),
        "is_over": found not in _AHEAD,
        "is_by_phone": opportunity.preferred_channel in SPOKEN,
        "scripts": scripts_of(visit),
    }


def scripts_of(visit: Visit) -> list[ScriptView]:
    """Return each way in which the call can go, filled in from the plan."""
    standing = visit.session.schedule_of(visit.opportunity, visit.today).standing
    facts = call_facts(visit.opportunity, visit.session.plan.settings, standing.words)
    return [_script(kind, facts) for kind in ScriptKind]


def _panel(visit: Visit, scheduled: OpportunitySchedule, found: Asking) -> Panel | None:
    """Return what stands before the script; None on a day that is right for the call."""
    if found is not Asking.FINE:
        return stop_panel(found, scheduled)
    is_later = next_business_day(scheduled, visit.session.calendar) is not None
    return fine_panel(visit, scheduled) if is_later else None


def _script(kind: ScriptKind, facts: Facts) -> ScriptView:
    made = script(kind, facts)
    return ScriptView(
        kind=kind, title=words.TITLES[kind], short=words.SHORT[kind], lines=made.lines
    )
