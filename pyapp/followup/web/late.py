"""What the planner does not need at first: it comes in an archive of its own, when it is first asked for.

Nothing here may import `followup.web.practice` before that: in the page it is not there yet, and the
ModuleNotFoundError of the first try has it fetched.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from followup.web.actions.table import Action
    from followup.web.visit import Route

TEMPLATES = "practice/"
"""What the names of its templates begin with."""

_ACTIONS = "practice."
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
