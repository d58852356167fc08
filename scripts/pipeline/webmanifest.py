"""Write manifest.webmanifest, by which browsers offer to install the site as an app.

Name and description are those of mkdocs.yml, the colors those of the style sheet, so nothing is said twice.
"""

import json
import re
from pathlib import Path
from typing import Any

from pipeline.project import BuildError, base_path

NAME = "manifest.webmanifest"
_STYLE = "stylesheets/site.css"
_SCHEMES = {"light": "default", "dark": "slate"}
_COLORS = {"theme": "--md-primary-fg-color", "background": "--md-default-bg-color"}


def colors(folder: Path) -> dict[str, dict[str, str]]:
    """Return the header's and the page's color, light and dark, as the style sheet in `folder` sets them."""
    css = (folder / _STYLE).read_text("utf-8")
    return {
        name: {use: _color(css, scheme, variable) for use, variable in _COLORS.items()}
        for name, scheme in _SCHEMES.items()
    }


def write(site: Path, said: dict[str, Any], site_url: str) -> None:
    """Write the manifest of the site that `said`, its mkdocs.yml, describes."""
    light = colors(site)["light"]
    manifest = {
        # A relative id would be the same for all sites of one host.
        "id": base_path(site_url),
        "name": said["site_name"],
        "description": said.get("site_description") or said["site_name"],
        "lang": (said.get("theme") or {}).get("language", "en"),
        "dir": "auto",
        # Relative, so that a copy in another folder is the same app there. Whoever installs it has a plan
        # to look at; the guide is a click away.
        "scope": "./",
        "start_url": "./planner/",
        "display": "standalone",
        "theme_color": light["theme"],
        "background_color": light["background"],
        "icons": [
            _icon("icon-192.png", 192, "any"),
            _icon("icon-512.png", 512, "any"),
            _icon("icon-maskable-512.png", 512, "maskable"),
        ],
        "shortcuts": [
            _shortcut("My plan", "./planner/"),
            _shortcut("Record an interview", "./planner/#/new"),
        ],
    }
    (site / NAME).write_text(json.dumps(manifest, indent=2, ensure_ascii=False) + "\n", "utf-8")


def _color(css: str, scheme: str, variable: str) -> str:
    block = re.search(rf'\[data-md-color-scheme="{scheme}"\]\s*\{{([^}}]*)\}}', css)
    found = re.search(rf"{variable}:\s*([^;]+);", block[1] if block else "")
    if not found:
        msg = f'{_STYLE}: no {variable} for [data-md-color-scheme="{scheme}"]; set it there'
        raise BuildError(msg)
    return found[1].strip()


def _icon(name: str, size: int, purpose: str) -> dict[str, str]:
    src = f"./assets/{name}"
    return {"src": src, "sizes": f"{size}x{size}", "type": "image/png", "purpose": purpose}


def _shortcut(name: str, url: str) -> dict[str, Any]:
    return {"name": name, "url": url, "icons": [_icon("icon-192.png", 192, "any")]}
