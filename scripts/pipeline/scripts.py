"""Bundle the page's scripts and styles into few small files, each named with the hash of its content.

The worker's script comes first: what it loads is written into it, and its own name into the page's scripts.
"""

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

from pipeline import runtime
from pipeline.pages import Page
from pipeline.project import BUILD, NODE_MODULES, ROOT, BuildError

_DOCS = ROOT / "docs"
SOURCES = _DOCS / "javascripts"
_ESBUILD = NODE_MODULES / ".bin" / "esbuild"
_FOLDER = "javascripts"
# Named in pages by their sources: in mkdocs.yml and in planner.md.
_EVERY_PAGE = "followup.mjs"
_EARLY = "early.mjs"
_WORKER = "worker/worker.mjs"
_STYLES = "stylesheets"
# Linked in the pages that need them only.
_PAGE_STYLES = ("planner.css", "practice.css")


def write(site: Path, parts: dict[str, Any]) -> None:
    """Put the bundles in the place of the modules that MkDocs copied; `parts` is what the worker loads."""
    shutil.rmtree(site / _FOLDER)
    # With Python's files: Pyodide's script is in it, and it is kept when they are.
    built = _bundle(site, runtime.FOLDER, [_WORKER], {"RUNTIME": parts}, "--format=esm")
    known = {"RUNTIME": parts, "WORKER": {"path": built, "size": (site / built).stat().st_size}}
    _bundle(site, _FOLDER, [_EVERY_PAGE], known, "--format=esm", "--splitting")
    _bundle(site, _FOLDER, [_EARLY], known, "--format=iife")
    _write_styles(site)


def _write_styles(site: Path) -> None:
    """Put the styles of the planner, and those of the practice, into one file each."""
    for style in _PAGE_STYLES:
        shutil.rmtree(site / _STYLES / Path(style).stem)
        (site / _STYLES / style).unlink()
        _bundle(site, _STYLES, [f"../{_STYLES}/{style}"], {})


def bundle_as(site: Path, name: str, source: str, known: dict[str, Any]) -> None:
    """Bundle `source` into a file of that very name at the root of the site."""
    _bundle(site, "", [source], known, "--format=iife", f"--entry-names={Path(name).stem}")


def rename_in(pages: list[Page], site: Path) -> None:
    """Give the pages the names of the bundles."""
    for page in pages:
        text = page.path.read_text("utf-8")
        for folder, source in _NAMED:
            name = f"{folder}/{source}"
            if name in text:
                text = text.replace(name, _built(site, folder, source))
        page.path.write_text(text, "utf-8")


_NAMED = ((_FOLDER, _EVERY_PAGE), (_FOLDER, _EARLY), *((_STYLES, style) for style in _PAGE_STYLES))


def _built(site: Path, folder: str, source: str) -> str:
    ending = "css" if source.endswith(".css") else "js"
    (file,) = (site / folder).glob(f"{Path(source).stem}-*.{ending}")
    return f"{folder}/{file.name}"


def _bundle(
    site: Path, folder: str, sources: list[str], known: dict[str, Any], *options: str
) -> str:
    """Bundle `sources` into a folder of the site and return the path of the first one's bundle there."""
    metafile = BUILD / f"bundle-{os.getpid()}.json"
    metafile.parent.mkdir(exist_ok=True)
    command = [
        str(_ESBUILD),
        *(str(SOURCES / source) for source in sources),
        *("--bundle", "--minify", "--log-level=warning", "--target=es2022"),
        # Parts of Pyodide that only run under Node.
        *("--external:node:*", "--external:ws"),
        *(f"--define:{name}={json.dumps(value)}" for name, value in known.items()),
        *("--entry-names=[name]-[hash]", "--chunk-names=[name]-[hash]"),
        *(f"--outdir={site / folder}", f"--metafile={metafile}", *options),
    ]
    done = subprocess.run(
        command, cwd=ROOT, check=False, capture_output=True, text=True, encoding="utf-8"
    )
    if done.returncode:
        msg = f"the page's scripts cannot be bundled:\n{done.stderr.strip()}"
        raise BuildError(msg)
    outputs = json.loads(metafile.read_text("utf-8"))["outputs"]
    metafile.unlink()
    first = str((SOURCES / sources[0]).resolve().relative_to(ROOT))
    return next(
        (ROOT / str(path)).resolve().relative_to(site.resolve()).as_posix()
        for path, output in outputs.items()
        if output.get("entryPoint") == first
    )
