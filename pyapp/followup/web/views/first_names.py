"""What people are called where space is short: by their first names, while these tell them apart."""

from collections import Counter
from collections.abc import Sequence

from followup.catalogue import today as words
from followup.catalogue.wording import in_words, listed

_MOST_NAMES = 4


def first_names(names: Sequence[str]) -> list[str]:
    """Return how each of these people is called: in full where a first name would not do."""
    whole = list(dict.fromkeys(" ".join(name.split()) for name in names))
    count = Counter(_first(name) for name in whole)
    return [_first(name) if count[_first(name)] == 1 else name for name in whole]


def listed_briefly(names: Sequence[str]) -> str:
    """Return the names as a sentence lists them, and how many others there are."""
    if len(names) <= _MOST_NAMES:
        return listed(names)
    shown = names[: _MOST_NAMES - 1]
    rest = len(names) - len(shown)
    one, many = words.OTHERS
    return listed([*shown, one if rest == 1 else many.format(count=in_words(rest))])


def _first(name: str) -> str:
    first, _, rest = name.partition(" ")
    is_title = first.rstrip(".").casefold() in words.TITLES or first.endswith(".")
    # "Reyes, Dana" begins with no first name.
    return name if "," in name or (is_title and rest) else first
