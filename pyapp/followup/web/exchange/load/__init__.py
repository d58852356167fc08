"""Taking in a plan from a file, after a look at what it would change; and giving one out."""
