"""What a visitor tells a calculator, and the opportunity that this makes."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from followup.model import (
    Channel,
    Interview,
    Interviewer,
    Opportunity,
    Purpose,
    Stage,
    Touchpoint,
)
from followup.people import Pasted


@dataclass(frozen=True, kw_only=True, slots=True)
class WhatHappened:
    """An interview, and what followed: `asked` for an update, `heard` from them, everyone thanked."""

    interview: date
    promised: date | None = None
    asked: date | None = None
    heard: date | None = None
    has_thanked: bool = False
    company: str = ""
    people: tuple[Pasted, ...] = ()


def opportunity_of(told: WhatHappened, ids: Iterator[str], today: date) -> Opportunity:
    """Return the opportunity with ids of its own; notes count as sent on the last day they can have been."""
    own_id = next(ids)
    people = tuple(
        Interviewer(id=next(ids), name=each.name, title=each.title, email=each.email)
        for each in told.people
    )
    interview = Interview(id=next(ids), date=told.interview, interviewers=people)
    return Opportunity(
        id=own_id,
        company=told.company,
        stage=Stage.ACTIVE,
        decision_expected_by=told.promised,
        interviews=(interview,),
        touchpoints=tuple(_touchpoints(told, people, ids, today)),
    )


def _touchpoints(
    told: WhatHappened, people: tuple[Interviewer, ...], ids: Iterator[str], today: date
) -> Iterator[Touchpoint]:
    if told.has_thanked:
        sent = max(told.interview, min(today, told.interview + timedelta(days=1)))
        for person in people:
            yield _touchpoint(next(ids), sent, Purpose.THANK_YOU, Channel.EMAIL, person.id)
    if told.asked:
        yield _touchpoint(next(ids), told.asked, Purpose.UPDATE, Channel.CALL)
    if told.heard:
        yield _touchpoint(next(ids), told.heard, Purpose.REPLY, Channel.EMAIL)


def _touchpoint(
    own_id: str, day: date, purpose: Purpose, channel: Channel, person: str | None = None
) -> Touchpoint:
    return Touchpoint(
        id=own_id,
        date=day,
        direction=purpose.direction,
        channel=channel,
        purpose=purpose,
        interviewer_id=person,
    )
