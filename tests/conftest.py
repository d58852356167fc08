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
        _build(folder, server.url)
    Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


def _build(folder: Path, url: str) -> None:
    command = [sys.executable, "-m", "pipeline.build", "--out", str(folder)]
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
