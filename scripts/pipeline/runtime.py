"""Write site/runtime, the folder that the page's worker loads Python from.

Pyodide's own files, its standard library and our package with what it imports, both byte-compiled so that
the page compiles nothing, and manifest.json, which tells the worker the size of each file it will load.
"""

import json
import re
import shutil
import tomllib
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.requirements import Requirement

from pipeline import zips
from pipeline.project import NODE_MODULES, ROOT, BuildError, npm_version

PYODIDE = NODE_MODULES / "pyodide"
PACKAGE = ROOT / "pyapp" / "followup"
STDLIB = "python_stdlib.zip"
APP = "app.zip"
_COPIED = ("pyodide.mjs", "pyodide.asm.js", "pyodide.asm.wasm")
_LOCK = "pyodide-lock.json"

# Left out of the page's standard library: nothing in a page has a terminal, a debugger, other processes,
# mail servers or legacy text encodings. A quarter of the download.
_UNUSED = re.compile(
    r"""(?x)
    (multiprocessing|unittest|_pyrepl|xmlrpc|wsgiref|ensurepip|pydoc_data)/
    | (doctest|pydoc|pdb|bdb|pstats|profile|cProfile|trace|timeit|pickletools|pyclbr|optparse|cmd
       |mailbox|imaplib|smtplib|ftplib|poplib|socketserver|webbrowser
       |code|codeop|rlcompleter|compileall|py_compile)\.py$
    | encodings/(?!(__init__|aliases|ascii|charmap|cp437|cp1252|idna|latin_1|punycode|raw_unicode_escape
                   |unicode_escape|utf_8|utf_8_sig|utf_16|utf_16_le|utf_16_be|utf_32)\.py$)
    """
)


def write(folder: Path) -> None:
    """Make `folder` and write all that the worker loads into it."""
    folder.mkdir()
    for name in _COPIED:
        shutil.copyfile(PYODIDE / name, folder / name)
    (folder / _LOCK).write_text(_lock_without_packages(), "utf-8")
    zips.write_compiled(folder / STDLIB, _stdlib_files())
    zips.write_compiled(folder / APP, dict(_app_files()))
    manifest = {
        "pyodide": npm_version("pyodide"),
        "files": {file.name: file.stat().st_size for file in sorted(folder.iterdir())},
        "stdlib": STDLIB,
        "app": APP,
    }
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=1), "utf-8")


def _lock_without_packages() -> str:
    """Return Pyodide's lock file without its 300 packages: all that the page imports is in the app zip."""
    lock = json.loads((PYODIDE / _LOCK).read_text("utf-8"))
    return json.dumps({**lock, "packages": {}})


def _stdlib_files() -> dict[str, bytes]:
    return {
        name: data for name, data in zips.read(PYODIDE / STDLIB).items() if not _UNUSED.match(name)
    }


def _app_files() -> Iterator[tuple[str, bytes]]:
    """Yield the package and the installed packages it imports, each file by its name on the import path."""
    if not (PACKAGE / "calendars.json").is_file():
        msg = "pyapp/followup/calendars.json is missing; run scripts/setup, which makes it"
        raise BuildError(msg)
    for file in sorted(PACKAGE.rglob("*")):
        if file.suffix in {".py", ".html", ".json"}:
            yield str(file.relative_to(PACKAGE.parent)), file.read_bytes()
    for name in sorted(_dependencies()):
        yield from _modules(distribution(name))


def _dependencies() -> set[str]:
    """Return the names of all distributions that pyapp/pyproject.toml leads to."""
    project = tomllib.loads((PACKAGE.parent / "pyproject.toml").read_text("utf-8"))["project"]
    found: set[str] = set()
    wanted = list(project["dependencies"])
    while wanted:
        requirement = Requirement(wanted.pop())
        is_needed = not requirement.marker or requirement.marker.evaluate({"extra": ""})
        if is_needed and requirement.name not in found:
            found.add(requirement.name)
            wanted += distribution(requirement.name).requires or []
    return found


def _modules(installed: Distribution) -> Iterator[tuple[str, bytes]]:
    for file in installed.files or []:
        if file.suffix == ".py":
            yield str(file), file.read_binary()
