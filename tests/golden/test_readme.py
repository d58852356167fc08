"""What the README names is there."""

import re
from pathlib import Path

import pytest

from followup.commands.table import HELP
from golden.run_cases import followup

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")
PATHS = sorted(
    {
        *re.findall(r"\]\((?!https?:)([^)#]+)", README),
        *re.findall(r"`((?:docs|pyapp|scripts|tests|mkdocs\.yml)[\w./-]*)`", README),
    }
)
COMMANDS = sorted(set(re.findall(r"python -m followup (\w+)", README)))


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


def test_commands_are_found() -> None:
    """Every command there is is named."""
    assert sorted(HELP) == COMMANDS


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_of_the_readme_exists(command: str) -> None:
    """Each tells how it is used."""
    assert f"usage: followup {command}" in followup(command, "--help").stdout


def test_the_readme_s_sample_is_printed_as_it_stands_there() -> None:
    """The arguments, optional ones included, can be copied."""
    (line,) = re.findall(r"python -m followup (sample .*)", README)
    done = followup(*re.sub(r"[][]", "", line).split())
    assert (done.returncode, done.stderr) == (0, "")
