"""JSON data to the model's dataclasses and back, led by their fields and types.

Strict: no value is converted or guessed, no key ignored. Our own rather than cattrs: a third of the
import time in a page, and the errors name the path by construction.
"""

import datetime as dt
import types
import typing
from collections.abc import Callable, Hashable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from enum import StrEnum
from functools import cache
from typing import Any, cast

from followup.dates import parse_date, parse_time
from followup.errors import DocumentError
from followup.quoting import below, shown

_NAMES = {str: "text", bool: "true or false", int: "a whole number"}
_MISSING = "expected this key, but it is missing"
# The key by whose value the members of a union are told apart.
_TAG = "kind"
_TEXT_FORMS: dict[Any, Callable[[object], Any]] = {dt.date: parse_date, dt.time: parse_time}


def structured[T](kind: type[T], raw: object, path: str) -> T:
    """Return `raw` as a value of `kind`; raises DocumentError with the path below `path`."""
    value: T = _reader_of(cast("Any", kind))(raw, path)
    return value


def unstructured(value: Any) -> Any:
    """Return `value` as what JSON can hold, keys in the order of the fields."""
    return _writer_of(cast("Hashable", type(value)))(value)


@cache
def _writer_of(kind: Any) -> Callable[[Any], Any]:
    """Return the function that writes values of `kind`."""
    if is_dataclass(kind):
        names = [each.name for each in fields(kind)]
        return lambda value: {name: unstructured(getattr(value, name)) for name in names}
    if issubclass(kind, tuple):
        return lambda value: [unstructured(item) for item in value]
    if issubclass(kind, dt.time):
        return lambda value: value.isoformat("minutes")
    if issubclass(kind, dt.date):
        return lambda value: value.isoformat()
    return str if issubclass(kind, StrEnum) else lambda value: value


type _Reader = Callable[[object, str], Any]


@cache
def _reader_of(kind: Any) -> _Reader:
    """Return the function that reads values of `kind`."""
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin is types.UnionType:
        has_none = types.NoneType in arguments
        return _optional(arguments[0]) if has_none else _told_apart(arguments)
    if origin is typing.Literal:
        return _one_of({each: each for each in arguments})
    if origin is tuple:
        return _list_of(arguments[0])
    if is_dataclass(kind):
        return _object_of(kind)
    if origin is Mapping:
        return _any_object
    if kind in _TEXT_FORMS:
        return _text_form(_TEXT_FORMS[kind])
    if issubclass(kind, StrEnum):
        return _one_of({str(each): each for each in kind})
    return _exactly(kind)


def _object_of(kind: Any) -> _Reader:
    readers = {
        each.name: (_reader_of(cast("Any", each.type)), each.default) for each in fields(kind)
    }

    def read(raw: object, path: str) -> Any:
        given = _any_object(raw, path)
        _refuse_unknown(given, readers, path)
        values = {}
        for name, (reader, default) in readers.items():
            here = below(path, name)
            if name in given:
                values[name] = reader(given[name], here)
            elif default is MISSING:
                raise DocumentError(path=here, problem=_MISSING)
        return kind(**values)

    return read


def _refuse_unknown(given: Mapping[str, Any], known: Mapping[str, Any], path: str) -> None:
    for key in given:
        if key not in known:
            problem = f"unknown key, expected one of {', '.join(known)}"
            raise DocumentError(path=below(path, key), problem=problem)


def _any_object(raw: object, path: str) -> Mapping[str, Any]:
    if isinstance(raw, Mapping):
        return raw
    raise DocumentError(path=path, problem=f"expected an object, got {shown(raw)}")


def _list_of(kind: Any) -> _Reader:
    reader = _reader_of(kind)

    def read(raw: object, path: str) -> tuple[Any, ...]:
        if not isinstance(raw, list):
            raise DocumentError(path=path, problem=f"expected a list, got {shown(raw)}")
        return tuple(reader(item, f"{path}[{place}]") for place, item in enumerate(raw))

    return read


def _optional(kind: Any) -> _Reader:
    reader = _reader_of(kind)
    return lambda raw, path: None if raw is None else reader(raw, path)


def _text_form(parse: Callable[[object], Any]) -> _Reader:
    def read(raw: object, path: str) -> Any:
        try:
            return parse(raw)
        except ValueError as error:
            raise DocumentError(path=path, problem=str(error)) from None

    return read


def _told_apart(kinds: tuple[Any, ...]) -> _Reader:
    """Read what is one of several dataclasses: each has a Literal of its own as the type of `kind`."""
    readers = {_tag_of(each): _reader_of(each) for each in kinds}
    tag_in = _one_of({each: each for each in readers})

    def read(raw: object, path: str) -> Any:
        given, here = _any_object(raw, path), below(path, _TAG)
        if _TAG not in given:
            raise DocumentError(path=here, problem=_MISSING)
        return readers[tag_in(given[_TAG], here)](given, path)

    return read


def _tag_of(kind: Any) -> str:
    (literal,) = (each.type for each in fields(kind) if each.name == _TAG)
    (tag,) = typing.get_args(literal)
    return str(tag)


def _one_of(values: Mapping[str, Any]) -> _Reader:
    def read(raw: object, path: str) -> Any:
        if isinstance(raw, str) and raw in values:
            return values[raw]
        raise DocumentError(
            path=path, problem=f"expected one of {', '.join(values)}, got {shown(raw)}"
        )

    return read


def _exactly(kind: type) -> _Reader:
    def read(raw: object, path: str) -> Any:
        if type(raw) is kind:
            return raw
        raise DocumentError(path=path, problem=f"expected {_NAMES[kind]}, got {shown(raw)}")

    return read
