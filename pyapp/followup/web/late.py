"""What the planner does not need at first: it comes in an archive of its own, when it is first asked for.

Nothing here may import `followup.web.practice` before that: in the page it is not there yet, and the
ModuleNotFoundError of the first try has it fetched.
"""

from typing import TYPE_CHECKING

from followup.web.routes import parts_of

if TYPE_CHECKING:
    from followup.web.actions.table import Action
    from followup.web.visit import Route

TEMPLATES = "practice/"
"""What the names of its templates begin with."""

_ACTIONS = "practice."
_PAGES = frozenset({"camp", "certificate", "coach", "calculator"})
_WITHOUT_PLAN = frozenset(
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
)
_SCREENS = frozenset(
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
)


def is_late_action(action: str) -> bool:
    """Say whether the action is one of `late_action`'s."""
    return action.startswith(_ACTIONS)


def works_without_plan(action: str) -> bool:
    """Say whether the action puts nothing but progress into the plan, so that it can do without one."""
    return action in _WITHOUT_PLAN


def is_page(screen: str) -> bool:
    """Say whether the screen stands in a page of the guide, not in the planner."""
    return parts_of(screen)[:1] in {(part,) for part in _PAGES}


def late_action(action: str) -> "Action":
    """Return an action; raises KeyError for one that no form offers."""
    from followup.web.practice.table import ACTIONS

    return ACTIONS[action]


def is_late_screen(shape: str) -> bool:
    """Say whether the screen is one of `late_screen`'s."""
    return shape in _SCREENS


def late_screen(shape: str) -> "Route":
    """Return a screen's template and what makes its values."""
    from followup.web.practice.table import SCREENS

    return SCREENS[shape]


def templates_folder() -> str:
    """Return the folder in which the build puts the compiled templates."""
    from followup.web import practice

    return f"{practice.__file__.rpartition('/')[0]}/compiled"
