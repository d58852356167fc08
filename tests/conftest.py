"""What all tests share: the built site on a local server, and browsers that may ask no other host."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.parse import urlsplit

import pytest

ROOT = Path(__file__).parents[1]

# Inside Pyodide there are no browsers, and what steers them does not import.
_IS_PYODIDE = sys.platform == "emscripten"
pytest_plugins = ["tally"] if _IS_PYODIDE else ["tally", "browser_fixtures"]


@pytest.fixture(scope="session")
def site_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The site on a free port at its sub-path, built for that address; SITE_DIR names one built before."""
    from pipeline.project import CONFIG, base_path, settings
    from pipeline.server import SiteServer

    ready = os.environ.get("SITE_DIR")
    folder = Path(ready) if ready else tmp_path_factory.mktemp("built") / "site"
    server = SiteServer(folder, base_path(urlsplit(str(settings(CONFIG)["site_url"])).path))
    if not ready:
        _provide(folder, server.url, tmp_path_factory.getbasetemp())
    Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


def _provide(folder: Path, url: str, own: Path) -> None:
    """Build the site; of several processes that run tests, one does, and the others copy what it built."""
    import fcntl

    from site_copy import copy_site

    common = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
    told = common / "built.txt"
    with (common / "built.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not told.exists():
            _build(folder, url)
            told.write_text(f"{folder}\n{url}", "utf-8")
            return
    built, home = told.read_text("utf-8").splitlines()
    copy_site(Path(built), folder, {home: url})


def _build(folder: Path, url: str) -> None:
    from own_config import config_with

    command = [sys.executable, "-m", "pipeline.build", "--out", str(folder)]
    command += ["--config", str(config_with(folder.parent))]
    environment = {**os.environ, "SITE_URL": url}
    done = subprocess.run(
        command, cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True, check=False
    )
    if done.returncode:
        pytest.fail(f"The site cannot be built:\n{done.stderr}", pytrace=False)


@pytest.fixture(scope="session")
def site_url(site_server: Any) -> str:
    """The address of the site's home page, with a slash at its end."""
    return str(site_server.url)


@pytest.fixture(scope="session")
def site_dir(site_server: Any) -> Path:
    """The folder of the built site."""
    return Path(site_server.folder)
