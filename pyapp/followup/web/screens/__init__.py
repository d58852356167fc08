"""The screens of the planner; `table` says which address shows which."""
