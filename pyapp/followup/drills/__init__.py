"""Drills: exercises as data, their grading, and the date questions that the schedule answers."""
