"""Sample plans: made up from a seed, for a visitor to try and for the bench to measure."""

from followup.sample.opportunity import MOST_ROUNDS
from followup.sample.plan import DEFAULT_PEOPLE, DEFAULT_ROUNDS, sample_plan, tour

__all__ = ["DEFAULT_PEOPLE", "DEFAULT_ROUNDS", "MOST_ROUNDS", "sample_plan", "tour"]
