"""The files as they are: TOML to plain data, and to an exercise as far as its shape is right."""

import re
import tomllib
from dataclasses import dataclass, replace
from datetime import date, time
from pathlib import Path
from typing import Any, cast

from followup.drills.exercise import Exercise, Question
from followup.errors import DocumentError
from followup.structure import structured


class FileError(Exception):
    """What is wrong with a file, for its author; the file's name comes before it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class _List:
    lessons: tuple[str, ...]


# What tomllib puts behind its messages.
_PLACE = re.compile(r"(.*) \(at (.*)\)")
_TWICE = "it stands here twice; a part of a list is headed [[name]], in two pairs of brackets"
# What authors of texts do, by how tomllib's message begins, and what to do.
_REMEDIES = {
    "Invalid value": 'put text between straight quotes, "like this"; write true and false small',
    "Cannot overwrite": _TWICE,
    "Cannot declare": _TWICE,
    "Illegal character": "end the text with a quote; text of several lines has three at both ends",
    "Unterminated": "end the text with the quotes that it begins with",
    "Unescaped": "write \\\\ for a backslash",
    "Invalid date": "write a day that exists, as in 2026-03-12",
    "Invalid statement": "expected a line such as name = value",
    "Expected '='": "expected a line such as name = value",
    "Expected newline": 'write \\" for a quote inside a text',
}


def lessons(file: Path) -> tuple[str, ...]:
    """Return the lessons that camp.toml lists; raises FileError."""
    try:
        return structured(_List, plain(file), "").lessons
    except DocumentError as error:
        raise FileError(_for_toml(error)) from None


def plain(file: Path) -> dict[str, Any]:
    """Return what a TOML file holds, dates as text; raises FileError."""
    try:
        # Some editors put a mark before the text.
        raw = tomllib.loads(file.read_text("utf-8-sig"))
        made = {key: _plain(value) for key, value in raw.items()}
    except FileNotFoundError:
        msg = 'is missing; it holds one line, lessons = ["first-lesson", "second-lesson"]'
        raise FileError(msg) from None
    except UnicodeDecodeError as error:
        msg = f"expected UTF-8, but byte {error.start} is not; save the file as UTF-8"
        raise FileError(msg) from None
    except tomllib.TOMLDecodeError as error:
        raise FileError(_told(str(error))) from None
    except RecursionError:
        msg = (
            "expected lists and tables in each other a few times, not hundreds; close the brackets"
        )
        raise FileError(msg) from None
    return made


def _told(message: str) -> str:
    """Return tomllib's message for someone who writes texts: the place first, a remedy at the end."""
    found = _PLACE.fullmatch(message)
    problem, place = (found[1], f"{found[2]}: ") if found else (message, "")
    remedy = next((text for start, text in _REMEDIES.items() if problem.startswith(start)), "")
    return f"{place}expected TOML, but: {problem}" + (f"; {remedy}" if remedy else "")


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_plain(each) for each in value]
    return value.isoformat() if isinstance(value, date | time) else value


def exercise(raw: dict[str, Any]) -> tuple[Exercise | None, list[str]]:
    """Return the exercise, None unless all of it is right, and what is wrong: a line for each question."""
    found: list[str] = []
    questions = raw.get("questions")
    each_alone = questions if isinstance(questions, list) else []
    read = tuple(_read(Question, one, f"questions[{n}]", found) for n, one in enumerate(each_alone))
    rest = {**raw, "questions": []} if isinstance(questions, list) else raw
    whole = _read(Exercise, rest, "", found)
    return (None if found else replace(whole, questions=read)), found


def _read(kind: Any, raw: object, path: str, found: list[str]) -> Any:
    try:
        return structured(cast("type[Any]", kind), raw, path)
    except DocumentError as error:
        found.append(_for_toml(error))
        return None


def _for_toml(error: DocumentError) -> str:
    """Return the error in the words of TOML."""
    problem, name = error.problem, re.sub(r"\[\d+\]", "", error.path)
    if problem.startswith("expected a list, got {"):
        problem = f"expected a list; write [[{name}]] in place of [{name}]"
    return f"{error.path}: {problem.replace('expected an object', 'expected a table')}"
