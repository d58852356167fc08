"""Products that are made once for the same input, kept in .build/ by the hash of all they are made from."""

import hashlib
import os
import sys
import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from pipeline.project import BUILD

_FOLDER = BUILD / "made"
_DAY = 86_400  # seconds


def file(
    name: str,
    files: Mapping[str, bytes],
    make: Callable[[Path, Mapping[str, bytes]], None],
    also: Iterable[Path] = (),
) -> bytes:
    """Return what `make` writes into a file from `files`, made now unless it was before.

    What makes it counts as input too: this interpreter, the pipeline's own code, and the files `also`.
    """
    known = _FOLDER / f"{name}-{_hash(files, also)}"
    if not known.is_file():
        _FOLDER.mkdir(parents=True, exist_ok=True)
        # Its own name until it is whole: builds may run side by side.
        fresh = known.with_name(f"{known.name}.{os.getpid()}")
        make(fresh, files)
        fresh.rename(known)
        _forget_old(name)
    return known.read_bytes()


def _forget_old(name: str) -> None:
    """Remove what nobody made for a day: another build may still be reading a younger one."""
    for earlier in _FOLDER.glob(f"{name}-*"):
        with suppress(FileNotFoundError):
            if time.time() - earlier.stat().st_mtime > _DAY:
                earlier.unlink()


def _hash(files: Mapping[str, bytes], also: Iterable[Path]) -> str:
    digest = hashlib.sha256(sys.version.encode())
    for path in [*sorted(Path(__file__).parent.glob("*.py")), *also]:
        digest.update(path.read_bytes())
    for name, data in sorted(files.items()):
        digest.update(f"\0{name}\0{len(data)}\0".encode() + data)
    return digest.hexdigest()[:16]
