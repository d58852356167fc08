"""Write the content security policy into every page, as a <meta>: GitHub Pages sends no headers of ours.

What it promises: no page and no worker runs code or asks for data from anywhere but the site itself.
Material's inline scripts differ from page to page and instant navigation keeps the first page's policy,
so the hashes of all pages' scripts go on every page.
"""

import base64
import hashlib
import re
from collections.abc import Iterable

from pipeline.pages import Page
from pipeline.project import BuildError

_DIRECTIVES = {
    "default-src": "'self'",
    # WebAssembly may be compiled (Python is WebAssembly), text may not: no 'unsafe-eval', no 'unsafe-inline'.
    "script-src": "'self' 'wasm-unsafe-eval'",
    # A worker loaded by its address would not inherit this policy; one started from a blob: does.
    "worker-src": "'self' blob:",
    "connect-src": "'self'",
    # Material's icons are data: pictures in its style sheets.
    "img-src": "'self' data:",
    # Material sets the icons of our admonitions in an inline <style>, and Markdown aligns table
    # cells by style="...". Style runs no code, and with 'self' elsewhere it carries no data away.
    "style-src": "'self' 'unsafe-inline'",
    "font-src": "'self'",
    "object-src": "'none'",
    "frame-src": "'none'",
    "base-uri": "'self'",
    "form-action": "'self'",
}
# The encoding must stand in the first 1024 bytes, so the policy comes right behind it.
_PLACE = re.compile(r'<meta charset="?utf-8"?\s*/?>', re.IGNORECASE)


def write(pages: Iterable[Page]) -> None:
    """Put the one policy of the whole site into each page, before its first script."""
    pages = list(pages)
    hashes = {_hash(script) for page in pages for script in page.inline_scripts}
    meta = f'<meta http-equiv="Content-Security-Policy" content="{policy(hashes)}">'
    for page in pages:
        _insert(page, meta)


def policy(hashes: Iterable[str]) -> str:
    """Return the policy's text with the hashes of the inline scripts it allows."""
    directives = {
        **_DIRECTIVES,
        "script-src": " ".join([_DIRECTIVES["script-src"], *sorted(hashes)]),
    }
    return "; ".join(f"{name} {value}" for name, value in directives.items())


def _hash(script: str) -> str:
    digest = hashlib.sha256(script.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def _insert(page: Page, meta: str) -> None:
    text = page.path.read_text("utf-8")
    place = _PLACE.search(text)
    if place is None or "<script" in text[: place.start()]:
        msg = f'{page.path}: no <meta charset="utf-8"> before the first script; put one first in its <head>'
        raise BuildError(msg)
    page.path.write_text(text[: place.end()] + meta + text[place.end() :], "utf-8")
