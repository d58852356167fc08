"""The addresses of lessons, and what stands in them: the question, and how far the one in hand has come."""

from collections.abc import Mapping

from followup.web.routes import parts_of, query_of, with_query

QUESTION = "q"


def lesson_screen(slug: str, question: str = "") -> str:
    """Return the address of a lesson's question."""
    return with_query(f"/camp/{slug}", {QUESTION: question})


def lesson_page(base: str, slug: str) -> str:
    """Return the address of a lesson's page, from wherever the visitor is."""
    return f"{base}camp/{slug}/"


def with_state(screen: str, spot: str, state: str) -> str:
    """Return the address with the state of the question at `spot`."""
    return _with(screen, {spot: state})


def at_question(screen: str, question: str) -> str:
    """Return the address of a lesson's screen with this question in it."""
    query = query_of(screen)
    kept = query if query.get(QUESTION) == question else {}
    return with_query(_path(screen), {**kept, QUESTION: question})


def _with(screen: str, changed: Mapping[str, str]) -> str:
    return with_query(_path(screen), {**query_of(screen), **changed})


def _path(screen: str) -> str:
    return "/" + "/".join(parts_of(screen))
