"""Grading: what a visitor answered, part by part, with the reason for each."""
