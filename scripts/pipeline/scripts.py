"""Bundle the page's modules into few small files, each under a name that carries the hash of its content.

The worker's script comes first: what it loads is written into it, and its own name into the page's scripts.
"""

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

from pipeline.pages import Page
from pipeline.project import BUILD, NODE_MODULES, ROOT, BuildError

SOURCES = ROOT / "docs" / "javascripts"
_ESBUILD = NODE_MODULES / ".bin" / "esbuild"
_FOLDER = "javascripts"
# Named in pages by their sources: in mkdocs.yml and in planner.md.
_EVERY_PAGE = "followup.mjs"
_EARLY = "early.mjs"


def write(site: Path, runtime: dict[str, Any]) -> None:
    """Put the bundles in the place of the modules that MkDocs has copied; `runtime` is what the worker loads."""
    shutil.rmtree(site / _FOLDER)
    worker = _bundle(site, ["worker/worker.mjs"], {"RUNTIME": runtime}, "--format=esm")
    known = {"WORKER": {"path": worker, "size": (site / worker).stat().st_size}}
    _bundle(site, [_EVERY_PAGE], known, "--format=esm", "--splitting")
    _bundle(site, [_EARLY], known, "--format=iife")


def rename_in(pages: list[Page], site: Path) -> None:
    """Give the pages the names of the bundles."""
    for page in pages:
        text = page.path.read_text("utf-8")
        for source in (_EVERY_PAGE, _EARLY):
            name = f"{_FOLDER}/{source}"
            if name in text:
                text = text.replace(name, _built(site, source))
        page.path.write_text(text, "utf-8")


def _built(site: Path, source: str) -> str:
    (file,) = (site / _FOLDER).glob(f"{Path(source).stem}-*.js")
    return f"{_FOLDER}/{file.name}"


def _bundle(site: Path, sources: list[str], known: dict[str, Any], *options: str) -> str:
    """Bundle `sources` and return the path of the first one's bundle in the site."""
    metafile = BUILD / f"bundle-{os.getpid()}.json"
    metafile.parent.mkdir(exist_ok=True)
    command = [
        str(_ESBUILD),
        *(str(SOURCES / source) for source in sources),
        *("--bundle", "--minify", "--log-level=warning", "--target=es2022", *options),
        # Parts of Pyodide that only run under Node.
        *("--external:node:*", "--external:ws"),
        *(f"--define:{name}={json.dumps(value)}" for name, value in known.items()),
        *("--entry-names=[name]-[hash]", "--chunk-names=[name]-[hash]"),
        *(f"--outdir={site / _FOLDER}", f"--metafile={metafile}"),
    ]
    done = subprocess.run(
        command, cwd=ROOT, check=False, capture_output=True, text=True, encoding="utf-8"
    )
    if done.returncode:
        msg = f"the page's scripts cannot be bundled:\n{done.stderr.strip()}"
        raise BuildError(msg)
    outputs = json.loads(metafile.read_text("utf-8"))["outputs"]
    metafile.unlink()
    first = str((SOURCES / sources[0]).relative_to(ROOT))
    return next(
        (ROOT / path).resolve().relative_to(site.resolve()).as_posix()
        for path, output in outputs.items()
        if output.get("entryPoint") == first
    )
