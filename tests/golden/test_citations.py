"""What the repository cites of itself is in it: every document, and every heading of one."""

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
FOLDERS = ("docs", "pyapp", "scripts", "tests", ".github", ".ci")
SUFFIXES = {".py", ".mjs", ".ts", ".css", ".html", ".xml", ".toml", ".yml", ".md", ""}
DOCUMENT = re.compile(r"(?<![\w./-])[\w./-]*\w\.md\b")
HEADING = re.compile(r'([\w./-]+\.md),\s+"([^"]+)"')


def files() -> Iterator[Path]:
    """Yield every file that people write."""
    inside = (each for folder in FOLDERS for each in (ROOT / folder).rglob("*"))
    for path in (*ROOT.glob("*"), *inside):
        if path.suffix in SUFFIXES and path.is_file() and "__pycache__" not in path.parts:
            yield path


def prose(path: Path) -> str:
    """Return what a file says; of Python, docstrings and comments, on one line each."""
    text = path.read_text("utf-8")
    return " ".join((_spoken(text) if path.suffix == ".py" else text).split())


def _spoken(source: str) -> str:
    comments = [
        token.string.lstrip("#")
        for token in tokenize.generate_tokens(io.StringIO(source).readline)
        if token.type == tokenize.COMMENT
    ]
    strings = [
        node.value.value
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    ]
    return "\n".join([*comments, *strings])


def unknown_documents(text: str, beside: Path) -> list[str]:
    """Return the documents that a text names and that are not there."""
    places = (ROOT, ROOT / "docs", beside)
    named = sorted(set(DOCUMENT.findall(text)))
    return [each for each in named if not any((at / each).is_file() for at in places)]


def unknown_headings(text: str) -> list[tuple[str, str]]:
    """Return the headings that a text cites and that their document does not have."""
    return [
        (document, heading)
        for document, heading in HEADING.findall(text)
        if heading not in headings(ROOT / document)
    ]


def headings(document: Path) -> list[str]:
    """Return the headings of a document."""
    return re.findall(r"^#+ (.+?)(?: \{.*\})?$", document.read_text("utf-8"), re.MULTILINE)


SAID = {path.relative_to(ROOT).as_posix(): prose(path) for path in files()}


def test_every_document_that_a_file_cites_is_there() -> None:
    """A reader can open what a docstring, a comment or a page refers to."""
    found = {name: unknown_documents(text, (ROOT / name).parent) for name, text in SAID.items()}
    assert {name: unknown for name, unknown in found.items() if unknown} == {}


def test_every_heading_that_a_file_cites_is_there() -> None:
    """A reader finds the very part that is meant."""
    found = {name: unknown_headings(text) for name, text in SAID.items()}
    assert {name: unknown for name, unknown in found.items() if unknown} == {}


def test_the_rules_are_cited_by_the_headings_of_the_rulebook() -> None:
    """The modules that decide say which part of the rulebook they are."""
    cited = [
        heading
        for name, text in SAID.items()
        if name.startswith("pyapp/")
        for document, heading in HEADING.findall(text)
        if document == "docs/about/rulebook.md"
    ]
    assert {"Business days", "The silence clock", "Follow-ups", "The verdict"} <= set(cited)
    assert {"The plan document", "The command line", "The numbers", "Entries"} <= set(cited)


def test_a_citation_that_leads_nowhere_is_found() -> None:
    """The checks can fail."""
    assert unknown_documents("see nowhere.md and docs/index.md", ROOT) == ["nowhere.md"]
    cited = 'docs/about/rulebook.md, "No such heading"'
    assert unknown_headings(cited) == [("docs/about/rulebook.md", "No such heading")]
