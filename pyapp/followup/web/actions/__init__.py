"""What the forms of the planner do, by subject; `table` names each action."""
