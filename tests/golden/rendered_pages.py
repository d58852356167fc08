"""The pages of the site as Markdown, for any policy: what MkDocs would be given, without MkDocs."""

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from pipeline import macros
from pipeline.project import CONFIG, ROOT, settings

_DOCS = ROOT / "docs"


class _Host:
    """What the macros plugin gives to `define_env`."""

    def __init__(self, policy: Mapping[str, int]) -> None:
        self.conf = {"extra": {"policy": policy}, "docs_dir": str(_DOCS)}
        self.variables: dict[str, Any] = {
            "config": settings(CONFIG) | {"site_url": "https://a.example/b/"}
        }
        self.page: Any = None
        self.jinja = Environment(loader=FileSystemLoader(_DOCS), undefined=StrictUndefined)

    def filter(self, function: Callable[..., str]) -> None:
        self.jinja.filters[function.__name__] = function

    def macro(self, function: Callable[..., str], name: str) -> None:
        self.variables[name] = function


@cache
def pages(**policy: int) -> Mapping[str, str]:
    """Return every page by its name, for the shipped policy with these numbers in it."""
    host = _Host(policy)
    macros.define_env(host)
    return dict(_rendered(host))


def _rendered(host: _Host) -> Iterator[tuple[str, str]]:
    for file in sorted(_DOCS.rglob("*.md")):
        name = file.relative_to(_DOCS).as_posix()
        host.page = SimpleNamespace(file=SimpleNamespace(src_uri=name), url=_address(Path(name)))
        yield name, host.jinja.from_string(file.read_text("utf-8")).render(host.variables)


def _address(name: Path) -> str:
    folder = name.parent if name.stem == "index" else name.with_suffix("")
    return "" if folder == Path() else f"{folder.as_posix()}/"
