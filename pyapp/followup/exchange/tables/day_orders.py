"""In which order a column writes its days: proved by its own values, or to be asked.

A year in full says nothing about where one of two digits stands.
"""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from followup.exchange.tables.day_forms import Order, Readings, has_short_year, readings


class Question(NamedTuple):
    """What the figures of a column leave open: an example of them, and the orders that answer it."""

    order: Order | None
    example: str = ""
    orders: tuple[Order, ...] = ()

    @property
    def is_open(self) -> bool:
        """Say whether the visitor has to answer it."""
        return self.order is None and bool(self.example)


def order_of(texts: Iterable[str], today: date | None = None) -> Question:
    """Return in which order a column writes its days; only its own values can prove one.

    Those that contradict each other prove nothing.
    """
    found = {text: days for text in texts if (days := readings(text, today))}
    short = [days for text, days in found.items() if has_short_year(text)]
    possible = _common(found.values()) | (_common(short) & {Order.YEAR_FIRST})
    unclear = [text for text, days in found.items() if _is_unclear(days, possible or set(Order))]
    if possible and unclear:
        return Question(None, unclear[0], _in_order(possible))
    if possible or not found:
        return Question(next(iter(possible)) if len(possible) == 1 else None)
    contradicting = [text for text, days in found.items() if set(days) != set(Order)]
    seen = {order for text in contradicting for order in found[text]}
    return Question(None, next(iter([*unclear, *contradicting]), ""), _in_order(seen))


def _common(found: Iterable[Readings]) -> set[Order]:
    orders = [set(days) for days in found]
    return set.intersection(*orders) if orders else set()


def _is_unclear(days: Readings, orders: set[Order]) -> bool:
    return len({day for order, day in days.items() if order in orders}) > 1


def _in_order(orders: set[Order]) -> tuple[Order, ...]:
    return tuple(each for each in Order if each in orders)
