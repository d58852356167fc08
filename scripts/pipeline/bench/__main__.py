"""The command: build what is compared, serve it, measure row by row, print the table, keep the figures."""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Timer
from urllib.parse import urlsplit

from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import Playwright, sync_playwright

from pipeline import browsers
from pipeline.bench import options, reference
from pipeline.bench.bench import Bench
from pipeline.bench.rows import ROWS
from pipeline.bench.serving import CountingServer
from pipeline.bench.table import Line, Unmeasured
from pipeline.project import CONFIG, ROOT, BuildError, base_path, npm_version, settings

_ROW_SECONDS, _RUN_SECONDS = 300, 300


def main() -> int:
    """Measure as the command line says; 1 when a row could not be measured, never for a time."""
    given = options.parsed()
    try:
        with tempfile.TemporaryDirectory() as temporary, sync_playwright() as playwright:
            return _measure(given, Path(temporary), playwright)
    except BuildError as error:
        print(f"bench: {error}", file=sys.stderr)
        return error.code


def _measure(given: argparse.Namespace, temporary: Path, playwright: Playwright) -> int:
    for name in given.browsers:
        if not browsers.is_here(name, playwright):
            msg = f"{name} is not installed; run scripts/browsers, or leave it out with --browsers"
            raise BuildError(msg, code=2)
    bench = Bench(
        playwright=playwright,
        browsers=tuple(given.browsers),
        runs=given.runs,
        ours=_served(given.site or _built(temporary / "site")),
        reference=_served(_references(temporary / "reference")),
    )
    lines: list[Line] = []
    for name in given.rows:
        lines += _row(bench, name)
        _keep(given.json, bench, lines)
    if given.files:
        _print_files(bench)
    for note in bench.notes:
        print(f"note: {note}")
    return int(any(isinstance(line, Unmeasured) for line in lines))


def _row(bench: Bench, name: str) -> list[Line]:
    """Measure a row and print its lines at once; what stops it is its own line."""
    lines: list[Line] = []
    with _limited(name, _ROW_SECONDS + _RUN_SECONDS * bench.runs):
        try:
            for line in ROWS[name](bench):
                lines.append(line)
                print(line.text(), flush=True)
        except (BuildError, PlaywrightError) as error:
            lines.append(Unmeasured(name=name, reason=str(error).partition("\n")[0]))
            print(lines[-1].text(), flush=True)
    return lines


@contextmanager
def _limited(name: str, seconds: float) -> Iterator[None]:
    """End the command when a row hangs: a page that answers nothing stops Playwright for ever."""

    def end() -> None:
        print(f"bench: {name}: no end after {seconds:.0f} s; stopped", file=sys.stderr, flush=True)
        os._exit(1)

    timer = Timer(seconds, end)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _built(folder: Path) -> Path:
    command = [sys.executable, "-m", "pipeline.build", "--out", str(folder)]
    if subprocess.run(command, cwd=ROOT, check=False).returncode:
        msg = "the site cannot be built; the lines above say why"
        raise BuildError(msg)
    return folder


def _references(folder: Path) -> Path:
    reference.build(folder)
    return folder


def _served(folder: Path) -> CountingServer:
    server = CountingServer(folder, base_path(urlsplit(str(settings(CONFIG)["site_url"])).path))
    server.start()
    return server


def _print_files(bench: Bench) -> None:
    for name, files in bench.files.items():
        print(f"{name}: {sum(each['size'] for each in files):,} bytes")
        for each in files:
            print(f"  {each['size']:>9,} {each['status']} {each['path'] or '(home)'}")


def _keep(path: Path, bench: Bench, lines: list[Line]) -> None:
    content = {
        "pyodide": npm_version("pyodide"),
        "runs": bench.runs,
        "lines": [line.to_raw() for line in lines],
        "notes": bench.notes,
        "marks": bench.marks,
        "files": bench.files,
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content, indent=1), "utf-8")


if __name__ == "__main__":
    sys.exit(main())
