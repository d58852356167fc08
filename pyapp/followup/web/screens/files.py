"""All: every file in one list, with what to find it by, what to put away, and what seems to be twice."""

from dataclasses import dataclass
from itertools import islice

from followup.business_calendar import BusinessCalendar
from followup.catalogue import finding as words
from followup.catalogue import labels
from followup.catalogue.today import UNTIL
from followup.dates import DayWords
from followup.model import Opportunity, Stage
from followup.schedule import OpportunitySchedule
from followup.verdict import VerdictKind
from followup.web.routes import opportunity_screen
from followup.web.views.action_lines import action_line
from followup.web.views.alike import alike
from followup.web.views.archive import filing_button
from followup.web.views.file_names import company_of, file_name, last_interview
from followup.web.views.finding import in_order, in_state, with_words
from followup.web.views.follow_ups import Button
from followup.web.views.glances import Glance, Place, glances, in_sight
from followup.web.views.list_query import PAGE, Query, query_from
from followup.web.views.verdict_ways import answered_button
from followup.web.views.verdicts import deadline, tone
from followup.web.visit import Values, Visit

_MOST_PAIRS = 3


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """One file of the list."""

    id: str
    company: str
    role: str
    href: str
    tone: str
    what: str
    by: str
    stage: str
    filing: Button | None
    answered: Button | None


@dataclass(frozen=True, kw_only=True, slots=True)
class NamedFile:
    """One of two files that seem to be one job; `last` tells them apart."""

    name: str
    last: str
    href: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Twice:
    """Two files that seem to be one job."""

    files: tuple[NamedFile, NamedFile]
    fields: dict[str, str]
    edit_href: str


def show(visit: Visit) -> Values:
    """Return what the address asks for."""
    query, everything = query_from(visit.query), glances(visit.session, visit.today)
    calendar = visit.session.calendar
    matching = with_words(query.text, everything)
    found = in_order(query.sort, in_state(query.state, matching))
    return {
        "query": query,
        "rows": [_row(each, calendar) for each in found[: query.show]],
        "found": _count(len(found), len(everything)),
        "more": len(found) > query.show,
        "archived": 0 if query.state else len(in_state(Place.ARCHIVED, matching)),
        "archive_href": Query(text=query.text, state=Place.ARCHIVED).href,
        "over": len(in_state(Place.OVER, everything)),
        "twice": _twice(visit) if query.is_default else [],
        "page": PAGE,
        "states": words.STATES,
        "sorts": words.SORTS,
    }


def _count(found: int, total: int) -> str:
    one, many = words.FOUND
    return (one if total == 1 else many).format(found=found, total=total)


def _row(glance: Glance, calendar: BusinessCalendar) -> Row:
    scheduled, opportunity = glance.scheduled, glance.scheduled.opportunity
    what = action_line(scheduled, calendar)
    return Row(
        id=opportunity.id,
        company=company_of(opportunity),
        role=opportunity.role,
        href="#" + opportunity_screen(opportunity.id),
        tone="do" if glance.place is Place.DO else "",
        what=what,
        by=deadline(scheduled) or _silent_until(scheduled),
        stage=_stage(opportunity, what),
        filing=filing_button(scheduled),
        answered=answered_button(scheduled),
    )


def _silent_until(scheduled: OpportunitySchedule) -> str:
    """Return until when to say no more, which the line itself does not say."""
    verdict, day_words = scheduled.verdict, scheduled.standing.words
    is_silent = verdict.kind is VerdictKind.STOP and tone(scheduled) == labels.LEAVE
    if not is_silent or verdict.until is None:
        return ""
    return UNTIL.format(day=day_words.short(verdict.until))


def _stage(opportunity: Opportunity, what: str) -> str:
    """Return the stage where it says more than that the search goes on."""
    stage = labels.STAGES[opportunity.stage]
    return "" if opportunity.stage is Stage.ACTIVE or stage == what else stage


def _twice(visit: Visit) -> list[Twice]:
    pairs = islice(alike(in_sight(visit.session, visit.today)), _MOST_PAIRS)
    return [
        Twice(
            files=(_named(first, visit.words), _named(second, visit.words)),
            fields={"opportunity": first.id, "other": second.id},
            edit_href="#" + opportunity_screen(_less_named(first, second).id, "edit"),
        )
        for first, second in pairs
    ]


def _less_named(first: Opportunity, second: Opportunity) -> Opportunity:
    return second if first.role else first


def _named(opportunity: Opportunity, day_words: DayWords) -> NamedFile:
    return NamedFile(
        name=file_name(opportunity),
        last=last_interview(opportunity, day_words),
        href="#" + opportunity_screen(opportunity.id),
    )
