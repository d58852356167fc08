"""Built HTML pages, read for what the content policy and the checks need to know of them."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

# Attributes that name an address; the policy's and the link check's list of what a page can ask for.
_ADDRESSES = {"href", "src", "srcset", "poster", "data", "action", "formaction"}
# A <link> with one of these is only a statement, nothing is fetched for it.
_STATEMENTS = {"canonical", "alternate", "next", "prev", "license", "author", "me"}
_DATA_BLOCKS = {"application/json", "application/ld+json", "text/plain", "text/template"}


@dataclass
class Page:
    """What is in a page: ids, links to follow, addresses it loads, and its inline code."""

    path: Path
    name: str
    ids: set[str] = field(default_factory=set)
    links: set[str] = field(default_factory=set)
    loads: set[str] = field(default_factory=set)
    inline_scripts: set[str] = field(default_factory=set)
    inline_handlers: set[str] = field(default_factory=set)


def read(site: Path) -> list[Page]:
    """Return all pages of a built site, by name; `name` is the path in the site."""
    return [_read(path, path.relative_to(site).as_posix()) for path in sorted(site.rglob("*.html"))]


def _read(path: Path, name: str) -> Page:
    parser = _Parser(Page(path, name))
    parser.feed(path.read_text("utf-8"))
    parser.close()
    return parser.page


class _Parser(HTMLParser):
    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self._script: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.page.ids |= {given[name] for name in ("id", "name") if given.get(name)}
        self.page.inline_handlers |= {f"<{tag} {name}>" for name in given if name.startswith("on")}
        for name in _ADDRESSES & given.keys():
            self._target(tag, given).update(_addresses(name, given[name]))
        if tag == "script" and "src" not in given and given.get("type", "") not in _DATA_BLOCKS:
            self._script = []

    def handle_data(self, data: str) -> None:
        if self._script is not None:
            self._script.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag == "script" and self._script is not None:
            self.page.inline_scripts.add("".join(self._script))
            self._script = None

    def _target(self, tag: str, given: dict[str, str]) -> set[str]:
        is_statement = tag == "link" and set(given.get("rel", "").split()) <= _STATEMENTS
        return self.page.links if tag in {"a", "area"} or is_statement else self.page.loads


def _addresses(attribute: str, value: str) -> list[str]:
    """Return the addresses in a value; a srcset holds several, each with a size behind it."""
    if attribute == "srcset":
        return [part.split()[0] for part in value.split(",") if part.strip()]
    return [value.strip()]
