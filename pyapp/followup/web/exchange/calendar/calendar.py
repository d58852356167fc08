"""Your dates in your calendar: of the whole plan, or of one opportunity."""

from collections.abc import Iterator
from dataclasses import dataclass

from followup.catalogue.exchange import calendar as words
from followup.dates import DayWords
from followup.exchange.calendar.links import links_of
from followup.exchange.calendar.record import Revision, State
from followup.model import Opportunity
from followup.web.exchange.calendar.actions import ADDED, ALL, NEW
from followup.web.exchange.calendar.gathered import Gathered, gathered
from followup.web.routes import opportunity_screen
from followup.web.views.file_names import company_in_text, company_of
from followup.web.views.follow_ups import Button
from followup.web.visit import Values, Visit

_MOST = 50  # entries in sight; the file has them all


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """One entry: its day, its title, how it stands to the last file, and where it can be sent alone."""

    uid: str
    day: str
    title: str
    state: State
    label: str
    was: str
    links: tuple[tuple[str, str], ...]


def show_all(visit: Visit) -> Values:
    """Return the entries of the whole plan."""
    return {
        "title": words.TITLE_ALL,
        "back": ("#/copies", words.BACK_ALL),
        "other": None,
        **_values(visit, None),
    }


def show_one(visit: Visit) -> Values:
    """Return the entries of one opportunity."""
    opportunity = visit.opportunity
    return {
        "title": words.TITLE_ONE.format(company=company_in_text(opportunity)),
        "back": ("#" + opportunity_screen(opportunity.id), company_of(opportunity)),
        "other": words.TITLE_ALL,
        **_values(visit, opportunity),
    }


def _values(visit: Visit, only: Opportunity | None) -> Values:
    found = gathered(visit.session, visit.today, only)
    last = found.record.last
    own = ("opportunity", only.id if only else "")
    return {
        "buttons": list(_buttons(found, own)),
        "has_news": bool(found.news),
        "rows": [_row(each, visit.words, is_first=last is None) for each in found.entries[:_MOST]],
        "more": max(0, len(found.entries) - _MOST),
        "removed": [(visit.words.long(each.day), each.title) for each in found.removed],
        "forget": Button(
            action="exchange.calendar.forget",
            label=words.DELETED[len(found.removed) != 1],
            fields=(own,),
        ),
        "last": words.LAST.format(day=visit.words.long(last.day)) if last else "",
        "take_back": Button(action="exchange.calendar.take_back", label=words.NOT_IMPORTED),
        "known": words.KNOWN,
    }


def _buttons(found: Gathered, own: tuple[str, str]) -> Iterator[Button]:
    """Yield the main button, where anything is new, and those for less and for more where they differ."""
    news, added, count = len(found.news), len(found.added), len(found.entries)
    action, of_all = "exchange.calendar.download", words.DOWNLOAD_ALL.format(count=count)
    if news:
        label = words.DOWNLOAD_NEW.format(count=news) if news < count else of_all
        yield Button(action=action, label=label, fields=(own, ("which", NEW)))
    if 0 < added < news:
        label = words.DOWNLOAD_ADDED.format(count=added)
        yield Button(action=action, label=label, fields=(own, ("which", ADDED)), is_quiet=True)
    if news < count:
        yield Button(action=action, label=of_all, fields=(own, ("which", ALL)), is_quiet=True)


def _row(revision: Revision, day_words: DayWords, *, is_first: bool) -> Row:
    """Return the row of an entry; before the first file all are new, which is not worth saying."""
    event, was_on = revision.event, revision.was_on
    return Row(
        uid=event.uid,
        day=day_words.long(event.day),
        title=event.title,
        state=revision.state,
        label="" if is_first else words.STATES[revision.state],
        was=words.WAS_ON.format(day=day_words.short(was_on)) if was_on else "",
        links=tuple((words.LINKS[each.to], each.href) for each in links_of(event)),
    )
