"""What the planner says after an action."""

UNDONE = "Undone: {what}"
REDONE = "Done again: {what}"
GONE = "That entry is not in your plan any more; nothing was changed."
