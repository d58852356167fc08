"""What the coach looks for, one module for each family; `table` names every check."""
