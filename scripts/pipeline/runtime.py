"""Write site/runtime, the folder that the page's worker loads Python from.

Pyodide's WebAssembly and archives of byte-compiled modules. `boot` holds what a full run of the planner
imports, from the standard library, our package and what that imports. Others are fetched when something of
them is first missed: `practice` with the camp, the coach and the calculators, `exchange` with the ways out of
the plan and into it, and `late` with the rest of the standard library. Every name carries the hash of the
content.
"""

import gzip
import hashlib
import json
import tomllib
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import Any

from jinja2 import Environment, ModuleLoader
from packaging.requirements import Requirement

from followup.letters import render as letters
from followup.web import render
from followup.web.exchange.table import TEMPLATES as EXCHANGE_TEMPLATES
from followup.web.practice.table import TEMPLATES as PRACTICE_TEMPLATES
from pipeline import imports, zips
from pipeline.project import NODE_MODULES, ROOT, BuildError

PYODIDE = NODE_MODULES / "pyodide"
STDLIB = PYODIDE / "python_stdlib.zip"
PACKAGE = ROOT / "pyapp" / "followup"
FOLDER = "runtime"
LEAN = Path(__file__).with_name("lean")
"""The modules that stand in the page for larger ones of the standard library and of packages."""


def write(site: Path) -> dict[str, Any]:
    """Write the folder into `site`; return what the worker is told: each file's path and size."""
    (site / FOLDER).mkdir()
    archives = imports.sorted_by_need(all_modules())
    return {
        # Pyodide's list of packages without its 300 packages: all that the page imports is in the archives.
        "packages": {
            **json.loads((PYODIDE / "pyodide-lock.json").read_text("utf-8")),
            "packages": {},
        },
        "wasm": _put(site, "pyodide.asm.wasm", (PYODIDE / "pyodide.asm.wasm").read_bytes()),
        **{
            name: {
                **_put_packed(site, f"{name}.zip.gz", zips.compiled(name, files)),
                **({"roots": imports.roots(files)} if name in imports.PARTS else {}),
            }
            for name, files in archives.items()
        },
    }


def all_modules() -> dict[str, bytes]:
    """Return every file that Python could import in the page, by its name on the import path."""
    stdlib = {name: data for name, data in zips.read(STDLIB).items() if name.endswith(".py")}
    return stdlib | dict(_app_files()) | dict(_lean_files()) | dict(_templates())


def _lean_files() -> Iterator[tuple[str, bytes]]:
    """Yield what takes the place of modules of the same names."""
    for file in sorted(LEAN.rglob("*.py")):
        yield file.relative_to(LEAN).as_posix(), file.read_bytes()


def _put(site: Path, name: str, content: bytes) -> dict[str, Any]:
    stem, _, suffixes = name.partition(".")
    path = f"{FOLDER}/{stem}-{hashlib.sha256(content).hexdigest()[:8]}.{suffixes}"
    (site / path).write_bytes(content)
    return {"path": path, "size": len(content)}


def _put_packed(site: Path, name: str, archive: bytes) -> dict[str, Any]:
    """Pack by ourselves: GitHub Pages compresses no zip."""
    return _put(site, name, gzip.compress(archive, 9, mtime=0))


def _app_files() -> Iterator[tuple[str, bytes]]:
    """Yield the package and the installed packages it imports, each file by its name on the import path."""
    if not (PACKAGE / "calendars.json").is_file():
        msg = "pyapp/followup/calendars.json is missing; run scripts/setup, which makes it"
        raise BuildError(msg)
    for file in sorted(PACKAGE.rglob("*")):
        if file.suffix in {".py", ".json"}:
            yield str(file.relative_to(PACKAGE.parent)), file.read_bytes()
    for name in sorted(_dependencies()):
        yield from _modules(distribution(name))


def _templates() -> Iterator[tuple[str, bytes]]:
    """Yield the templates of pages and letters as the Python that Jinja2 makes of them."""
    for name in (*render.TEMPLATES, *PRACTICE_TEMPLATES, *EXCHANGE_TEMPLATES):
        folder, _, own_name = name.rpartition("/")
        code = _template_code(render.environment(), name, render.template_source(name))
        yield _template_path("/".join(("followup/web", *folder.split())), own_name), code
    for name in letters.TEMPLATES:
        code = _template_code(letters.environment(), name, letters.template_source(name))
        yield _template_path("followup/letters", name), code


def _template_code(environment: Environment, name: str, source: str) -> bytes:
    return environment.compile(source, name, raw=True, defer_init=True).encode()


def _template_path(folder: str, name: str) -> str:
    return f"{folder}/{render.COMPILED}/{ModuleLoader.get_module_filename(name)}"


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
