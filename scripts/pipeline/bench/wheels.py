"""The application's libraries as wheels, made from what is installed here: nothing is downloaded."""

import zipfile
from collections.abc import Mapping
from importlib.metadata import distribution
from pathlib import Path

from pipeline.project import ROOT

_PACKAGE = ROOT / "pyapp" / "followup"
_LIBRARIES = ("jinja2", "markupsafe")
_SOURCES = {".py", ".html", ".json"}


def write(folder: Path) -> list[str]:
    """Write the wheels into `folder` and return their names."""
    own = {
        file.relative_to(_PACKAGE.parent).as_posix(): file.read_bytes()
        for file in sorted(_PACKAGE.rglob("*"))
        if file.suffix in _SOURCES
    }
    return [
        *(_library(folder, name) for name in _LIBRARIES),
        _wheel(folder, "followup", "1.0", own),
    ]


def _library(folder: Path, name: str) -> str:
    """Write an installed library as a pure wheel: markupsafe works without its compiled part."""
    installed = distribution(name)
    files = [file for file in installed.files or [] if file.suffix == ".py"]
    content = {file.as_posix(): file.read_binary() for file in files}
    return _wheel(folder, name, installed.version, content)


def _wheel(folder: Path, name: str, version: str, files: Mapping[str, bytes]) -> str:
    about = f"{name}-{version}.dist-info"
    wheel = f"{name}-{version}-py3-none-any.whl"
    texts = {
        "METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        "WHEEL": "Wheel-Version: 1.0\nGenerator: bench\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        "RECORD": "",
    }
    with zipfile.ZipFile(folder / wheel, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in files.items():
            archive.writestr(path, content)
        for path, text in texts.items():
            archive.writestr(f"{about}/{path}", text)
    return wheel
