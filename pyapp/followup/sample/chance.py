"""What looks like chance in a sample plan: numbers that follow from a seed, the same on every machine."""

from random import Random  # noqa: TID251  (seeded by its only caller, so nothing is left to chance)

type Chance = Random


def chance_of(seed: int) -> Chance:
    """Return the numbers of `seed`, from their beginning."""
    return Random(seed)
