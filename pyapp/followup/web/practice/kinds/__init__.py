"""What a question shows of itself, by its kind: one module each, found in one table."""
