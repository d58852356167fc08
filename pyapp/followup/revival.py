"""Python after a snapshot of its memory was restored, or when more modules have come.

What the snapshot froze is set anew: the state of `random`, and what is known of the import path. Two things
stay: the hash seed, but each browser makes its own snapshot and so has its own; and the zone's name in
`time.tzname` (local times themselves come from the browser). No date rests on them: today is an argument.
"""

import importlib
import random
import sys


def revive() -> None:
    """Set anew what a snapshot froze."""
    random.seed()
    importlib.invalidate_caches()


def add_to_path(archive: str) -> None:
    """Let modules be imported from `archive`, the path of a zip file, too."""
    sys.path.append(archive)
    importlib.invalidate_caches()
