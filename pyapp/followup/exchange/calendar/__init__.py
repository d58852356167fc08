"""The dates of a plan as calendar entries, and what is known of those already in a calendar."""
