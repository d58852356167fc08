"""The next seven days on paper: what to do for whom, and what to leave alone until when."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time

from followup.business_calendar import ONE_DAY, BusinessCalendar
from followup.catalogue import labels, verdicts
from followup.catalogue import today as today_words
from followup.catalogue.exchange import paper as words_of
from followup.dates import DayWords
from followup.follow_ups import Kind
from followup.model import IN_PLAY
from followup.schedule import OpportunitySchedule
from followup.verdict import VerdictKind
from followup.web.exchange.paper.people import PersonOnPaper, on_paper, to_ask, to_write_to
from followup.web.exchange.paper.years import with_year
from followup.web.routes import opportunity_screen
from followup.web.views.action_lines import action_line
from followup.web.views.coming import Coming, interview_on_its_day, people_of
from followup.web.views.file_names import company_of
from followup.web.views.glances import Glance, Place, glances
from followup.web.views.verdicts import open_of, tone
from followup.web.visit import Values, Visit

_DAYS = 7


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """One thing to do, or to leave alone until a day."""

    what: str
    company: str
    role: str
    href: str
    by: str = ""
    people: tuple[PersonOnPaper, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Day:
    """One day and what is to be done on it."""

    name: str
    lines: tuple[Line, ...]


def show(visit: Visit) -> Values:
    """Return today and the next six days, and what to leave alone."""
    found = sorted(glances(visit.session, visit.today), key=lambda each: each.order)
    days = [visit.today + ONE_DAY * number for number in range(_DAYS)]
    lines = _lines(found, visit)
    day_words = with_year(visit.words)
    return {
        "period": words_of.PERIOD.format(
            first=day_words.long(days[0]), last=day_words.long(days[-1])
        ),
        "days": [Day(name=visit.words.long(day), lines=tuple(lines[day])) for day in days],
        "quiet": [_quiet(each, visit.words) for each in _left_alone(found, days[-1])],
        "name": visit.session.plan.settings.name,
    }


def _lines(found: Sequence[Glance], visit: Visit) -> defaultdict[date, list[Line]]:
    """Return what is to be done, by day, what has its time first; what is due is for today."""
    lines: defaultdict[date, list[Line]] = defaultdict(list)
    ahead = [
        (coming, glance.scheduled)
        for glance in found
        for coming in (*_interviews_of_today(glance), *glance.coming)
    ]
    for coming, scheduled in sorted(ahead, key=lambda pair: pair[0].at or time.max):
        lines[coming.day].append(_coming(coming, scheduled))
    due = (each for each in found if each.place is Place.DO)
    lines[visit.today] += [_due(each.scheduled, visit.session.calendar) for each in due]
    return lines


def _interviews_of_today(glance: Glance) -> Iterator[Coming]:
    opportunity, today = glance.scheduled.opportunity, glance.scheduled.standing.today
    if opportunity.stage not in IN_PLAY:
        return
    for each in opportunity.interviews:
        if each.date == today and not each.cancelled:
            yield interview_on_its_day(each)


def _coming(coming: Coming, scheduled: OpportunitySchedule) -> Line:
    people = on_paper(coming.people) or to_ask(scheduled.opportunity)
    return _line(scheduled, coming.what, people=people)


def _due(scheduled: OpportunitySchedule, calendar: BusinessCalendar) -> Line:
    what = action_line(scheduled, calendar)
    return _line(scheduled, what, by=_by(scheduled), people=_people(scheduled))


def _people(scheduled: OpportunitySchedule) -> tuple[PersonOnPaper, ...]:
    """Return the people whom the verdict is about."""
    opportunity, kind = scheduled.opportunity, scheduled.verdict.kind
    if kind is VerdictKind.SEND_THANK_YOU:
        notes = list(open_of(scheduled, Kind.THANK_YOU_NOTE))
        return on_paper(people_of(notes, opportunity))
    whom = _WHOM.get(kind)
    return whom(opportunity) if whom else ()


_WHOM = {
    VerdictKind.MAKE_THE_CALL: to_ask,
    VerdictKind.ANSWER_OFFER: to_ask,
    VerdictKind.SEND_CLOSING_NOTE: to_write_to,
}


def _by(scheduled: OpportunitySchedule) -> str:
    """Return the last day for it, which paper names by its date; "" for none, or one that has passed."""
    until, day_words = scheduled.verdict.until, scheduled.standing.words
    if tone(scheduled) != labels.TO_DO or until is None or until < day_words.today:
        return ""
    return verdicts.BY.format(day=day_words.short(until))


def _left_alone(found: Sequence[Glance], last: date) -> list[Glance]:
    """Return those that ask for nothing in these days, by the day on which they might."""
    quiet = [
        each
        for each in found
        if each.place is Place.LEAVE or (each.place is Place.WEEK and each.coming[0].day > last)
    ]
    return sorted(quiet, key=lambda each: each.scheduled.verdict.until or date.max)


def _quiet(glance: Glance, day_words: DayWords) -> Line:
    verdict = glance.scheduled.verdict
    until = today_words.UNTIL.format(day=day_words.short(verdict.until)) if verdict.until else ""
    return _line(glance.scheduled, today_words.WAITS.get(verdict.kind, ""), by=until)


def _line(
    scheduled: OpportunitySchedule,
    what: str,
    *,
    by: str = "",
    people: tuple[PersonOnPaper, ...] = (),
) -> Line:
    opportunity = scheduled.opportunity
    return Line(
        what=what,
        company=company_of(opportunity),
        role=opportunity.role,
        href="#" + opportunity_screen(opportunity.id),
        by=by,
        people=people,
    )
