"""What is imported seldom comes in an archive of its own, when it is first missed."""

import json
import subprocess
from pathlib import Path

SCRIPT = Path(__file__).with_name("late-modules.mjs")


def test_a_missed_module_fetches_its_archive_once(site_dir: Path) -> None:
    """Nothing is fetched for what is there; one fetch serves all; what is nowhere stays an error."""
    done = subprocess.run(
        ["node", str(SCRIPT), str(site_dir)], capture_output=True, text=True, check=True
    )
    assert json.loads(done.stdout) == [
        ["json", "json", 0],
        ["configparser", "configparser", 1],
        ["plistlib", "plistlib", 1],
        ["no_such_module", "ModuleNotFoundError", 1],
        ["/", "ZeroDivisionError", 1],
        ["followup.web.practice", "followup.web.practice.table", 2],
        ["followup.web.practice", "ImportError", 2],
    ]
