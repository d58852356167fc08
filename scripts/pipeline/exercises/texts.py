"""Texts: none is blank, and what stands in braces is a word of the policy."""

import re
from collections.abc import Iterator
from typing import Any

from followup.drills.policy_words import policy_words
from followup.policy import Policy
from followup.quoting import below, shown

_KNOWN = tuple(policy_words(Policy()))
_BRACED = re.compile(r"\{[^{}]*\}|[{}]")
# What may be left blank: the coach then says that it cannot check.
_MAY_BE_BLANK = {"talking_points"}


def mistakes(raw: Any, path: str = "") -> list[str]:
    """Return what is wrong with the texts of plain data."""
    return [f"{where}: {problem}" for where, text in _texts(raw, path) for problem in _wrong(text)]


def _texts(raw: Any, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(raw, dict):
        for key, value in raw.items():
            if key not in _MAY_BE_BLANK or value:
                yield from _texts(value, below(path, key))
    if isinstance(raw, list):
        for place, value in enumerate(raw):
            yield from _texts(value, f"{path}[{place}]")
    if isinstance(raw, str):
        yield path, raw


def _wrong(text: str) -> Iterator[str]:
    if not text.strip():
        yield f"expected text, got {shown(text)}; write some, or leave the key out"
    for braced in dict.fromkeys(_BRACED.findall(text)):
        if braced not in _KNOWN:
            yield f"expected one of {', '.join(_KNOWN)} in braces, got {shown(braced)}"
