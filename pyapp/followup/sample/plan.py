"""A sample plan: the same arguments give the same plan, on every machine.

Laws: every opportunity has exactly `rounds` interviews with exactly `people` people in each, unless
these are None: then each story has its own number. The stories take turns.
"""

from collections.abc import Sequence
from datetime import date

from followup.catalogue import sample as words
from followup.model import Plan, Settings
from followup.policy import Policy
from followup.sample.chance import chance_of
from followup.sample.moments import Moments
from followup.sample.opportunity import Draft, opportunity
from followup.sample.people import employers
from followup.sample.stories import STORIES
from followup.sample.story import Story

DEFAULT_ROUNDS, DEFAULT_PEOPLE = 3, 4
_POLICY = Policy()
_TOUR = tuple(story for story in STORIES if story.in_tour)
# With a nurse and a VP Operations among the roles.
_TOUR_SEED = 134


def sample_plan(
    *,
    opportunities: int,
    seed: int,
    today: date,
    rounds: int | None = DEFAULT_ROUNDS,
    people: int | None = DEFAULT_PEOPLE,
    policy: Policy = _POLICY,
    stories: Sequence[Story] = STORIES,
) -> Plan:
    """Return a plan of so many opportunities, of one to five rounds each, as it may stand on `today`."""
    chance = chance_of(seed)
    at = Moments(today=today, policy=policy, draw=chance.randint)
    companies = employers(chance)
    made = []
    for number in range(opportunities):
        story = stories[number % len(stories)]
        own_rounds, own_people = story.size
        draft = Draft(
            id=f"o{number + 1}",
            employer=companies[number % len(companies)],
            story=story,
            rounds=own_rounds if rounds is None else rounds,
            people=own_people if people is None else people,
            at=at,
            chance=chance,
        )
        made.append(opportunity(draft))
    return Plan(settings=Settings(name=words.NAME, phone=words.PHONE), opportunities=tuple(made))


def tour(today: date, policy: Policy = _POLICY) -> Plan:
    """Return the plan that a visitor tries: a few opportunities, as different as they can be.

    Every verdict is among them, unless the policy leaves no room for one.
    """
    return sample_plan(
        opportunities=len(_TOUR),
        seed=_TOUR_SEED,
        today=today,
        rounds=None,
        people=None,
        policy=policy,
        stories=_TOUR,
    )
