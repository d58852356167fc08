"""The numbers of the rules. A site owner changes them in one place, `extra.policy` in mkdocs.yml."""

from collections.abc import Mapping
from dataclasses import dataclass, fields

from followup.errors import PolicyError
from followup.quoting import below, shown

# More would not change the advice, and dates stay far inside what `date` can hold.
_MOST = 366
_LEAST = {"thank_you_within_days": 0}


@dataclass(frozen=True, kw_only=True, slots=True)
class Policy:
    """The numbers as shipped (docs/about/rulebook.md, "The numbers").

    Days are calendar days unless they are named business days.
    """

    thank_you_within_days: int = 1
    """Days after the interview by which a thank-you note is due."""
    update_after_days: int = 14
    """Days of silence before an update call: the "two weeks" of the rules."""
    call_window_days: int = 5
    """Business days in which to call, the first one included."""
    update_budget: int = 1
    """Update calls that one wait allows."""
    answer_wait_days: int = 5
    """Business days to wait for an answer before moving on."""

    @classmethod
    def from_mapping(cls, mapping: object, where: str = "policy") -> "Policy":
        """Return the defaults with the values of `mapping` in their place.

        `where` is what an error calls the mapping. Raises PolicyError for an unknown key or a value
        that is not a whole number in range.
        """
        if not isinstance(mapping, Mapping):
            msg = f"{where}: expected keys and whole numbers, got {shown(mapping)}"
            raise PolicyError(msg)
        for key, value in mapping.items():
            _check(key, value, where)
        return cls(**mapping)


def limits(key: str) -> tuple[int, int]:
    """Return the least and the most that a number of the policy may be."""
    return _LEAST.get(key, 1), _MOST


def _check(key: object, value: object, where: str) -> None:
    known = [field.name for field in fields(Policy)]
    if key not in known:
        msg = f"{below(where, key)}: unknown key, expected one of {', '.join(known)}"
        raise PolicyError(msg)
    least, most = limits(str(key))
    if type(value) is not int or not least <= value <= most:
        msg = f"{where}.{key}: expected a whole number from {least} to {most}, got {shown(value)}"
        raise PolicyError(msg)
