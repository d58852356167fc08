"""Where things are, and the one kind of error that ends a command."""

import json
import re
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
CONFIG = ROOT / "mkdocs.yml"
SITE = ROOT / "site"
BUILD = ROOT / ".build"
NODE_MODULES = ROOT / "node_modules"


class BuildError(Exception):
    """What is wrong and what to do, for a person; `code` is what the command exits with."""

    def __init__(self, message: str, code: int = 1) -> None:
        super().__init__(message)
        self.code = code


def npm_version(package: str) -> str:
    """Return the version of an npm package that is installed here."""
    text = (NODE_MODULES / package / "package.json").read_text("utf-8")
    return str(json.loads(text)["version"])


def base_path(site_url: str) -> str:
    """Return the path part of the site's address, with a slash at both ends."""
    path = re.sub(r"^[a-z]+://[^/]*", "", site_url).strip("/")
    return f"/{path}/" if path else "/"


def settings(config: Path) -> dict[str, Any]:
    """Return what a mkdocs.yml says, with INHERIT and !ENV resolved."""
    from mkdocs.utils.yaml import yaml_load  # slow to import, and the server needs none of it

    try:
        with config.open("rb") as file:
            return dict(yaml_load(file) or {})
    except OSError as error:
        msg = f"{config}: {error.strerror}; name an existing file with --config"
        raise BuildError(msg, code=2) from error
