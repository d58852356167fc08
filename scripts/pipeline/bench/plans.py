"""Sample plans: the same count, day and shape give the same plan, always.

Only the package and the standard library are imported, so that it runs inside Pyodide, too.
"""

import random
from dataclasses import dataclass
from datetime import date, timedelta

from followup.model import (
    Channel,
    Direction,
    Format,
    Interview,
    Interviewer,
    Opportunity,
    Plan,
    Purpose,
    Round,
    Settings,
    Stage,
    Touchpoint,
)

_SEED = 20_261_102
_ROUNDS = (Round.FIRST, Round.SECOND, Round.FINAL)
_NAMES = ("Dana Reyes", "Luis Ortega", "Mei Tanaka", "Sam Oduya", "Ada Novak", "Jo Lindqvist")
_ROLES = ("VP Operations", "Product manager", "Data analyst", "Nurse manager", "Site engineer")
_POINTS = "Asked how the team decides; would like the figures of last year's move."
# The last round of a plan's first opportunity was this many days ago: its notes are still to be sent.
_NEWEST = 1
_OLDEST = 60
_DAYS_BETWEEN_ROUNDS = 3


@dataclass(frozen=True, kw_only=True, slots=True)
class Shape:
    """How much is in one opportunity."""

    rounds: int
    people: int


LARGE = Shape(rounds=3, people=4)
SMALL = Shape(rounds=1, people=2)


def sample_plan(count: int, today: date, shape: Shape) -> Plan:
    """Return a plan of `count` opportunities whose interviews lie in the 60 days before `today`."""
    chance = random.Random(_SEED)
    opportunities = tuple(_opportunity(n, today, shape, chance) for n in range(count))
    return Plan(settings=Settings(), opportunities=opportunities)


def _opportunity(number: int, today: date, shape: Shape, chance: random.Random) -> Opportunity:
    days_ago = chance.randint(_NEWEST, _OLDEST) if number else _NEWEST
    last = today - timedelta(days=days_ago)
    own_id = f"o{number}"
    interviews = tuple(_interview(own_id, n, last, shape, chance) for n in range(shape.rounds))
    is_thanked = number % 2 == 1
    return Opportunity(
        id=own_id,
        company=f"Company {number:05}",
        role=chance.choice(_ROLES),
        stage=Stage.ACTIVE,
        interviews=interviews,
        touchpoints=tuple(_thanks(each) for each in interviews) if is_thanked else (),
    )


def _interview(
    opportunity_id: str, number: int, last: date, shape: Shape, chance: random.Random
) -> Interview:
    own_id = f"{opportunity_id}i{number}"
    rounds_after = shape.rounds - 1 - number
    return Interview(
        id=own_id,
        date=last - timedelta(days=rounds_after * _DAYS_BETWEEN_ROUNDS),
        round=_ROUNDS[number],
        format=Format.PANEL,
        interviewers=tuple(_person(f"{own_id}p{n}", chance) for n in range(shape.people)),
    )


def _person(own_id: str, chance: random.Random) -> Interviewer:
    name = chance.choice(_NAMES)
    email = f"{name.split()[0].lower()}@company.example"
    return Interviewer(
        id=own_id, name=name, title="Head of team", email=email, talking_points=_POINTS
    )


def _thanks(interview: Interview) -> Touchpoint:
    """Return a note to the first person of an interview, sent on its own day."""
    return Touchpoint(
        id=f"{interview.id}t",
        date=interview.date,
        direction=Direction.OUTBOUND,
        channel=Channel.EMAIL,
        purpose=Purpose.THANK_YOU,
        interviewer_id=interview.interviewers[0].id,
    )
