"""The name "-", which stands for the standard input, or for the standard output."""

from pathlib import Path

_DASH = Path("-")
INPUT = "standard input"


def is_dash(path: object) -> bool:
    """Say whether the value of an argument is this name of a file."""
    return path == _DASH


def called(path: Path) -> str:
    """Return how a file that is read is called in a sentence."""
    return INPUT if is_dash(path) else str(path)
