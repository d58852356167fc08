"""The boot camp: its lessons in order, and how far a visitor has come."""
