"""Every verdict's lesson is a page of the guide."""

from pathlib import Path

import pytest

from followup.reasons import LESSONS
from followup.verdict import VerdictKind

DOCS = Path(__file__).parents[2] / "docs"


@pytest.mark.parametrize("kind", VerdictKind)
def test_a_verdict_has_a_lesson_that_exists(kind: VerdictKind) -> None:
    """The page that a verdict links to is written."""
    assert _page(LESSONS[kind]).is_file()


def test_a_missing_page_is_noticed() -> None:
    """A lesson that nobody wrote is no file."""
    assert not _page("rules/no-such-lesson").is_file()


def _page(lesson: str) -> Path:
    return DOCS / f"{lesson}.md"
