"""The plan as tables."""
