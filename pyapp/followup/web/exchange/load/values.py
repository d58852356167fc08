"""A value of the plan as a sentence has it, and what it is a value of."""

from collections.abc import Callable
from datetime import date, time
from typing import Any

from followup.calendars import country_names, subdivision_names
from followup.catalogue import labels
from followup.catalogue.exchange import load as words
from followup.catalogue.wording import capitalized
from followup.dates import DayWords
from followup.exchange.merging.plans import Difference
from followup.exchange.merging.settling import Conflict
from followup.model import Interview, Interviewer, Opportunity, Touchpoint
from followup.web.exchange.load.excerpt import excerpt


def about(conflict: Conflict, days: DayWords) -> str:
    """Return what the two values are values of."""
    owner = conflict.owner
    what = words.FIELDS[f"{type(owner).__name__}.{conflict.field}"]
    if isinstance(owner, Interview):
        return what.format(interview=words.INTERVIEW.format(day=days.short(owner.date)))
    if isinstance(owner, Interviewer):
        return what.format(person=owner.name or capitalized(labels.NAMELESS))
    if isinstance(owner, Touchpoint):
        entry = words.ENTRY.format(what=labels.PURPOSES[owner.purpose], day=days.short(owner.date))
        return what.format(entry=entry)
    return what


def both_in_words(
    conflict: Conflict, difference: Difference[Any], days: DayWords
) -> tuple[str, str]:
    """Return the value here and the one that comes."""
    mine, theirs = conflict.mine, conflict.theirs
    if isinstance(mine, str) and isinstance(theirs, str) and conflict.field not in _IN_WORDS:
        return excerpt(mine, theirs), excerpt(theirs, mine)
    return (
        _said(conflict.field, mine, difference.mine, days),
        _said(conflict.field, theirs, difference.theirs, days),
    )


def _said(field: str, value: Any, holder: Any, days: DayWords) -> str:
    if isinstance(value, date):
        return days.long(value)
    if isinstance(value, time):
        return value.isoformat("minutes")
    return _IN_WORDS[field](value, holder)


def _from(table: dict[Any, str]) -> Callable[[Any, Any], str]:
    return lambda value, _: table[value]


def _region(value: tuple[str, str | None], _: object) -> str:
    country, subdivision = value
    name = country_names().get(country, country)
    if subdivision is None:
        return name
    part = subdivision_names(country).get(subdivision, subdivision)
    return words.REGION.format(country=name, subdivision=part)


def _person(value: str, holder: Opportunity) -> str:
    return holder.name_of(value) or labels.NAMELESS


_IN_WORDS: dict[str, Callable[[Any, Any], str]] = {
    "region": _region,
    "date_style": _from(labels.DATE_STYLES),
    "week_starts_on": _from(labels.WEEK_STARTS),
    "stage": _from(labels.STAGES),
    "preferred_channel": _from(labels.PREFERRED_CHANNELS),
    "round": _from(labels.ROUNDS),
    "format": _from(labels.FORMATS),
    "cancelled": _from(words.TAKES_PLACE),
    "channel": _from(labels.CHANNELS),
    "waived": _from(words.WAIVED),
    "purpose": lambda value, _: labels.PURPOSES[value[0]],
    "interviewer_id": _person,
}
