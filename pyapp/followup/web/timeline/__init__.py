"""An opportunity's timeline, as a drawing and as a table."""
