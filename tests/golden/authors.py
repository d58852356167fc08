"""Exercises for tests: written into a folder as an author would, and built."""

import re
from pathlib import Path
from typing import Any

from followup.policy import Policy
from pipeline.exercises.table import table
from pipeline.project import BuildError

ROOT = Path(__file__).parents[2]
_BLOCK = re.compile(r"^```toml\n(.*?)^```", re.MULTILINE | re.DOTALL)

HEAD = 'title = "A title"\nrule = "A rule."\nminutes = 7\n'
OPTIONS = """
[[questions.options]]
text = "This"
right = true
why = "It is."
[[questions.options]]
text = "That"
why = "It is not."
"""


def question(own_id: str = "first", kind: str = "choice", rest: str = OPTIONS) -> str:
    """Return a question, by default with a right option and a wrong one."""
    return f'\n[[questions]]\nid = "{own_id}"\nkind = "{kind}"\nask = "Which?"\n{rest}'


GOOD = HEAD + question()


def documented() -> list[str]:
    """Return the examples of the page for authors."""
    return _BLOCK.findall((ROOT / "docs" / "about" / "write-exercises.md").read_text("utf-8"))


def example_of(kind: str) -> str:
    """Return the page's example of one kind of question."""
    begins = re.compile(rf'^\[\[questions\]\]\nid = .*\nkind = "{kind}"$', re.MULTILINE)
    (found,) = (each for each in documented() if begins.search(each))
    return found


def written(folder: Path, **lessons: str) -> Path:
    """Return the folder of exercises, in which each lesson is `name=text` and listed, with its page."""
    exercises = folder / "camp" / "exercises"
    exercises.mkdir(parents=True)
    for slug, text in lessons.items():
        (exercises / f"{slug}.toml").write_text(text, "utf-8")
        (folder / "camp" / f"{slug}.md").write_text(
            f"---\na: b\n---\n\n# About {slug}\n\n{{{{ exercise('{slug}') }}}}\n", "utf-8"
        )
    listed = ", ".join(f'"{slug}"' for slug in lessons)
    (exercises / "camp.toml").write_text(f"lessons = [{listed}]\n", "utf-8")
    return exercises


def mistakes(exercises: Path, policy: Policy | None = None) -> list[str]:
    """Return what the build says of a folder, from the name of the file on."""
    try:
        table(exercises, policy or Policy())
    except BuildError as error:
        return [line.removeprefix(f"{exercises}/") for line in str(error).splitlines()]
    return []


def mistakes_in(tmp_path: Path, text: str, policy: Policy | None = None) -> list[str]:
    """Return what the build says of one lesson's file, from the path in it on."""
    found = mistakes(written(tmp_path, only=text), policy)
    return [line.removeprefix("only.toml: ") for line in found]


def built(tmp_path: Path, **lessons: str) -> dict[str, Any]:
    """Return the table of these lessons."""
    return table(written(tmp_path, **lessons), Policy())
