"""Today: what to do now across everything, what comes this week, and what to leave alone until when."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from followup.calendars import country_names
from followup.catalogue import today as words
from followup.catalogue.wording import capitalized
from followup.dates import DayWords
from followup.web.routes import opportunity_screen
from followup.web.views.cards import card_of
from followup.web.views.coming import Coming
from followup.web.views.file_names import company_of
from followup.web.views.follow_ups import Button
from followup.web.views.glances import Glance, Place, glances
from followup.web.views.keeping import keeping_lines
from followup.web.views.list_query import all_href
from followup.web.views.verdict_ways import answered_button
from followup.web.visit import Values, Visit

MOST_CARDS = 12
MOST_LINES = 15
MOST_QUIET = 10


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """One line of the week, or of what to leave alone."""

    company: str
    role: str
    href: str
    what: str
    until: str = ""
    answered: Button | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Day:
    """One day of the week with its lines."""

    name: str
    lines: tuple[Line, ...]


def show(visit: Visit) -> Values:
    """Return the most urgent first, and no more of anything than one reads."""
    found = sorted(glances(visit.session, visit.today), key=lambda each: each.order)
    at = {place: [each for each in found if each.place is place] for place in Place}
    week, calendar = _week(found), visit.session.calendar
    return {
        "cards": [card_of(each.scheduled, calendar) for each in at[Place.DO][:MOST_CARDS]],
        "more_cards": max(len(at[Place.DO]) - MOST_CARDS, 0),
        "week": _days(week[:MOST_LINES], visit.words),
        "more_week": max(len(week) - MOST_LINES, 0),
        "quiet": [_quiet(each, visit.words) for each in at[Place.LEAVE][:MOST_QUIET]],
        "more_quiet": max(len(at[Place.LEAVE]) - MOST_QUIET, 0),
        "over": len(at[Place.OVER]),
        "all_href": {place.value: all_href(state=place) for place in Place},
        "next_day": _next_day(found, visit),
        "keeping": keeping_lines(visit),
        **_small_print(visit),
    }


def _small_print(visit: Visit) -> Values:
    country = visit.session.plan.settings.country
    return {
        "country": country_names().get(country, country) if country else "",
        "has_region": visit.session.has_region,
    }


def _week(found: Sequence[Glance]) -> list[tuple[Coming, Glance]]:
    """Return what comes this week, by day."""
    coming = [(each, glance) for glance in found for each in glance.coming]
    return sorted(coming, key=lambda pair: pair[0].day)


def _days(week: Sequence[tuple[Coming, Glance]], day_words: DayWords) -> list[Day]:
    return [
        Day(
            name=_day_name(day, day_words),
            lines=tuple(_coming(each, glance) for each, glance in pairs),
        )
        for day, pairs in groupby(week, key=lambda pair: pair[0].day)
    ]


def _day_name(day: date, day_words: DayWords) -> str:
    short = day_words.short(day)
    if (day - day_words.today).days > 1:
        return short
    return words.NEAR_DAY.format(near=capitalized(day_words.distance(day)), day=short)


def _quiet(glance: Glance, day_words: DayWords) -> Line:
    verdict = glance.scheduled.verdict
    until = words.UNTIL.format(day=day_words.short(verdict.until)) if verdict.until else ""
    line = _line(glance, words.WAITS.get(verdict.kind, ""), until)
    return replace(line, answered=answered_button(glance.scheduled))


def _coming(coming: Coming, glance: Glance) -> Line:
    """Return a line of the week; what is in the way of the last one of a file stands there once."""
    answered = answered_button(glance.scheduled) if coming is glance.coming[-1] else None
    return replace(_line(glance, coming.what), answered=answered)


def _line(glance: Glance, what: str, until: str = "") -> Line:
    opportunity = glance.scheduled.opportunity
    return Line(
        company=company_of(opportunity),
        role=opportunity.role,
        href="#" + opportunity_screen(opportunity.id),
        what=what,
        until=until,
    )


def _next_day(found: Sequence[Glance], visit: Visit) -> str:
    """Return the next day on which something comes up; "" when nothing does."""
    days = [each.day for glance in found for each in glance.coming]
    days += [
        each.scheduled.verdict.until
        for each in found
        if each.place is Place.LEAVE and each.scheduled.verdict.until
    ]
    ahead = [day for day in days if day > visit.today]
    return visit.words.long(min(ahead)) if ahead else ""
