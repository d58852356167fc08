"""Checks of lists: how long they are, and that nothing stands in them twice."""

import re
from collections.abc import Iterator, Sequence
from typing import Protocol

from followup.quoting import shown

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


class _HasText(Protocol):
    @property
    def text(self) -> str: ...


def between(items: Sequence[object], path: str, least: int, most: int) -> Iterator[str]:
    """Yield a mistake unless the list has from `least` to `most` items."""
    if not least <= len(items) <= most:
        yield f"{path}: expected {least} to {most} of them, got {len(items)}"


def own_ids(items: Sequence[_HasId], path: str) -> Iterator[str]:
    """Yield each id that has another form than ids have, or that stands there twice."""
    seen: set[str] = set()
    for place, item in enumerate(items):
        here = f"{path}[{place}].id"
        if not _ID.fullmatch(item.id):
            yield f"{here}: expected a-z, 0-9 and -, as in 'first-day', got {shown(item.id)}"
        elif item.id in seen:
            yield f"{here}: expected an id of its own, got {shown(item.id)} again"
        seen.add(item.id)


def own_texts(items: Sequence[_HasText], path: str) -> Iterator[str]:
    """Yield each text that stands there twice."""
    seen: set[str] = set()
    for place, item in enumerate(items):
        if item.text in seen:
            yield f"{path}[{place}].text: expected a text of its own, got {shown(item.text)} again"
        seen.add(item.text)
