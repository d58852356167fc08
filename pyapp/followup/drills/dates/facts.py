"""A situation in words: one sentence for each fact that its answer rests on."""

from collections.abc import Iterator
from datetime import date

from followup.calendars import country_names
from followup.catalogue import days
from followup.catalogue.practice import dates as words
from followup.catalogue.wording import capitalized, counted, listed
from followup.dates import DayWords
from followup.drills.dates.situation import Situation
from followup.drills.parts import Topic
from followup.model import Purpose, Touchpoint


def facts(it: Situation, day: DayWords, last: date) -> tuple[str, ...]:
    """Return what happened, in order; days off are told up to the day `last`."""
    return tuple(filter(None, _facts(it, day, last)))


def _facts(it: Situation, day: DayWords, last: date) -> Iterator[str]:
    yield _interview(it, day)
    if it.topic is Topic.NOTE:
        people = len(it.opportunity.interviews[-1].interviewers)
        yield words.PEOPLE.format(people=capitalized(counted(people, *_PEOPLE)))
    if it.country:
        yield words.COUNTRY.format(country=country_names()[it.country])
    yield words.DAYS_OFF.format(days=listed(_days_off(it, day, last)))
    if it.opportunity.decision_expected_by:
        yield words.PROMISED.format(day=day.long(it.opportunity.decision_expected_by))
    if it.topic is not Topic.NOTE:
        yield words.PREFERS[it.opportunity.preferred_channel]
        yield words.NOTES_SENT
    yield from (_touchpoint(each, day) for each in it.opportunity.touchpoints)
    if it.topic is Topic.MOVE_ON and not it.clock.silence.calls:
        yield words.NOT_ASKED
    if it.topic is Topic.BUDGET:
        yield words.TODAY.format(day=day.long(it.today))


_PEOPLE = (words.PERSON, words.PERSONS)


def _interview(it: Situation, day: DayWords) -> str:
    *earlier, latest = it.opportunity.interviews
    is_open_day = not it.calendar.is_business_day(latest.date)
    form = words.OPEN_DAY if is_open_day else words.INTERVIEWED
    if earlier:
        form = words.TWO_ROUNDS
    first = day.long(earlier[0].date) if earlier else ""
    return form.format(place=it.opportunity.company, day=day.long(latest.date), earlier=first)


def _days_off(it: Situation, day: DayWords, last: date) -> list[str]:
    """Return the weekend's days, and the holidays from the interview up to `last`."""
    weekend = [
        words.WEEKDAYS_OFF.format(weekday=days.WEEKDAYS[each])
        for each in sorted(it.calendar.weekend)
    ]
    return weekend + [
        words.HOLIDAY.format(day=day.long(each), name=name.split(";")[0])
        for each, name in it.calendar.holidays.items()
        if it.interview <= each <= last
    ]


def _touchpoint(touchpoint: Touchpoint, day: DayWords) -> str:
    on, promised = day.long(touchpoint.date), touchpoint.decision_expected_by
    if promised:
        return words.WROTE_A_DATE.format(day=on, promised=day.long(promised))
    return _TOLD.get(touchpoint.purpose, "").format(day=on)


_TOLD = {Purpose.UPDATE: words.ASKED, Purpose.REPLY: words.WROTE}
