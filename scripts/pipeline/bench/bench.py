"""What all rows share: the two sites and their servers, the browsers, and what was learned by the way."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Playwright

from pipeline.bench.serving import CountingServer


@dataclass(frozen=True, kw_only=True)
class Bench:
    """One run of the bench."""

    playwright: Playwright
    browsers: tuple[str, ...]
    runs: int
    ours: CountingServer
    reference: CountingServer
    files: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    """By what was visited: every file that was asked for, with the bytes of its body."""
    marks: dict[str, list[dict[str, float]]] = field(default_factory=dict)
    """By row and side: the marks of each run's page, in ms since its navigation started."""
    notes: list[str] = field(default_factory=list)
    _known: dict[object, Any] = field(default_factory=dict)

    def once[T](self, key: object, measure: Callable[[], T]) -> T:
        """Return what `measure` gives, measured only once: several rows look at the same visits."""
        if key not in self._known:
            self._known[key] = measure()
        found: T = self._known[key]
        return found

    def note(self, text: str) -> None:
        """Remember what a reader of the table must know; the same thing once."""
        if text not in self.notes:
            self.notes.append(text)
