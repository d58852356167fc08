"""What the planner does not need at first: each part comes in an archive of its own, when it is asked for.

Nothing here may import a part before that: in the page it is not there yet, and the
ModuleNotFoundError of the first try has it fetched.
"""

from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Any

from followup.web.routes import parts_of

if TYPE_CHECKING:
    from followup.web.actions.table import Action
    from followup.web.visit import Route


@dataclass(frozen=True, kw_only=True, slots=True)
class LatePart:
    """A package of `followup.web`; `name` begins its actions ("name.") and its templates ("name/").

    `pages` begin the screens that stand in a page of the guide; `without_plan` are the actions that put
    nothing but progress into the plan, so that they can do without one.
    """

    name: str
    screens: frozenset[str]
    pages: frozenset[str] = field(default=frozenset())
    without_plan: frozenset[str] = field(default=frozenset())

    @property
    def package(self) -> str:
        """The name to import it by."""
        return f"followup.web.{self.name}"

    @property
    def templates_folder(self) -> str:
        """The folder in which the build puts its compiled templates."""
        place = import_module(self.package).__file__ or ""
        return f"{place.rpartition('/')[0]}/compiled"


PRACTICE = LatePart(
    name="practice",
    screens=frozenset(
        {
            "camp",
            "camp/*",
            "certificate",
            "coach",
            "calculator/*",
            "o/*/interview/*/notes",
            "o/*/letter/*",
            "o/*/script",
        }
    ),
    pages=frozenset({"camp", "certificate", "coach", "calculator"}),
    without_plan=frozenset(
        {
            "practice.answer",
            "practice.retry",
            "practice.move",
            "practice.coach",
            "practice.go",
            "practice.restart",
            "practice.restart_all",
            "practice.calculate",
            "practice.coach.read",
        }
    ),
)
EXCHANGE = LatePart(
    name="exchange",
    screens=frozenset(
        {
            "copies",
            "calendar",
            "o/*/calendar",
            "backup",
            "spreadsheets",
            "spreadsheets/in",
            "log",
            "week",
            "o/*/print",
            "device",
            "receive",
            "load",
        }
    ),
    # While the stored plan cannot be read, a plan that comes by a link is told so.
    without_plan=frozenset({"exchange.receive"}),
)
PARTS = (PRACTICE, EXCHANGE)


def is_late_action(action: str) -> bool:
    """Say whether the action is one of `late_action`'s."""
    return _part_of(action, ".") is not None


def works_without_plan(action: str) -> bool:
    """Say whether the action puts nothing but progress into the plan, so that it can do without one."""
    return any(action in part.without_plan for part in PARTS)


def is_page(screen: str) -> bool:
    """Say whether the screen stands in a page of the guide, not in the planner."""
    return any(first in part.pages for part in PARTS for first in parts_of(screen)[:1])


def late_action(action: str) -> "Action":
    """Return an action; raises KeyError for one that no form offers."""
    part = _part_of(action, ".")
    if part is None:
        raise KeyError(action)
    found: Action = _table(part).ACTIONS[action]
    return found


def is_late_screen(shape: str) -> bool:
    """Say whether the screen is one of `late_screen`'s."""
    return any(shape in part.screens for part in PARTS)


def late_screen(shape: str) -> "Route":
    """Return a screen's template and what makes its values; raises KeyError for another screen."""
    part = next((part for part in PARTS if shape in part.screens), None)
    if part is None:
        raise KeyError(shape)
    found: Route = _table(part).SCREENS[shape]
    return found


def part_of_template(name: str) -> LatePart | None:
    """Return the part that a template belongs to; None for one that is there from the start."""
    return _part_of(name, "/")


def _part_of(name: str, separator: str) -> LatePart | None:
    first, found, _ = name.partition(separator)
    return next((part for part in PARTS if found and part.name == first), None)


def _table(part: LatePart) -> Any:
    return import_module(f"{part.package}.table")
