"""The days of a month as the template shows them: in weeks, and day by day."""

from dataclasses import dataclass
from datetime import date, timedelta

from followup.business_calendar import ONE_DAY, BusinessCalendar
from followup.catalogue import month as words_of
from followup.catalogue.wording import counted
from followup.dates import DayWords
from followup.model import WeekStart
from followup.web.routes import opportunity_screen, with_query
from followup.web.views.file_names import company_of
from followup.web.views.month_dates import Found, FoundByDay

_WEEK = 7
_FIRST_WEEKDAY = {WeekStart.MONDAY: 0, WeekStart.SATURDAY: 5, WeekStart.SUNDAY: 6}
# The order within a day: what cannot wait comes first, what is over last.
_RANK = {
    kind: rank
    for rank, kind in enumerate(
        (
            "interview",
            "answer_by",
            "note_due",
            "names_due",
            "closing_due",
            "call_opens",
            "call_ends",
        )
    )
}


_LATEST = "24:00"


@dataclass(frozen=True, kw_only=True, slots=True)
class EntryView:
    """One line on a day."""

    what: str
    company: str
    href: str
    is_over: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class DayView:
    """One day with the first of its entries; `count` is of all, `more` of those that are not shown."""

    number: int
    name: str
    distance: str
    said: str
    href: str
    is_today: bool
    is_off: bool
    holiday: str
    is_over: bool
    count: int
    entries: tuple[EntryView, ...]

    def more(self, shown: int) -> int:
        """Return how many entries there are beside those `shown`."""
        return max(0, self.count - shown)


@dataclass(frozen=True, kw_only=True, slots=True)
class Month:
    """What the days of a month are made of; at most `most` entries of a day are."""

    found: FoundByDay
    words: DayWords
    calendar: BusinessCalendar
    most: int

    def day(self, day: date) -> DayView:
        """Return one day."""
        found = sorted(self.found.get(day, ()), key=_urgency)
        name = self.words.short(day)
        entries = counted(len(found), words_of.ENTRY, words_of.ENTRIES)
        return DayView(
            number=day.day,
            name=name,
            distance=self.words.distance(day),
            said=words_of.DAY.format(day=name, entries=entries),
            href=month_screen(day.isoformat()),
            is_today=day == self.words.today,
            is_off=not self.calendar.is_business_day(day),
            holiday=self.calendar.holidays.get(day, ""),
            is_over=all(each.is_over for each in found),
            count=len(found),
            entries=tuple(_entry(each) for each in found[: self.most]),
        )


def month_screen(on: str) -> str:
    """Return the link to a month, or to one of its days."""
    return "#" + with_query("/month", {"on": on})


def weekdays(start: WeekStart) -> list[int]:
    """Return the days of the week from its first; Monday is 0."""
    first = _FIRST_WEEKDAY[start]
    return [(first + place) % _WEEK for place in range(_WEEK)]


def weeks(first: date, last: date, start: WeekStart) -> list[list[date | None]]:
    """Return the days from `first` to `last` in weeks of seven places."""
    before = weekdays(start).index(first.weekday())
    days: list[date | None] = [None] * before
    days += [first + ONE_DAY * place for place in range((last - first).days + 1)]
    days += [None] * (-len(days) % _WEEK)
    return [days[place : place + _WEEK] for place in range(0, len(days), _WEEK)]


def last_of_month(first: date) -> date:
    """Return the last day of the month that begins on `first`."""
    return (first + timedelta(days=31)).replace(day=1) - ONE_DAY


def _urgency(found: Found) -> tuple[bool, int, str]:
    return found.is_over, _RANK.get(found.kind, len(_RANK)), _time(found) or _LATEST


def _entry(found: Found) -> EntryView:
    opportunity = found.opportunity
    return EntryView(
        what=_what(found),
        company=company_of(opportunity),
        href="#" + opportunity_screen(opportunity.id),
        is_over=found.is_over,
    )


def _what(found: Found) -> str:
    channel, count = found.opportunity.preferred_channel, len(found.things)
    if count > 1 and found.kind in words_of.MANY:
        return words_of.MANY[found.kind].format(count=count)
    what = words_of.WORDS[found.kind].format(ask=words_of.ASK[channel])
    time = _time(found)
    return words_of.AT_TIME.format(what=what, time=time) if time else what


def _time(found: Found) -> str:
    """Return the time of day of the first interview; "" where there is none."""
    first = found.things[0]
    return first.time.isoformat("minutes") if first and first.time else ""
