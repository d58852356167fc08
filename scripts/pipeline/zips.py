"""Zip files of byte-compiled Python: the same input gives the same bytes, and is compiled once."""

import os
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from pathlib import Path

from pipeline import cached

# The oldest date that a zip file can hold.
_DATE = (1980, 1, 1, 0, 0, 0)
# With a fixed date, bytecode carries the hash of its source in place of a time.
_SOURCE_DATE_EPOCH = "315532800"
# Nobody reads docstrings in the page. But a dataclass without one makes its own, by inspecting its signature,
# which takes longer than loading it: so the modules that define dataclasses keep theirs.
_WITHOUT_DOCSTRINGS, _WITH_DOCSTRINGS = "2", "1"


def read(source: Path) -> dict[str, bytes]:
    """Return the files of a zip by name; its folders are left out, imports need none."""
    with zipfile.ZipFile(source) as archive:
        return {name: archive.read(name) for name in archive.namelist() if not name.endswith("/")}


def compiled(name: str, files: Mapping[str, bytes]) -> bytes:
    """Return a zip of `files` with every .py as the .pyc of this interpreter's version.

    It is not compressed: whoever sends it packs it as a whole, which is smaller and quicker to read.
    """
    return cached.file(name, files, _compile)


def write(target: Path, files: Mapping[str, bytes]) -> None:
    """Write files by name, in order of name and without their dates."""
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in sorted(files.items()):
            archive.writestr(zipfile.ZipInfo(name, _DATE), content)


def _compile(target: Path, files: Mapping[str, bytes]) -> None:
    dataclasses = {name: data for name, data in files.items() if b"@dataclass" in data}
    others = {name: data for name, data in files.items() if name not in dataclasses}
    compiled_files = _compiled(target, dataclasses, _WITH_DOCSTRINGS)
    compiled_files |= _compiled(target, others, _WITHOUT_DOCSTRINGS)
    write(target, compiled_files)


def _compiled(target: Path, files: Mapping[str, bytes], optimize: str) -> dict[str, bytes]:
    archive = target.with_name(f"{target.name}.zip")
    write(archive, files)
    command = [str(Path(sys.executable).parent / "pyodide"), "py-compile", "--silent", str(archive)]
    told = {"SOURCE_DATE_EPOCH": _SOURCE_DATE_EPOCH, "PYTHONOPTIMIZE": optimize}
    subprocess.run(command, check=True, env={**os.environ, **told})
    found = read(archive)
    archive.unlink()
    return found
