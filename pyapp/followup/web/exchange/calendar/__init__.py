"""The dates in a calendar program."""
