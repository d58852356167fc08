"""A file that outlives this browser."""
