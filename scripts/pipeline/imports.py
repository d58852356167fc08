"""Which modules the page needs, and when: found by running the planner in Pyodide, not by a list."""

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path

from followup.web.render import COMPILED
from pipeline import cached, zips
from pipeline.project import BuildError

PARTS = ("practice", "exchange")
"""The archives of the late parts, in the order in which they are rehearsed: what two need is in the first."""
LATER = (*PARTS, "late")
"""The archives that are fetched when something of them is first missed."""

_SCRIPT = Path(__file__).with_name("list-imports.mjs")
# What is no module is with the code that reads it.
_DATA = {
    "practice": ("followup/web/practice/", "followup/drills/", "followup/letters/"),
    "exchange": ("followup/web/exchange/", "followup/exchange/"),
}


def sorted_by_need(modules: Mapping[str, bytes]) -> dict[str, dict[str, bytes]]:
    """Return each archive's files: `boot` for the planner, one for each late part, `late` the rest."""
    known = json.loads(cached.file("imports", modules, _list, also=[_SCRIPT]))
    archives: dict[str, dict[str, bytes]] = {name: {} for name in ("boot", *LATER)}
    for name, data in modules.items():
        archives[_archive_of(name, known)][name] = data
    return archives


def _archive_of(name: str, known: Mapping[str, list[str]]) -> str:
    for archive, needed in known.items():
        if name in needed:
            return archive
    if name.endswith(".py") and f"/{COMPILED}/" not in name:
        return "late"
    # Data, and templates, which Jinja2 keeps to itself, so Python does not list them.
    return next((part for part in PARTS if name.startswith(_DATA[part])), "boot")


def roots(files: Mapping[str, bytes]) -> list[str]:
    """Return the modules of an archive by which Python may miss it: whose package is not in it, too."""
    modules = {_module(name) for name in files if name.endswith(".py")}
    return sorted(each for each in modules if each.rpartition(".")[0] not in modules)


def _module(name: str) -> str:
    return name.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def _list(target: Path, modules: Mapping[str, bytes]) -> None:
    archive = target.with_name(f"{target.name}.zip")
    zips.write(archive, modules)
    command = ["node", str(_SCRIPT), str(archive), str(target)]
    done = subprocess.run(command, check=False, capture_output=True, text=True, encoding="utf-8")
    archive.unlink()
    if done.returncode:
        msg = f"the planner does not run in Pyodide:\n{done.stderr.strip()}"
        raise BuildError(msg)
