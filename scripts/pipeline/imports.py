"""Which modules the page needs: found by running the planner in Pyodide, not by a list."""

import subprocess
from collections.abc import Mapping
from pathlib import Path

from followup.web.render import COMPILED
from pipeline import cached, zips
from pipeline.project import BuildError

_SCRIPT = Path(__file__).with_name("list-imports.mjs")


def of_a_full_run(modules: Mapping[str, bytes]) -> set[str]:
    """Return the names of those `modules` that a full run of the planner uses, and of all other files."""
    known = cached.file("imports", modules, _list, also=[_SCRIPT])
    return set(known.decode().splitlines()) | {
        name for name in modules if not name.endswith(".py") or _is_template(name)
    }


def _is_template(name: str) -> bool:
    """Jinja2 keeps the templates it has loaded to itself, so Python does not list them."""
    return f"/{COMPILED}/" in name


def _list(target: Path, modules: Mapping[str, bytes]) -> None:
    archive = target.with_name(f"{target.name}.zip")
    zips.write(archive, modules)
    command = ["node", str(_SCRIPT), str(archive), str(target)]
    done = subprocess.run(command, check=False, capture_output=True, text=True, encoding="utf-8")
    archive.unlink()
    if done.returncode:
        msg = f"the planner does not run in Pyodide:\n{done.stderr.strip()}"
        raise BuildError(msg)
