"""A built site at another address, without building it again."""

import shutil
from collections.abc import Mapping
from pathlib import Path

from pipeline import offline


def copy_site(built: Path, to: Path, changes: Mapping[str, str]) -> None:
    """Copy a site with other addresses in it, and with a service worker that keeps just that."""
    shutil.copytree(built, to)
    for file in [*to.rglob("*.html"), *to.glob("*.xml"), *(to / "javascripts").iterdir()]:
        text = file.read_text("utf-8")
        for old, new in changes.items():
            text = text.replace(old, new)
        file.write_text(text, "utf-8")
        file.rename(file.with_name(changes.get(file.name, file.name)))
    offline.write(to)
