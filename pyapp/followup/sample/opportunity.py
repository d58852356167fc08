"""One opportunity of a sample plan, made of its story."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from followup.catalogue import sample as words
from followup.model import (
    Format,
    Interview,
    Interviewer,
    Opportunity,
    Purpose,
    Round,
    Touchpoint,
)
from followup.sample.chance import Chance
from followup.sample.moments import Moments, days_before
from followup.sample.people import Employer, Name, interviewer, names
from followup.sample.story import Event, Story

_ROUNDS = {
    1: (Round.FIRST,),
    2: (Round.FIRST, Round.SECOND),
    3: (Round.FIRST, Round.SECOND, Round.FINAL),
    4: (Round.SCREENING, Round.FIRST, Round.SECOND, Round.FINAL),
    5: (Round.SCREENING, Round.FIRST, Round.SECOND, Round.OTHER, Round.FINAL),
}
MOST_ROUNDS = max(_ROUNDS)
_PANEL = 3
_FORMATS = (Format.VIDEO, Format.ONE_ON_ONE, Format.PHONE)


@dataclass(frozen=True, kw_only=True, slots=True)
class Draft:
    """What an opportunity is made of."""

    id: str
    employer: Employer
    story: Story
    rounds: int
    people: int
    at: Moments
    chance: Chance


def opportunity(draft: Draft) -> Opportunity:
    """Return the opportunity of a draft."""
    story = draft.story
    interviews = _interviews(draft)
    happened = (
        *_thanks(draft, interviews[story.thanked]),
        *map(_touchpoint, story.events(draft.at)),
    )
    return Opportunity(
        id=draft.id,
        company=draft.employer.name,
        role=draft.chance.choice(words.ROLES[draft.employer.field]),
        stage=story.stage,
        decision_expected_by=story.promised(draft.at),
        preferred_channel=story.channel,
        archived=story.archived,
        interviews=interviews,
        touchpoints=tuple(
            replace(each, id=f"{draft.id}-t{number}")
            for number, each in enumerate(sorted(happened, key=lambda each: each.date), start=1)
        ),
    )


def _interviews(draft: Draft) -> tuple[Interview, ...]:
    story, days = draft.story, _days(draft)
    people = names(draft.rounds * draft.people, draft.chance)
    *earlier, last = [_interview(draft, number, day, people) for number, day in enumerate(days)]
    return (*earlier, _last(story, last))


def _days(draft: Draft) -> list[date]:
    """Return the day of each round, the last one as the story has it."""
    days = [draft.story.last(draft.at)]
    for _ in range(draft.rounds - 1):
        days.insert(0, days_before(days[0], draft.chance.randint(*draft.story.gap)))
    return days


def _interview(draft: Draft, number: int, day: date, people: Iterator[Name]) -> Interview:
    chance, own_id = draft.chance, f"{draft.id}-i{number + 1}"
    return Interview(
        id=own_id,
        date=day,
        time=time.fromisoformat(chance.choice(words.TIMES)),
        round=_ROUNDS[draft.rounds][number],
        format=Format.PANEL if draft.people >= _PANEL else chance.choice(_FORMATS),
        interviewers=tuple(
            _person(draft, f"{own_id}-p{place + 1}", next(people)) for place in range(draft.people)
        ),
    )


def _person(draft: Draft, own_id: str, name: Name) -> Interviewer:
    return interviewer(
        own_id, name, draft.employer, draft.chance, has_points=draft.story.has_points
    )


def _last(story: Story, interview: Interview) -> Interview:
    """Return the last round with what the story says of it."""
    people = interview.interviewers
    if story.waives_last and people:
        people = (*people[:-1], replace(people[-1], waived=True))
    return replace(interview, cancelled=story.is_called_off, interviewers=people)


def _thanks(draft: Draft, interviews: tuple[Interview, ...]) -> Iterator[Touchpoint]:
    """Yield a note to everyone who may be written to, a day later at most; ids are yet to come."""
    latest = min(1, draft.at.policy.thank_you_within_days)
    for interview in interviews:
        if interview.cancelled or interview.date > draft.at.today:
            continue
        day = interview.date + timedelta(days=draft.chance.randint(0, latest))
        sent = min(day, draft.at.today)
        for person in interview.interviewers:
            if not person.waived:
                yield _touchpoint(Event(sent, Purpose.THANK_YOU), person.id)


def _touchpoint(event: Event, to: str | None = None) -> Touchpoint:
    return Touchpoint(
        id="",
        date=event.day,
        direction=event.purpose.direction,
        channel=event.channel,
        purpose=event.purpose,
        interviewer_id=to,
        decision_expected_by=event.promised,
        note=words.NOTES[event.note] if event.note else "",
    )
