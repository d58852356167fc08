"""Write service-worker.js, which keeps the site for visits without a network.

The list of what it keeps is made from the finished site and written into it: every file but those that a
visit without a network does not ask for, each named below with the reason.
"""

import base64
import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

from pipeline import runtime, scripts

NAME = "service-worker.js"
_SOURCE = "offline/service-worker.mjs"
# The worker of a site under construction: it removes what an earlier one kept, and itself.
_STAND_DOWN = "offline/stand-down.mjs"
_LEFT_OUT = (
    # Python is large; the planner keeps it itself, once it was opened.
    re.compile(rf"{runtime.FOLDER}/"),
    # The browser keeps it; it would not find a newer one in it.
    re.compile(re.escape(NAME)),
    # For whoever looks for mistakes in scripts, and for search engines.
    re.compile(r".*\.map"),
    re.compile(r"sitemap\.xml\.gz"),
)
# The search worker's other languages: a search in English alone asks for none of them.
_LANGUAGES = re.compile(r"assets/javascripts/lunr/")
# Material's files and our bundles: the name changes with the content.
_HASHED = re.compile(r"assets/.*\.[0-9a-f]{8}\.min\.(?:css|js)|[^/]+/[^/]+-[A-Z0-9]{8}\.(?:css|js)")


def write(site: Path, *, is_kept: bool = True) -> None:
    """Write the worker for the finished `site`; where it is not to be kept, one that takes itself away."""
    known = {"FILES": list(entries(site))} if is_kept else {}
    scripts.bundle_as(site, NAME, _SOURCE if is_kept else _STAND_DOWN, known)


def entries(site: Path) -> Iterator[dict[str, str | None]]:
    """Yield each file to keep: address in the site, revision or None for a hashed name, and its hash.

    With the hash a browser takes no file of another version than the list is of: for some minutes after a
    publication, a host may still send old ones.
    """
    is_english = _languages(site) == ["en"]
    for file in sorted(path for path in site.rglob("*") if path.is_file()):
        name = file.relative_to(site).as_posix()
        is_unused = is_english and _LANGUAGES.match(name)
        if is_unused or any(pattern.match(name) for pattern in _LEFT_OUT):
            continue
        digest = hashlib.sha256(file.read_bytes())
        yield {
            "url": quote(name),
            "revision": None if _HASHED.fullmatch(name) else digest.hexdigest()[:16],
            "integrity": f"sha256-{base64.b64encode(digest.digest()).decode()}",
        }


def _languages(site: Path) -> list[str]:
    """Return the languages that the site's search is set to; none where the site has no search."""
    index = site / "search" / "search_index.json"
    if not index.is_file():
        return []
    return list(json.loads(index.read_text("utf-8"))["config"]["lang"])
