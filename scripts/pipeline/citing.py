"""How pages show figures, as Markdown: a citation behind a number, and the full list of one group."""

import posixpath
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from pipeline.figures import Figure

LIST = "reference/how-sure-are-we.md"
_CITE = re.compile(r"""\bcite\(\s*["'](\w+)["']""")
_SHOWN_AS_IS = re.compile(r"{% raw %}.*?{% endraw %}", re.DOTALL)
_TITLE = re.compile(r"^# (.+)$", re.MULTILINE)

type Citing = Mapping[str, list[tuple[str, str]]]


def citation(figure: Figure, page: str) -> str:
    """Return what stands behind a figure on `page` (its path in docs): who, when, and how sure we are."""
    row = f"{_relative(LIST, page)}#{figure.anchor}"
    return (
        f"([{figure.by}, {figure.year}]({figure.address}), "
        f'[how sure]({row}){{ .site-evidence data-figure="{figure.id}" title="{figure.caveat}" }})'
    )


def citing_pages(docs: Path) -> Citing:
    """Return the pages that cite each figure, as path in docs and title."""
    found: dict[str, list[tuple[str, str]]] = {}
    for file in sorted(docs.rglob("*.md")):
        text, path = file.read_text("utf-8"), file.relative_to(docs).as_posix()
        title = _TITLE.search(text)
        for name in sorted(set(_CITE.findall(_SHOWN_AS_IS.sub("", text)))):
            found.setdefault(name, []).append((path, title.group(1) if title else path))
    return found


def listing(figures: Iterable[Figure], citing: Citing, page: str) -> str:
    """Return figures one after the other, each under a heading of its own with its anchor."""
    return "\n\n".join(_entry(figure, citing.get(figure.id, []), page) for figure in figures)


def _entry(figure: Figure, pages: list[tuple[str, str]], page: str) -> str:
    rows = {
        figure.id: f"**{figure.value}**",
        "In detail": figure.details,
        "Who says so": f"[{figure.publisher}]({figure.address}), {figure.date}",
        "Who was asked": figure.sample,
        "The catch": figure.caveat,
        "Also at": ", ".join(f"[{_host(address)}]({address})" for address in figure.also),
        "Used on": ", ".join(f"[{title}]({_relative(path, page)})" for path, title in pages),
    }
    terms = "\n\n".join(f"{name}\n:   {text}" for name, text in rows.items() if text)
    return (
        f"#### {figure.claim} {{ #{figure.anchor} }}\n\n"
        f'<div class="site-figure" markdown>\n\n{terms}\n\n</div>'
    )


def _host(address: str) -> str:
    return address.split("/")[2].removeprefix("www.")


def _relative(path: str, page: str) -> str:
    return posixpath.relpath(path, posixpath.dirname(page) or ".")
