"""What a question's shape cannot tell: that it can be answered, and that its answer is the engine's."""

from pipeline.exercises.checks.table import mistakes

__all__ = ["mistakes"]
