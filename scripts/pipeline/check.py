"""Check the finished site: every link leads somewhere, and no page asks another host for anything."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from pipeline.pages import Page
from pipeline.project import BuildError, base_path

# One mistake in the navigation is in every page.
_SHOWN = 20
_HOST = "http://site.invalid"
_CSS_ADDRESS = re.compile(r"""(?:url\(|@import)\s*["']?((?:https?:)?//[^"')\s]+)""", re.IGNORECASE)


def check(site: Path, pages: Iterable[Page], site_url: str) -> None:
    """Raise BuildError with one line for each mistake: which page, what is wrong, what to do."""
    pages = list(pages)
    mistakes = [*_third_parties(pages, site_url), *_style_sheets(site), *_inline_code(pages)]
    mistakes += _dead_links(site, pages, site_url)
    if mistakes:
        shown, more = sorted(mistakes)[:_SHOWN], len(mistakes) - _SHOWN
        raise BuildError(
            "\n".join([*shown, *([f"and {more} more such lines"] if more > 0 else [])])
        )


def _third_parties(pages: list[Page], site_url: str) -> Iterator[str]:
    for page in pages:
        for address in page.loads:
            if _is_elsewhere(address, site_url):
                yield f"{page.name}: loads {address} from another host; keep a copy in docs/assets"


def _style_sheets(site: Path) -> Iterator[str]:
    for file in site.rglob("*.css"):
        for address in _CSS_ADDRESS.findall(file.read_text("utf-8")):
            yield f"{file.relative_to(site)}: loads {address} from another host; keep a copy in docs/assets"


def _inline_code(pages: list[Page]) -> Iterator[str]:
    for page in pages:
        for handler in page.inline_handlers:
            yield f"{page.name}: {handler} is code in an attribute, which the content policy stops"


def _dead_links(site: Path, pages: list[Page], site_url: str) -> Iterator[str]:
    base = base_path(site_url)
    ids = {page.path: page.ids for page in pages}
    for page in pages:
        for address in page.links | page.loads:
            if _is_here(address, site_url):
                yield from _dead(site, base, page, _local(address, site_url), ids)


def _dead(
    site: Path, base: str, page: Page, address: str, ids: dict[Path, set[str]]
) -> Iterator[str]:
    target = urlsplit(urljoin(f"{_HOST}{base}{page.name}", address))
    file = site / unquote(target.path).removeprefix(base)
    file = file / "index.html" if target.path.endswith("/") else file
    if not target.path.startswith(base) or not file.is_file():
        yield f"{page.name}: {address} leads nowhere; correct the link or add the page"
    elif _is_anchor(target.fragment) and unquote(target.fragment) not in ids.get(file, set()):
        yield f"{page.name}: {address} names no part of {file.relative_to(site)}; correct the link"


def _is_anchor(fragment: str) -> bool:
    """The planner's own screens are fragments with a slash; browsers know "top" themselves."""
    return bool(fragment) and not fragment.startswith("/") and fragment != "top"


def _is_here(address: str, site_url: str) -> bool:
    parts = urlsplit(address)
    return address.startswith(site_url) or not (parts.scheme or parts.netloc)


def _is_elsewhere(address: str, site_url: str) -> bool:
    """A data: or mailto: address is neither here nor elsewhere: no host is asked for it."""
    return bool(urlsplit(address).netloc) and not address.startswith(site_url)


def _local(address: str, site_url: str) -> str:
    """Return an address as a path when it is the site's own, written in full."""
    return (
        base_path(site_url) + address.removeprefix(site_url)
        if address.startswith(site_url)
        else address
    )
