"""What the README names is there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")
PATHS = sorted(
    {
        *re.findall(r"\]\((?!https?:)([^)#]+)", README),
        *re.findall(r"`((?:docs|pyapp|scripts|tests|mkdocs\.yml)[\w./-]*)`", README),
    }
)


def test_paths_are_found() -> None:
    """The list that is checked below is not empty by mistake."""
    assert {"docs/assets/planner.png", "scripts/serve", "mkdocs.yml", "LICENSE"} <= set(PATHS)


@pytest.mark.parametrize("path", PATHS)
def test_every_path_of_the_readme_exists(path: str) -> None:
    """A link, picture, command or folder that the README names exists."""
    assert (ROOT / path).exists()


def test_the_readme_opens_with_the_planner() -> None:
    """The first thing to see is what the project is about."""
    assert README.startswith("![The planner")
