"""The stories that a sample plan tells: a row for each way in which things can stand.

The first has no note sent yet, however many rounds it is given: the bench marks them as sent, one by one.
"""

from datetime import date

from followup.business_calendar import WEEKDAYS_ONLY
from followup.model import Channel, PreferredChannel, Purpose, Stage
from followup.sample.moments import Moments
from followup.sample.story import ALL_BUT_LAST, NONE, Event, Story


def _calls(*days: date) -> tuple[Event, ...]:
    notes = ("called", *["called_again"] * len(days))
    return tuple(
        Event(day, Purpose.UPDATE, note, Channel.CALL)
        for day, note in zip(days, notes, strict=False)
    )


def _invited(at: Moments) -> tuple[Event, ...]:
    return (Event(at.back(1), Purpose.INVITATION, "invited"),)


def _offered(at: Moments) -> tuple[Event, ...]:
    return (Event(at.back(1), Purpose.OFFER, "offered", Channel.CALL, at.within(5)),)


def _told_no(at: Moments) -> tuple[Event, ...]:
    return (Event(at.back(1), Purpose.REJECTION, "rejected"),)


def _answered_no(at: Moments) -> tuple[Event, ...]:
    day = at.back(20, 60)
    reply = Event(WEEKDAYS_ONLY.plus(day, 1), Purpose.CLOSING, "closing")
    return (Event(day, Purpose.REJECTION, "rejected"), reply)


def _new_date(at: Moments) -> tuple[Event, ...]:
    promised = at.ahead(4, 8)
    reply = Event(at.back(1), Purpose.REPLY, "new_date", Channel.CALL, promised)
    return (*_calls(at.back(2)), reply)


def _withdrew(at: Moments) -> tuple[Event, ...]:
    return (Event(at.back(3, 20), Purpose.WITHDRAWAL, "withdrawn"),)


STORIES = (
    Story(
        name="interviewed today, no note written yet",
        size=(1, 3),
        last=lambda at: at.back(0),
        gap=(1, 2),
        thanked=NONE,
        has_points=True,
        in_tour=True,
    ),
    Story(
        name="an offer with a deadline, while others wait",
        size=(3, 2),
        last=lambda at: at.back(3, 6),
        events=_offered,
        stage=Stage.OFFER,
        in_tour=True,
    ),
    Story(
        name="rejected yesterday",
        size=(2, 2),
        last=lambda at: at.back(4, 8),
        events=_told_no,
        stage=Stage.REJECTED,
        in_tour=True,
    ),
    Story(
        name="call window open, by relay",
        size=(1, 2),
        last=lambda at: at.call_opens,
        channel=PreferredChannel.RELAY,
        in_tour=True,
    ),
    Story(
        name="nobody's name known",
        size=(1, 0),
        last=lambda at: at.back(0),
        thanked=ALL_BUT_LAST,
        in_tour=True,
    ),
    Story(
        name="second round coming up",
        size=(2, 1),
        last=lambda at: at.ahead(2),
        thanked=ALL_BUT_LAST,
        events=_invited,
        in_tour=True,
    ),
    Story(
        name="called and waiting",
        size=(1, 2),
        last=lambda at: at.silent_until(at.asked()[0]),
        events=lambda at: _calls(*at.asked()),
        in_tour=True,
    ),
    Story(
        name="answered with a new date; one person must not be written to",
        size=(2, 3),
        last=lambda at: at.silent_until(at.back(2)),
        events=_new_date,
        waives_last=True,
        in_tour=True,
    ),
    Story(
        name="asked once too often",
        size=(1, 1),
        last=lambda at: at.silent_until(at.asked(more=1)[0]),
        events=lambda at: _calls(*at.asked(more=1)),
        in_tour=True,
    ),
    Story(name="presumed gone", size=(2, 2), last=lambda at: at.given_up, in_tour=True),
    Story(
        name="interview called off",
        size=(1, 1),
        last=lambda at: at.ahead(3),
        is_called_off=True,
        in_tour=True,
    ),
    Story(
        name="closed after a silence",
        size=(1, 2),
        last=lambda at: at.back(30, 60),
        stage=Stage.CLOSED,
        in_tour=True,
    ),
    Story(
        name="note late",
        size=(2, 2),
        last=lambda at: at.back(3, 5),
        thanked=ALL_BUT_LAST,
        has_points=True,
    ),
    Story(
        name="waiting quietly",
        size=(1, 2),
        last=lambda at: at.back(2, max(2, at.policy.update_after_days // 2 - 1)),
    ),
    Story(name="call window open", size=(2, 1), last=lambda at: at.call_opens),
    Story(
        name="final round done, with a date from them",
        size=(3, 2),
        last=lambda at: at.back(2),
        promised=lambda at: at.ahead(6),
        has_points=True,
    ),
    Story(
        name="a panel, one of whom must not be written to",
        size=(1, 5),
        last=lambda at: at.back(1),
        waives_last=True,
    ),
    Story(
        name="withdrawn",
        size=(2, 2),
        last=lambda at: at.back(25, 50),
        events=_withdrew,
        stage=Stage.WITHDRAWN,
    ),
    Story(
        name="rejected some time ago, and answered with grace",
        size=(2, 3),
        last=lambda at: at.back(65, 90),
        events=_answered_no,
        stage=Stage.REJECTED,
    ),
    Story(
        name="closed long ago and put away",
        size=(1, 1),
        last=lambda at: at.back(80, 160),
        stage=Stage.CLOSED,
        archived=True,
    ),
)
