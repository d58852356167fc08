"""What is imported seldom comes in an archive of its own, when it is first missed."""

import gzip
import io
import json
import subprocess
import zipfile
from pathlib import Path

from pipeline import imports
from pipeline.imports import LATER

SCRIPT = Path(__file__).with_name("late-modules.mjs")


def roots(site: Path) -> dict[str, list[str]]:
    """Return what the worker is told of each archive: the modules by which it is missed."""
    found = {}
    for name in LATER:
        (file,) = (site / "runtime").glob(f"{name}-*")
        with zipfile.ZipFile(io.BytesIO(gzip.decompress(file.read_bytes()))) as archive:
            modules = [each.replace(".pyc", ".py") for each in archive.namelist()]
        found[name] = imports.roots(dict.fromkeys(modules, b""))
    return found


def test_a_missed_module_fetches_its_archive_once(site_dir: Path) -> None:
    """Nothing is fetched for what is there; one fetch serves all; what is nowhere stays an error.

    A package that is parted between two archives is found in both.
    """
    done = subprocess.run(
        ["node", str(SCRIPT), str(site_dir), json.dumps(roots(site_dir))],
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(done.stdout) == [
        ["json", "json", 0],
        ["configparser", "configparser", 1],
        ["followup.exchange", "icalendar.cal.todo", 2],
        ["no_such_module", "ModuleNotFoundError", 2],
        ["/", "ZeroDivisionError", 2],
        ["followup.web.practice", "followup.web.practice.table", 3],
        ["followup.web.practice", "ImportError", 3],
    ]
