"""What a file adds to something that is here, in words."""

from collections import Counter
from typing import Any

from followup.catalogue import labels
from followup.catalogue.exchange import load as words
from followup.catalogue.wording import in_words, listed
from followup.exchange.merging.plans import Difference
from followup.exchange.merging.settling import Addition


def gains_of(difference: Difference[Any]) -> str:
    """Return what would be added, counted; "" for nothing."""
    said = [_moved(each) for each in difference.additions if each.field in _MOVES]
    rest = [each for each in difference.additions if each.field not in _MOVES]
    counts = Counter("" if each.field else type(each.value).__name__ for each in rest)
    return listed([_gain(kind, counts[kind]) for kind in words.GAINS if counts[kind]] + said)


_MOVES = {"stage", "archived"}


def _gain(kind: str, count: int) -> str:
    one, many = words.GAINS[kind]
    return one if count == 1 else many.format(count=in_words(count))


def _moved(addition: Addition) -> str:
    if addition.field == "stage":
        return words.MOVES_TO.format(stage=labels.STAGES[addition.value])
    return words.PUT_AWAY if addition.value else words.BROUGHT_BACK
