"""Python after a snapshot of its memory was restored, or when more modules have come.

What the snapshot froze is set anew: the state of `random`. Two things stay as they were. The hash seed: but
each browser makes its own snapshot, and so has its own. The zone's name in `time.tzname`: local times
themselves come from the browser, and no date rests on either, since today is an argument.
"""

import random  # noqa: TID251  (not to draw from, but to end what a snapshot froze)
import sys


def revive() -> None:
    """Set anew what a snapshot froze."""
    random.seed()


def add_to_path(archive: str) -> bool:
    """Let modules be imported from `archive`, the path of a zip file, too.

    Also those of packages that have begun in another archive. Return whether that made a difference.
    """
    places = [(sys.path, archive)]
    for name, module in list(sys.modules.items()):
        path = getattr(module, "__path__", None)
        if isinstance(path, list):
            places.append((path, f"{archive}/{name.replace('.', '/')}"))
    missing = [(path, place) for path, place in places if place not in path]
    for path, place in missing:
        path.append(place)
    return bool(missing)
