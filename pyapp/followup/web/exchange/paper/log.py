"""Whom you contacted: the activity log of the whole plan, to look at and to print."""

from followup.catalogue.exchange import paper as words_of
from followup.exchange.activity import activity
from followup.web.exchange.paper.log_query import LogQuery, presets, query_from
from followup.web.exchange.paper.log_rows import weeks_of
from followup.web.exchange.paper.years import with_year
from followup.web.visit import Values, Visit

MOST = 300
"""Rows that are shown unless all are asked for: more than a year of most searches."""


def show(visit: Visit) -> Values:
    """Return the entries of the period, under the name of the one who made them."""
    query, session = query_from(visit.query), visit.session
    start = session.plan.settings.week_starts_on or session.habits.week_starts_on
    asked_for = [each for each in activity(session.plan.opportunities) if query.asks_for(each)]
    found = [each for each in asked_for if each.day <= visit.today]
    most = len(found) if query.is_whole else MOST
    return {
        "query": query,
        "first": query.first.isoformat() if query.first else "",
        "last": query.last.isoformat() if query.last else "",
        "problem": words_of.WRONG_WAY_ROUND if query.is_wrong_way_round else "",
        "presets": [
            (words_of.PRESETS[name], each.href, each.is_same_period(query))
            for name, each in presets(query, visit.today, start).items()
        ],
        "name": session.plan.settings.name,
        "period": _period(query, visit),
        "weeks": weeks_of(found, most, visit.words, start),
        "count": _numbered(words_of.FOUND, len(found)),
        "left_out": _numbered(words_of.LEFT_OUT, len(asked_for) - len(found)),
        "cut": words_of.SHOWN.format(shown=most, found=len(found)) if len(found) > most else "",
    }


def _period(query: LogQuery, visit: Visit) -> str:
    """Return the period in words; without a last day it ends today."""
    day_words = with_year(visit.words)
    last = day_words.long(query.last or visit.today)
    if query.first is None:
        return words_of.UP_TO.format(day=last)
    return words_of.PERIOD.format(first=day_words.long(query.first), last=last)


def _numbered(forms: tuple[str, str], count: int) -> str:
    """Return the sentence for a count; "" for none."""
    one, many = forms
    return (one if count == 1 else many).format(count=count) if count else ""
