"""Build the site, serve it on this machine, and build it again whenever something it is made from changes.

While it watches, no browser keeps pages for visits without a network: they would be yesterday's. What one
kept before goes at the next visit. With --no-watch the site is the finished one, service worker included.
"""

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path
from threading import Thread
from urllib.parse import urlsplit

from watchfiles import DefaultFilter, watch

from pipeline.project import CONFIG, ROOT, SITE, base_path, settings
from pipeline.server import SiteServer

_WATCHED = ("docs", "pyapp", "scripts", "mkdocs.yml")
# What the build is told then.
_WATCHING = ("--not-offline",)


class _Sources(DefaultFilter):
    """Only what people edit: the tables are products."""

    ignore_entity_patterns = (
        *DefaultFilter.ignore_entity_patterns,
        r"^(calendars|exercises)\.json$",
    )


def main() -> int:
    """Serve until Ctrl-C; a port in use or a first build that fails ends it with one line."""
    parser = argparse.ArgumentParser(prog="scripts/serve", description=__doc__.partition("\n")[0])
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument("--no-watch", action="store_true", help="serve one build and leave it so")
    given = parser.parse_args()
    # The address in the pages is the one they are served at, whatever the port.
    public = urlsplit(str(settings(CONFIG)["site_url"])).path
    try:
        server = SiteServer(SITE, base_path(public), given.port)
    except OSError as error:
        print(
            f"serve: port {given.port}: {error.strerror}; try --port {given.port + 1}",
            file=sys.stderr,
        )
        return 1
    os.environ["SITE_URL"] = server.url
    if code := _build(*([] if given.no_watch else _WATCHING)):
        return code
    print(f"Serving {server.url} (Ctrl-C ends it)", flush=True)
    try:
        _run(server, is_watching=not given.no_watch)
    except KeyboardInterrupt:
        print()
    return 0


def _run(server: SiteServer, *, is_watching: bool) -> None:
    if not is_watching:
        server.serve_forever()
        return
    Thread(target=server.serve_forever, daemon=True).start()
    sources = [ROOT / name for name in _WATCHED]
    for changes in watch(*sources, watch_filter=_Sources(), raise_interrupt=True):
        _rebuild(sorted({Path(path).relative_to(ROOT).as_posix() for _, path in changes}))


def _rebuild(changed: list[str]) -> None:
    start = time.monotonic()
    more = f" and {len(changed) - 1} more" if len(changed) > 1 else ""
    is_built = _build(*_WATCHING) == 0
    result = (
        f"rebuilt in {time.monotonic() - start:.1f} s"
        if is_built
        else "not rebuilt: the last good site stays"
    )
    print(f"{changed[0]}{more}: {result}", flush=True)


def _build(*options: str) -> int:
    # A process of its own, so that edits of the package and of the pipeline count.
    command = [sys.executable, "-m", "pipeline.build", *options]
    return subprocess.run(command, cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
