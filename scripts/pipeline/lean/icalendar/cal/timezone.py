"""Stands in the page for the components of time zones: the planner's calendars need none."""

from datetime import date
from typing import NoReturn


class Timezone:
    """What the class of a calendar asks of it when that is made."""

    name = "VTIMEZONE"
    DEFAULT_FIRST_DATE = date(1970, 1, 1)
    DEFAULT_LAST_DATE = date(2038, 1, 1)

    def __init__(self, *_: object, **__: object) -> None:
        """Refuse: the page has no time zones."""
        _refuse()

    @classmethod
    def from_tzid(cls, *_: object, **__: object) -> NoReturn:
        """Refuse: the page has no time zones."""
        _refuse()


def _refuse() -> NoReturn:
    msg = "the page has no time zones, so it writes none to a calendar"
    raise RuntimeError(msg)
