"""What the rulebook page shows of the code, as Markdown: the numbers, and the keys of a plan document.

The page gives the words, the code all the rest; a name that has no words, or words that have no name, stop
the build.
"""

import datetime as dt
import json
import types
import typing
from collections.abc import Iterable, Mapping
from dataclasses import MISSING, Field, asdict, fields, is_dataclass
from enum import StrEnum
from typing import Any

from followup import model
from followup.policy import Policy, limits
from pipeline.project import BuildError

type Words = Mapping[str, str]

_NAMES = {str: "text", bool: "`true` or `false`", dt.date: "day", dt.time: "time"}


def numbers(policy: Policy, words: Words) -> str:
    """Return the list of the policy's numbers: what each means, here, as shipped, and within what."""
    here, shipped = asdict(policy), asdict(Policy())
    _check("Policy", here, words)
    return "\n\n".join(
        f"`{name}`: here {here[name]}\n"
        f":   {words[name]} As shipped {shipped[name]}, and from {least} to {most}."
        for name, (least, most) in ((name, limits(name)) for name in here)
    )


def keys(name: str, words: Words) -> str:
    """Return the list of the keys of one kind of object in a plan document, in their order."""
    found = {each.name: each for each in fields(getattr(model, name))}
    _check(name, found, words)
    return "\n\n".join(
        f"`{each.name}`: {_kind(each.type)}\n:   {words[each.name]}{_left_out(each)}"
        for each in found.values()
    )


def _kind(kind: Any) -> str:
    arguments = typing.get_args(kind)
    if isinstance(kind, types.UnionType):
        return f"{_kind(arguments[0])}, or `null`"
    if typing.get_origin(kind) is tuple:
        return "list"
    if is_dataclass(kind) or typing.get_origin(kind) is Mapping:
        return "object"
    if issubclass(kind, StrEnum):
        return ", ".join(f"`{each}`" for each in kind)
    return _NAMES[kind]


def _left_out(field: "Field[Any]") -> str:
    return "" if field.default is MISSING else f" Left out, it is `{json.dumps(field.default)}`."


def _check(name: str, known: Iterable[str], words: Words) -> None:
    if set(known) != set(words):
        unlike = ", ".join(sorted(set(known) ^ set(words)))
        msg = f"rulebook: {name}: expected words for each name and no other; look at {unlike}"
        raise BuildError(msg)
