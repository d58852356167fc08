"""The lines of the bench's table: a ratio of two medians against a budget, or a yes-or-no check."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from statistics import median
from typing import Any, Literal, Protocol

Unit = Literal["ms", "bytes"]


class Line(Protocol):
    """What every row of the bench yields."""

    @property
    def name(self) -> str:
        """What was measured."""
        ...

    def text(self) -> str:
        """Return the line that is printed."""
        ...

    def to_raw(self) -> dict[str, Any]:
        """Return all figures, for JSON."""
        ...


@dataclass(frozen=True, kw_only=True, slots=True)
class Ratio:
    """Ours and the reference, run by run; without a budget it is only reported."""

    name: str
    unit: Unit
    ours: Sequence[float]
    reference: Sequence[float]
    budget: float | None = None

    @property
    def ratio(self) -> float:
        """Median of ours by median of the reference; endless when the reference took nothing."""
        reference = median(self.reference)
        return median(self.ours) / reference if reference else float("inf")

    @property
    def is_met(self) -> bool | None:
        """Whether the ratio is in the budget; None without one."""
        return None if self.budget is None else self.ratio <= self.budget

    def text(self) -> str:
        """Return the line that is printed."""
        figures = " / ".join(shown(median(each), self.unit) for each in (self.ours, self.reference))
        budget = "reported" if self.budget is None else f"budget {self.budget:.3g} {verdict(self)}"
        return f"{self.name}: {self.ratio:.3f} ({figures}) {budget}"

    def to_raw(self) -> dict[str, Any]:
        """Return all figures, for JSON."""
        return {**asdict(self), "ratio": self.ratio, "is_met": self.is_met}


@dataclass(frozen=True, kw_only=True, slots=True)
class Check:
    """Something that holds or does not, with what was seen."""

    name: str
    is_met: bool
    seen: str

    def text(self) -> str:
        """Return the line that is printed."""
        return f"{self.name}: {self.seen} {verdict(self)}"

    def to_raw(self) -> dict[str, Any]:
        """Return all figures, for JSON."""
        return asdict(self)


@dataclass(frozen=True, kw_only=True, slots=True)
class Unmeasured:
    """A row that could not be measured, and why."""

    name: str
    reason: str

    def text(self) -> str:
        """Return the line that is printed."""
        return f"{self.name}: not measured: {self.reason}"

    def to_raw(self) -> dict[str, Any]:
        """Return what there is, for JSON."""
        return asdict(self)


def verdict(line: Ratio | Check) -> str:
    """Return the word at the end of a line that has a budget."""
    return "met" if line.is_met else "MISSED"


def shown(figure: float, unit: Unit) -> str:
    """Return a figure as people read it."""
    return (
        f"{figure:,.0f} bytes" if unit == "bytes" else f"{figure:,.{0 if figure >= 100 else 1}f} ms"
    )
