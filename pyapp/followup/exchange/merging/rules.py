"""How two values of the same thing are settled: which attributes there are, and what stands for "nothing"."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from followup.model import Format, PreferredChannel

NOTHING = (None, "")
"""What nobody writes to say something."""


def _never(_: Any, __: Any) -> bool:
    return False


def _holds(text: str, other: str) -> bool:
    return other in text


def _is_finer(region: tuple[str | None, ...], other: tuple[str | None, ...]) -> bool:
    """Say whether a region is a part of the other, which is a whole country."""
    return other == (region[0], None)


@dataclass(frozen=True, kw_only=True, slots=True)
class Rule:
    """One value, of one attribute or of several that only make sense together.

    `nothing` are the values that give way to any other; `covers` says that a value has all of another.
    """

    name: str
    parts: tuple[str, ...] = ()
    nothing: tuple[Any, ...] = NOTHING
    covers: Callable[[Any, Any], bool] = _never

    def read(self, owner: Any) -> Any:
        """Return the value that `owner` has."""
        if not self.parts:
            return getattr(owner, self.name)
        return tuple(getattr(owner, each) for each in self.parts)

    def written(self, value: Any) -> dict[str, Any]:
        """Return the attributes that hold the value."""
        return dict(zip(self.parts, value, strict=True)) if self.parts else {self.name: value}


SETTINGS = (
    Rule(
        name="region",
        parts=("country", "subdivision"),
        nothing=((None, None),),
        covers=_is_finer,
    ),
    Rule(name="name"),
    Rule(name="phone"),
    Rule(name="date_style"),
    Rule(name="week_starts_on"),
)
OPPORTUNITY = (
    Rule(name="company"),
    Rule(name="role"),
    Rule(name="decision_expected_by"),
    # A call is what every form offers by itself.
    Rule(name="preferred_channel", nothing=(PreferredChannel.CALL,)),
)
INTERVIEW = (
    Rule(name="date"),
    Rule(name="time"),
    Rule(name="round"),
    Rule(name="format", nothing=(Format.OTHER,)),
    Rule(name="cancelled"),
)
INTERVIEWER = (
    Rule(name="name"),
    Rule(name="title"),
    Rule(name="email"),
    Rule(name="phone"),
    Rule(name="talking_points", covers=_holds),
    Rule(name="waived"),
)
TOUCHPOINT = (
    Rule(name="date"),
    Rule(name="purpose", parts=("purpose", "direction")),
    Rule(name="channel"),
    Rule(name="interviewer_id"),
    Rule(name="decision_expected_by"),
    Rule(name="note", covers=_holds),
)
