"""Zip files of byte-compiled Python: the same input gives the same bytes, and is compiled once."""

import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from pathlib import Path

from pipeline.project import BUILD

# The oldest date that a zip file can hold.
_DATE = (1980, 1, 1, 0, 0, 0)
_SOURCE_DATE_EPOCH = "315532800"
_CACHE = BUILD / "zips"


def read(source: Path) -> dict[str, bytes]:
    """Return the files of a zip by name; its folders are left out, imports need none."""
    with zipfile.ZipFile(source) as archive:
        return {name: archive.read(name) for name in archive.namelist() if not name.endswith("/")}


def write_compiled(target: Path, files: Mapping[str, bytes]) -> None:
    """Write files by name with every .py as the .pyc of this interpreter's version."""
    known = _CACHE / f"{target.stem}-{_hash(files)}.zip"
    if not known.is_file():
        _CACHE.mkdir(parents=True, exist_ok=True)
        # Its own name until it is whole: builds may run side by side.
        fresh = known.with_suffix(f".{os.getpid()}.zip")
        _compile(fresh, files)
        for earlier in _CACHE.glob(f"{target.stem}-????????????????.zip"):
            earlier.unlink(missing_ok=True)
        fresh.rename(known)
    shutil.copyfile(known, target)


def _compile(target: Path, files: Mapping[str, bytes]) -> None:
    _write(target, files)
    command = [str(Path(sys.executable).parent / "pyodide"), "py-compile", "--silent", str(target)]
    # With a fixed date, bytecode carries the hash of its source in place of a time.
    subprocess.run(command, check=True, env={**os.environ, "SOURCE_DATE_EPOCH": _SOURCE_DATE_EPOCH})
    _write(target, read(target))


def _write(target: Path, files: Mapping[str, bytes]) -> None:
    """Write files by name, in order of name and without their dates."""
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in sorted(files.items()):
            archive.writestr(zipfile.ZipInfo(name, _DATE), content, zipfile.ZIP_DEFLATED, 9)


def _hash(files: Mapping[str, bytes]) -> str:
    """Return a hash of the files, of the interpreter that compiles them and of the code above."""
    digest = hashlib.sha256(sys.version.encode() + Path(__file__).read_bytes())
    for name, data in sorted(files.items()):
        digest.update(f"\0{name}\0{len(data)}\0".encode() + data)
    return digest.hexdigest()[:16]
