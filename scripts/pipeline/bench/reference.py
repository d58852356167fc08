"""Builds the references: our Markdown with bare Material, and on it stock Pyodide and plain JavaScript."""

import json
import re
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config

from pipeline.bench import wheels
from pipeline.project import CONFIG, NODE_MODULES, settings

STOCK_PAGE = "stock/"
PLAIN_PAGE = "plain/"
_EDITS = "edits.json"
_PYODIDE = NODE_MODULES / "pyodide"
_PYODIDE_FILES = (
    "pyodide.mjs",
    "pyodide.asm.js",
    "pyodide.asm.wasm",
    "python_stdlib.zip",
    "pyodide-lock.json",
)
# The planner's page names a script of ours itself. Material's own are in assets/javascripts.
_OUR_SCRIPT = re.compile(r"""<script[^>]*\ssrc=["']?(\.\./)?javascripts/[^>]*></script>""")
_PAGES = Path(__file__).parent / "pages"


def build(folder: Path) -> None:
    """Write the site of references into `folder`."""
    _bare(folder)
    _stock(folder)
    _page(folder, PLAIN_PAGE, "plain.mjs")


def write_edits(folder: Path, edits: Mapping[str, Any]) -> None:
    """Give the plain page its plan and what each edit makes of it."""
    (folder / PLAIN_PAGE / _EDITS).write_text(json.dumps(edits), "utf-8")


def _bare(folder: Path) -> None:
    """Build our Markdown and our mkdocs.yml without our styles, scripts and templates."""
    theme = {key: value for key, value in settings(CONFIG)["theme"].items() if key != "custom_dir"}
    loaded = load_config(
        str(CONFIG), site_dir=str(folder), theme=theme, extra_css=[], extra_javascript=[]
    )
    loaded.plugins.on_startup(command="build", dirty=False)
    mkdocs_build(loaded)


def _stock(folder: Path) -> None:
    """Add the page that a tutorial on Pyodide in a worker would lead to."""
    _page(folder, STOCK_PAGE, "stock.mjs")
    place = folder / STOCK_PAGE
    for name in _PYODIDE_FILES:
        shutil.copyfile(_PYODIDE / name, place / name)
    worker = (_PAGES / "stock-worker.mjs").read_text("utf-8")
    named = worker.replace("WHEELS", " ".join(wheels.write(place)))
    (place / "stock-worker.mjs").write_text(named, "utf-8")


def _page(folder: Path, page: str, script: str) -> None:
    """Make a copy of the bare planner page, at the same depth, with one script behind Material's."""
    (folder / page).mkdir()
    shutil.copyfile(_PAGES / script, folder / page / script)
    text = (folder / "planner" / "index.html").read_text("utf-8")
    head, end, tail = _OUR_SCRIPT.sub("", text).rpartition("</body>")
    added = f'{head}<script type="module" src="{script}"></script>{end}{tail}'
    (folder / page / "index.html").write_text(added, "utf-8")
