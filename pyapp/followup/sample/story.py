"""What a row of the table of stories says."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from followup.model import Channel, PreferredChannel, Purpose, Stage
from followup.sample.moments import Moments

ALL, ALL_BUT_LAST, NONE = slice(None), slice(-1), slice(0)
"""Which rounds' people have had their notes."""


class Event(NamedTuple):
    """What happened on a day; `note` names a row of the catalogue's notes, "" for none."""

    day: date
    purpose: Purpose
    note: str = ""
    channel: Channel = Channel.EMAIL
    promised: date | None = None


def _nothing(_: Moments) -> tuple[Event, ...]:
    return ()


def _no_day(_: Moments) -> None:
    return None


@dataclass(frozen=True, kw_only=True, slots=True)
class Story:
    """How one opportunity stands.

    `size` is how many rounds, and how many people in each, the story has by itself; `last` is the day
    of the last round, `gap` the fewest and most business days between two. `waives_last` keeps the
    last person of the last round from being written to, `is_called_off` cancels that round, and
    `in_tour` says that the plan which a visitor tries tells the story.
    """

    name: str
    size: tuple[int, int]
    last: Callable[[Moments], date]
    gap: tuple[int, int] = (4, 7)
    thanked: slice = ALL
    events: Callable[[Moments], tuple[Event, ...]] = _nothing
    promised: Callable[[Moments], date | None] = _no_day
    stage: Stage = Stage.ACTIVE
    channel: PreferredChannel = PreferredChannel.CALL
    has_points: bool = False
    waives_last: bool = False
    is_called_off: bool = False
    archived: bool = False
    in_tour: bool = False
